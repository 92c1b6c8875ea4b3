// How far the city has come: its points in time, what changed between two of them and why, and what became of what was planned.
import { useTranslation } from 'react-i18next'
import type { AssessmentRecord } from '../../core/model/record'
import type { GuidebookTexts } from '../../core/model/texts'
import { useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { Page } from '../../ui/Page'
import { FreezeForm } from './FreezeForm'
import { IndicatorTable } from './IndicatorTable'
import { Planned } from './Planned'
import { PointTable } from './PointTable'
import styles from './Progress.module.css'
import { SpanSection } from './SpanSection'
import { SplitSection } from './SplitSection'
import { Trend } from './Trend'
import { usePoints } from './usePoints'
import { type Span, useSpan } from './useSpan'

/** The progress of the open assessment's city. */
export function ProgressPage() {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const texts = useTexts()
  if (!record || !texts) return <Page title={t('progress.title')}>{t('progress.loading')}</Page>
  return <Progress key={record.assessment.id} record={record} texts={texts} />
}

function Progress({ record, texts }: { record: AssessmentRecord; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const points = usePoints(record)
  const span = useSpan(points)
  const city = record.assessment.city.name
  return (
    <Page title={t('progress.title')} lead={t('progress.lead', { city })} wide>
      <section className={styles.section} aria-labelledby="progress-points">
        <h2 id="progress-points">{t('progress.points.title')}</h2>
        <p className={styles.muted}>{t('progress.points.lead', { city })}</p>
        <PointTable points={points} />
        {record.assessment.milestone ? null : <FreezeForm />}
      </section>
      {points.length < 2 ? <Nothing city={city} /> : <SpanSection points={points} span={span} />}
      <Changes span={span} texts={texts} />
      {points.length < 2 ? null : <Trend points={points} />}
    </Page>
  )
}

function Changes({ span: { from, to, progress }, texts }: { span: Span; texts: GuidebookTexts }) {
  if (!from || !to?.guidebook || !progress || from === to) return null
  return (
    <>
      <SplitSection progress={progress} />
      <IndicatorTable guidebook={to.guidebook} progress={progress} texts={texts} />
      <Planned guidebook={to.guidebook} from={from} to={to} progress={progress} texts={texts} />
    </>
  )
}

function Nothing({ city }: { city: string }) {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t('progress.none.title')}</h2>
      <p>{t('progress.none.freeze')}</p>
      <p>{t('progress.none.import', { city })}</p>
    </section>
  )
}
