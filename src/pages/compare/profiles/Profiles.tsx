import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../../core/compare/view/shorten'
import { formatScore } from '../../../core/texts/formatScore'
import { dimensionTitle } from '../../../core/texts/titles'
import { Loading } from '../../../parts/frame/Loading'
import { useOutline } from '../../../store/guidebook'
import type { Board } from '../Board'
import styles from '../Compare.module.css'

const RadarChart = lazy(() => import('../../../ui/charts/RadarChart').then((m) => ({ default: m.RadarChart })))
const NAME = 60

/** The dimensions of the picked cities on one radar, with the figures beside it. */
export function Profiles({ board: { picked, group } }: { board: Board }) {
  const { t } = useTranslation()
  const outline = useOutline()
  const axes = (group?.guidebook.dimensions ?? []).map(({ id }) => dimensionTitle(outline, id))
  const series = picked.map(({ city, figures }) => ({
    key: city.key,
    label: shorten(city.name, NAME),
    values: axes.map((_, at) => figures?.dimensions[at] ?? null),
  }))
  const parts = series.map(({ label, values }) => `${label}: ${values.map(formatScore).join(', ')}`)
  return (
    <section className={styles.section}>
      <h2>{t('compare.profiles.radar')}</h2>
      <div className={styles.pair}>
        {axes.length > 2 ? (
          <Suspense fallback={<Loading />}>
            <RadarChart
              axes={axes}
              series={series}
              max={100}
              summary={t('compare.profiles.radarSummary', { parts: parts.join('; ') })}
            />
          </Suspense>
        ) : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className={styles.scroll} aria-label={t('compare.profiles.radar')} tabIndex={0}>
          <table className={styles.figures}>
            <thead>
              <tr>
                <th scope="col">{t('compare.table.city')}</th>
                {axes.map((axis) => (
                  <th key={axis} scope="col" className={styles.number}>
                    {axis}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.map(({ key, label, values }) => (
                <tr key={key}>
                  <th scope="row">
                    <bdi>{label}</bdi>
                  </th>
                  {axes.map((axis, at) => (
                    <td key={axis} className={styles.number}>
                      {formatScore(values[at] ?? null)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </section>
  )
}
