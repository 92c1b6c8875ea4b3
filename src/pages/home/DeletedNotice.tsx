import { useTranslation } from 'react-i18next'
import { restoreRemoved } from '../../store/library'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Home.module.css'

/** Says what was deleted last and offers to bring it back. */
export function DeletedNotice({ city, onDone }: { city: string | null; onDone: () => void }) {
  const { t } = useTranslation()
  const restore = async () => {
    await restoreRemoved()
    onDone()
  }
  return (
    <div role="status">
      {city === null ? null : (
        <Alert tone="info">
          <p className={styles.row}>
            {t('home.deleted', { city })}
            <Button onClick={() => void restore()}>{t('home.undo')}</Button>
          </p>
        </Alert>
      )}
    </div>
  )
}
