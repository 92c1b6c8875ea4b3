import { useTranslation } from 'react-i18next'
import { useUpdate } from '../../store/update'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Frame.module.css'

/** Offers a new version; never reloads by itself, since somebody may be typing. */
export function UpdateNotice() {
  const { t } = useTranslation()
  const { apply } = useUpdate()
  if (!apply) return null
  return (
    <div className={styles.notice}>
      <Alert tone="info">
        <p className={styles.row}>
          {t('shell.update.ready')}
          <Button onClick={apply}>{t('shell.update.apply')}</Button>
        </p>
      </Alert>
    </div>
  )
}
