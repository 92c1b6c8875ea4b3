import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../core/model/guidebook'
import type { IndicatorText } from '../../core/model/texts'
import { Badge } from '../../ui/Badge'
import styles from './IndicatorBlock.module.css'

/** What an indicator asks, whether it is critical, and why it matters. */
export function IndicatorHead({ indicator, text }: { indicator: Indicator; text: IndicatorText }) {
  const { t } = useTranslation()
  return (
    <header className={styles.head}>
      <p className={styles.title}>
        {text.title}
        {indicator.critical ? (
          <span title={t('assess.criticalHint')}>
            <Badge tone="caution">{t('assess.critical')}</Badge>
          </span>
        ) : null}
      </p>
      <h3 id={`prompt-${indicator.id}`} className={styles.prompt}>
        {text.prompt}
      </h3>
      <details className={styles.why}>
        <summary>{t('assess.why')}</summary>
        <p>{text.why}</p>
        <p>{t('assess.owner', { owner: text.owner })}</p>
      </details>
    </header>
  )
}
