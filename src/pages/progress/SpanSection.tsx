import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Split } from '../../core/progress/splitFigure'
import { editionLabel } from '../../core/texts/editionLabel'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { Alert } from '../../ui/Alert'
import { Field } from '../../ui/Field'
import styles from './Progress.module.css'
import { usePointName } from './usePointName'
import type { ScoredPoint } from './usePoints'
import type { Span } from './useSpan'

type SpanSectionProps = { points: readonly ScoredPoint[]; span: Span }

/** Which two points are compared, what keeps them from comparing one to one, and how the headline moved. */
export function SpanSection({ points, span }: SpanSectionProps) {
  const { t } = useTranslation()
  const id = useId()
  const { from, to, progress } = span
  if (!from || !to) return null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('progress.span.title')}</h2>
      <div className={styles.pair}>
        <PointSelect label={t('progress.span.from')} points={points} chosen={from} onChoose={span.chooseFrom} />
        <PointSelect label={t('progress.span.to')} points={points} chosen={to} onChoose={span.chooseTo} />
      </div>
      {from === to ? <p>{t('progress.span.same')}</p> : <Mismatches from={from} to={to} points={points} />}
      {progress && from !== to ? (
        <dl className={styles.headlines}>
          <Headline label={t('progress.figures.claimed')} split={progress.claimed.headline} />
          <Headline label={t('progress.figures.evidenced')} split={progress.evidenced.headline} />
        </dl>
      ) : null}
    </section>
  )
}

type PointSelectProps = {
  label: string
  points: readonly ScoredPoint[]
  chosen: ScoredPoint
  onChoose: (id: string) => void
}

function PointSelect({ label, points, chosen, onChoose }: PointSelectProps) {
  const nameOf = usePointName()
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={chosen.assessment.id} onChange={(event) => onChoose(event.target.value)}>
          {points.map((point) => (
            <option key={point.assessment.id} value={point.assessment.id}>
              {nameOf(point)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Mismatches({ from, to, points }: { from: ScoredPoint; to: ScoredPoint; points: readonly ScoredPoint[] }) {
  const { t } = useTranslation()
  const editions = { from: editionLabel(from.assessment.guidebook), to: editionLabel(to.assessment.guidebook) }
  const told = [
    ...(from.state === 'absent' || to.state === 'absent' ? [t('progress.span.absent')] : []),
    ...(points.indexOf(from) > points.indexOf(to) ? [t('progress.span.backward')] : []),
    ...(from.assessment.scope === to.assessment.scope ? [] : [t('progress.mismatch.scope')]),
    ...(from.assessment.phase === to.assessment.phase ? [] : [t('progress.mismatch.phase')]),
    ...(editions.from === editions.to ? [] : [t('progress.mismatch.edition', editions)]),
  ]
  return told.map((text) => (
    <Alert key={text} tone="info">
      {text}
    </Alert>
  ))
}

function Headline({ label, split: { from, to } }: { label: string; split: Split }) {
  const { t } = useTranslation()
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.big}>{t('progress.figures.fromTo', { from: formatScore(from), to: formatScore(to) })}</dd>
      <dd>{t('progress.figures.change', { change: formatDelta(from, to) })}</dd>
    </div>
  )
}
