import { useTranslation } from 'react-i18next'
import { restoreVotes, useWorkshop } from '../../store/workshop'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Workshop.module.css'

/** Says that the votes were discarded and offers to bring them back, as long as voting was not opened anew. */
export function DiscardedNotice() {
  const { t } = useTranslation()
  const { discarded, record } = useWorkshop()
  return (
    <div role="status" className={styles.notice}>
      {discarded === null || record?.session ? null : (
        <Alert tone="info">
          <p className={styles.actions}>
            {t('workshop.vote.discarded', { count: discarded })}
            <Button onClick={restoreVotes}>{t('workshop.vote.undo')}</Button>
          </p>
        </Alert>
      )}
    </div>
  )
}
