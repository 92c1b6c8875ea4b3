import { useTranslation } from 'react-i18next'
import { openSet, useDesk } from '../../store/compare'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'

/** What another tab has done to the set that is open here. */
export function SetNews() {
  const { t } = useTranslation()
  const elsewhere = useDesk((desk) => desk.elsewhere)
  const set = useDesk((desk) => desk.set)
  if (elsewhere === null || !set) return null
  if (elsewhere === 'removed') return <Alert tone="warning">{t('compare.set.removedElsewhere')}</Alert>
  return (
    <Alert tone="warning">
      <p className={styles.row}>
        {t('compare.set.changedElsewhere')}
        <Button onClick={() => void openSet(set.id)}>{t('compare.set.reopen')}</Button>
      </p>
    </Alert>
  )
}
