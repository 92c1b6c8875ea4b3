import { useTranslation } from 'react-i18next'
import { useCurrentGuidebook, useEditionAtHand } from '../../store/guidebook'
import styles from './AssessPage.module.css'

/** Indicators of this phase that a national supplement takes out, each with its reason: left out openly. */
export function NationalExclusions({ phase }: { phase: string }) {
  const { t } = useTranslation()
  const current = useCurrentGuidebook()
  const edition = useEditionAtHand()
  const phaseOf = (id: string) => current.indicators.find((indicator) => indicator.id === id)?.phase
  const own = edition?.exclusions.filter(({ indicator }) => phaseOf(indicator) === phase) ?? []
  if (!edition || own.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby="national-exclusions">
      <h2 id="national-exclusions" className={styles.basis}>
        {t('assess.excluded')}
      </h2>
      <dl className={styles.excluded}>
        {own.map(({ indicator, reason }) => (
          <div key={indicator}>
            <dt>{edition.texts.indicators[indicator]?.title ?? indicator}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
