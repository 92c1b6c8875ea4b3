import { useTranslation } from 'react-i18next'
import type { ObstacleFinding } from '../../../core/compare/sharedFindings'
import { dimensionTitle } from '../../../core/texts/titles'
import { useOutline } from '../../../store/guidebook'
import { ShareBar } from '../../../ui/charts/ShareBar'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'

/** Kinds of obstacle by dimension, most cities first in each. */
export function ObstacleTable({ obstacles, count }: { obstacles: readonly ObstacleFinding[]; count: number }) {
  const { t } = useTranslation()
  const outline = useOutline()
  return (
    <section className={styles.section}>
      <h3>{t('compare.shared.obstacles')}</h3>
      <p className={styles.muted}>{t('compare.shared.obstaclesLead')}</p>
      {obstacles.length === 0 ? (
        <p>{t('compare.shared.obstaclesNone')}</p>
      ) : (
        <ScrollFrame name={t('compare.shared.obstacles')}>
          <table className={styles.figures}>
            <thead>
              <tr>
                <th scope="col">{t('compare.shared.dimension')}</th>
                <th scope="col">{t('compare.shared.obstacle')}</th>
                <th scope="col" className={styles.number}>
                  {t('compare.shared.cities')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {obstacles.map(({ obstacle, dimension, cities }) => (
                <tr key={`${dimension} ${obstacle}`}>
                  <th scope="row">{dimensionTitle(outline, dimension)}</th>
                  <td>{outline.obstacles?.[obstacle]?.title ?? obstacle}</td>
                  <td className={styles.number}>{t('compare.shared.of', { count: cities, of: count })}</td>
                  <td className={styles.bar}>
                    <ShareBar share={cities / Math.max(1, count)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  )
}
