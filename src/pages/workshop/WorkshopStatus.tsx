import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat'
import { retryWorkshop, useWorkshop } from '../../store/workshop'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Workshop.module.css'

/** Whether the latest vote or change of the workshop is safe. `data-workshop-save` tells tests the same. */
export function WorkshopStatus() {
  const { t } = useTranslation()
  const format = useFormat()
  const { save } = useWorkshop()
  if (save.kind === 'failed') {
    return (
      <Alert tone="error" title={t('workshop.save.failed')}>
        <p>{save.detail}</p>
        <p>
          <Button onClick={retryWorkshop}>{t('workshop.save.retry')}</Button>
        </p>
      </Alert>
    )
  }
  return (
    <p role="status" data-workshop-save={save.kind} className={styles.save}>
      {save.kind === 'saved'
        ? t('workshop.save.saved', { time: format.time(save.at) })
        : t(`workshop.save.${save.kind}`)}
    </p>
  )
}
