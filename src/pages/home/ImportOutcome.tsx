import { useTranslation } from 'react-i18next'
import { describeRefusal } from '../../parts/files/describeFileError'
import { Alert } from '../../ui/Alert'
import styles from './Home.module.css'
import type { Outcome } from './useImport'

/** What became of an import: taken, left, flagged, refused and why. */
export function ImportOutcome({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation()
  const { imported, skipped, changed, unfit, refused } = outcome
  return (
    <>
      <div role="status">
        {imported > 0 ? <Alert tone="success">{t('home.imported', { count: imported })}</Alert> : null}
        {skipped > 0 ? <Alert tone="info">{t('home.skipped', { count: skipped })}</Alert> : null}
        {changed.map((file) => (
          <Alert key={file} tone="warning">
            {t('home.flagged', { file })}
          </Alert>
        ))}
        {unfit.map((file) => (
          <Alert key={file} tone="warning">
            {t('home.unfit', { file })}
          </Alert>
        ))}
      </div>
      {refused.length > 0 ? (
        <Alert tone="error" title={t('home.refusedTitle')}>
          <ul className={styles.bullets}>
            {refused.map((refusal) => {
              const words = describeRefusal(t, refusal)
              return <li key={words}>{words}</li>
            })}
          </ul>
        </Alert>
      ) : null}
    </>
  )
}
