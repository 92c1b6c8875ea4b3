// What if: any indicator moved to another level, and the figures that it would come to beside today's.
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../core/model/assessment'
import type { GuidebookTexts } from '../../core/model/texts'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { Page } from '../../ui/Page'
import { Levels } from './Levels'
import { LiveFigures } from './LiveFigures'
import { LiveHeatmap } from './LiveHeatmap'
import { ScenarioBar } from './ScenarioBar'
import { ScenarioTable } from './ScenarioTable'
import { useWhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

/** Scenarios of the open assessment. */
export function WhatIfPage() {
  const { t } = useTranslation()
  const texts = useTexts()
  const record = useOpenRecord()
  if (!record || !texts) return <Page title={t('whatif.title')}>{t('whatif.loading')}</Page>
  return <Trial assessment={record.assessment} texts={texts} />
}

function Trial({ assessment, texts }: { assessment: Assessment; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const input = useWhatIf({ guidebook, outline, texts, assessment })
  return (
    <Page title={t('whatif.title')} lead={t('whatif.lead', { city: assessment.city.name })} wide>
      <ScenarioBar {...input} />
      <div className={styles.trial}>
        <LiveFigures {...input} />
        <Levels {...input} />
      </div>
      <LiveHeatmap {...input} />
      <ScenarioTable {...input} />
    </Page>
  )
}
