import { useTranslation } from 'react-i18next'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './Method.module.css'
import { MethodTable } from './MethodTable'

/** How many indicators each phase asks, by dimension. */
export function Matrix() {
  const { t } = useTranslation()
  const { phases, dimensions, indicators } = useGuidebook()
  const outline = useOutline()
  const cell = (matching: typeof indicators) =>
    t('method.matrix.cell', { quick: matching.filter(({ quick }) => quick).length, full: matching.length })
  return (
    <section className={styles.section}>
      <h2>{t('method.matrix.title')}</h2>
      <p>{t('method.matrix.body')}</p>
      <MethodTable
        head={[
          t('method.matrix.phase'),
          ...dimensions.map(({ id }) => outline.dimensions[id]?.title ?? id),
          t('method.matrix.all'),
        ]}
        rows={phases.map(({ id: phase }) => {
          const asked = indicators.filter((indicator) => indicator.phase === phase)
          return [
            outline.phases[phase]?.title ?? phase,
            ...dimensions.map(({ id }) => cell(asked.filter((indicator) => indicator.dimensions[id] !== undefined))),
            cell(asked),
          ]
        })}
      />
    </section>
  )
}
