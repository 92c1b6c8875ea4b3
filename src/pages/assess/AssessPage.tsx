// One phase at a time: its indicators grouped by basis, with the phases on the left and readiness on the right.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentRecord } from '../../core/model/record'
import type { GuidebookTexts } from '../../core/model/texts'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { phaseProgress } from '../../core/questionnaire/phaseProgress'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'
import styles from './AssessPage.module.css'
import { BasisGroup } from './BasisGroup'
import { focusIndicator } from './focusIndicator'
import { NationalExclusions } from './NationalExclusions'
import { PhaseEnd } from './PhaseEnd'
import { PhaseRail } from './PhaseRail'
import { ReadinessPanel } from './ReadinessPanel'
import { Toolbar } from './Toolbar'

type AssessPageProps = { phase: string; indicator: string | null }

/** The answering screen of one phase; `indicator` is the one to go to first. */
export function AssessPage({ phase, indicator }: AssessPageProps) {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const texts = useTexts()
  const guidebook = useGuidebook()
  if (!record) return null
  if (!guidebook.phases.some((entry) => entry.id === phase)) {
    return (
      <Page title={t('shell.notFoundTitle')}>
        <Alert tone="warning">{t('assess.unknownPhase')}</Alert>
      </Page>
    )
  }
  if (!texts) return <p className={styles.loading}>{t('assess.loading')}</p>
  return <PhaseScreen record={record} texts={texts} phase={phase} indicator={indicator} />
}

type PhaseScreenProps = { record: AssessmentRecord; texts: GuidebookTexts; phase: string; indicator: string | null }

function PhaseScreen({ record, texts, phase, indicator }: PhaseScreenProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const { assessment } = record
  useEffect(() => {
    if (indicator) focusIndicator(indicator)
    else window.scrollTo(0, 0)
  }, [indicator])
  const index = guidebook.phases.findIndex((entry) => entry.id === phase)
  const indicators = consideredIndicators(guidebook, assessment.scope, phase)
  const progress = phaseProgress(guidebook, assessment, phase)
  const phaseText = outline.phases[phase]
  return (
    <div className={styles.layout}>
      <PhaseRail assessment={assessment} phase={phase} />
      <div className={styles.middle}>
        <Page
          title={t('assess.title', { phase: phaseText?.title ?? phase })}
          lead={phaseText?.purpose}
          actions={<Toolbar assessment={assessment} />}
        >
          <p className={styles.progress}>
            {t('assess.phaseOf', { number: index + 1, count: guidebook.phases.length })}
            {' · '}
            {t('assess.progress', progress)}
          </p>
          {indicators.length === 0 ? <Alert tone="info">{t('assess.emptyPhase')}</Alert> : null}
          {guidebook.bases.map((basis) => (
            <BasisGroup
              key={basis.id}
              basis={basis.id}
              indicators={indicators.filter((entry) => entry.basis === basis.id)}
              answers={assessment.answers}
              texts={texts}
            />
          ))}
          <NationalExclusions phase={phase} />
          <PhaseEnd assessment={assessment} phase={phase} />
        </Page>
      </div>
      <ReadinessPanel phase={phase} />
    </div>
  )
}
