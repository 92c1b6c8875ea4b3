import { useTranslation } from 'react-i18next'
import { useGuidebook, useTexts } from '../../store/guidebook'
import styles from './Method.module.css'

/** The conditions of a gate with the thresholds of this edition, and the critical indicators. */
export function Gates() {
  const { t } = useTranslation()
  const { scoring, indicators } = useGuidebook()
  const texts = useTexts()
  const { minCoverage, minDimensionScore: dimension, minCriticalLevel: critical } = scoring.gate
  return (
    <section className={styles.section}>
      <h2>{t('method.gates.title')}</h2>
      <p>{t('method.gates.body', { coverage: Math.round(minCoverage * 100), critical, dimension })}</p>
      <ul className={styles.bullets}>
        <li>{t('method.gates.unassessed')}</li>
        <li>{t('method.gates.incomplete')}</li>
        <li>{t('method.gates.blocked', { critical, dimension })}</li>
        <li>{t('method.gates.open')}</li>
      </ul>
      <p>{t('method.gates.supported')}</p>
      <h3>{t('method.gates.critical')}</h3>
      <ul className={styles.bullets}>
        {indicators
          .filter((indicator) => indicator.critical)
          .map(({ id }) => (
            <li key={id}>{texts?.indicators[id]?.title ?? id}</li>
          ))}
      </ul>
    </section>
  )
}
