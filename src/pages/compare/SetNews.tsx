import { useTranslation } from 'react-i18next'
import { openSet, useDesk } from '../../store/compare'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'

/** What another tab has done to the set that is open here. The status element is always there, so that it is announced. */
export function SetNews() {
  const { t } = useTranslation()
  const elsewhere = useDesk((desk) => desk.elsewhere)
  const set = useDesk((desk) => desk.set)
  const id = set?.id ?? ''
  return (
    <div role="status" className={styles.quiet}>
      {elsewhere === 'removed' ? <Alert tone="warning">{t('compare.set.removedElsewhere')}</Alert> : null}
      {elsewhere === 'changed' ? (
        <Alert tone="warning">
          <p className={styles.row}>
            {t('compare.set.changedElsewhere')}
            <Button onClick={() => void openSet(id)}>{t('compare.set.reopen')}</Button>
          </p>
        </Alert>
      ) : null}
    </div>
  )
}
