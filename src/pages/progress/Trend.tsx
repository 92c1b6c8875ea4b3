import { lazy, Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { readSlice } from '../../core/findings/readSlice'
import type { Scores } from '../../core/model/scores'
import { formatScore } from '../../core/texts/formatScore'
import { dimensionTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { Loading } from '../../parts/frame/Loading'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './Progress.module.css'
import { ScrollTable } from './ScrollTable'
import { usePointName } from './usePointName'
import type { ScoredPoint } from './usePoints'

const TrendChart = lazy(() => import('../../ui/charts/TrendChart').then((m) => ({ default: m.TrendChart })))

type Line = { label: string; read: (scores: Scores) => number | null }

/** The headline and the dimensions over all points in time, each in its own edition, as lines and as a table. */
export function Trend({ points }: { points: readonly ScoredPoint[] }) {
  const { t } = useTranslation()
  const id = useId()
  const { dimensions } = useGuidebook()
  const outline = useOutline()
  const headline: Line[] = [
    { label: t('progress.split.claimed'), read: ({ claimed }) => claimed.headline },
    { label: t('progress.split.evidenced'), read: ({ evidenced }) => evidenced.headline },
  ]
  const lines: Line[] = dimensions.map((dimension) => ({
    label: dimensionTitle(outline, dimension.id),
    read: ({ claimed }) => readSlice(claimed, { kind: 'dimension', dimension: dimension.id }).score,
  }))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('progress.trend.title')}</h2>
      <p className={styles.muted}>{t('progress.trend.lead')}</p>
      <div className={styles.pair}>
        <TrendFigure title={t('progress.trend.headline')} lines={headline} points={points} />
        <TrendFigure title={t('progress.trend.dimensions')} lines={lines} points={points} />
      </div>
      <TrendTable lines={[...headline, ...lines]} points={points} />
    </section>
  )
}

type TrendProps = { lines: readonly Line[]; points: readonly ScoredPoint[] }

function TrendFigure({ title, lines, points }: TrendProps & { title: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const series = lines.map(({ label, read }) => ({
    key: label,
    label,
    points: points.flatMap(({ on, scores }) => {
      const value = scores && read(scores)
      return value === null ? [] : [{ at: Date.parse(on), value }]
    }),
  }))
  const parts = series.map((own) =>
    t('progress.trend.part', {
      label: own.label,
      values: own.points.map(({ value }) => formatScore(value)).join(', '),
    }),
  )
  return (
    <figure className={styles.trend}>
      <figcaption>{title}</figcaption>
      {series.some((own) => own.points.length > 0) ? (
        <Suspense fallback={<Loading />}>
          <TrendChart
            series={series}
            max={100}
            moment={(at) => format.day(new Date(at).toISOString().slice(0, 10))}
            summary={t('progress.trend.summary', { parts: parts.join('; ') })}
          />
        </Suspense>
      ) : null}
    </figure>
  )
}

function TrendTable({ lines, points }: TrendProps) {
  const { t } = useTranslation()
  const nameOf = usePointName()
  return (
    <ScrollTable caption={t('progress.trend.table')}>
      <thead>
        <tr>
          <th scope="col">{t('progress.points.name')}</th>
          {lines.map(({ label }) => (
            <th key={label} scope="col" className={styles.number}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.assessment.id}>
            <th scope="row">{nameOf(point)}</th>
            {lines.map(({ label, read }) => (
              <td key={label} className={styles.number}>
                {formatScore(point.scores && read(point.scores))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
