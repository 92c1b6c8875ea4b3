import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { trendOf } from '../../../core/compare/trendOf'
import { shorten } from '../../../core/compare/view/shorten'
import { formatScore } from '../../../core/texts/formatScore'
import { useFormat } from '../../../i18n/useFormat'
import { Loading } from '../../../parts/frame/Loading'
import type { Board } from '../Board'
import styles from '../Compare.module.css'

const TrendChart = lazy(() => import('../../../ui/charts/TrendChart').then((m) => ({ default: m.TrendChart })))
const NAME = 60

type NamedTrend = { key: string; label: string; points: { date: string; at: number; value: number }[] }

/** The headline of the picked cities over their dates, on the ground that is compared, with the figures under it. */
export function Trends({ board: { picked, guidebooks, group } }: { board: Board }) {
  const { t } = useTranslation()
  const format = useFormat()
  const series = useMemo(
    () =>
      picked.map(({ city }): NamedTrend => {
        const points = trendOf(city, guidebooks, 'headline', group?.ground ?? null)
        const known = points.flatMap(({ date, value }) =>
          value === null ? [] : [{ date, at: Date.parse(date), value }],
        )
        return { key: city.key, label: shorten(city.name, NAME), points: known }
      }),
    [picked, guidebooks, group],
  )
  const hasHistory = series.some(({ points }) => points.length > 1)
  const say = ({ label, points }: NamedTrend) =>
    `${label}: ${points.map(({ date, value }) => `${format.day(date)} ${formatScore(value)}`).join(', ')}`
  return (
    <section className={styles.section}>
      <h2>{t('compare.profiles.trend')}</h2>
      {hasHistory ? (
        <div className={styles.pair}>
          <Suspense fallback={<Loading />}>
            <TrendChart
              series={series}
              max={100}
              moment={(at) => format.day(new Date(at).toISOString().slice(0, 10))}
              summary={t('compare.profiles.trendSummary', { parts: series.map(say).join('; ') })}
            />
          </Suspense>
          <TrendTable series={series} />
        </div>
      ) : (
        <p>{t('compare.profiles.trendNone')}</p>
      )}
    </section>
  )
}

function TrendTable({ series }: { series: readonly NamedTrend[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{t('compare.table.city')}</th>
          <th scope="col">{t('compare.profiles.date')}</th>
          <th scope="col" className={styles.number}>
            {t('compare.figures.headline')}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.flatMap(({ key, label, points }) =>
          points.map(({ date, value }) => (
            <tr key={`${key}-${date}`}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>{format.day(date)}</td>
              <td className={styles.number}>{formatScore(value)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
