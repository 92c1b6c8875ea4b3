import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeAssessment, useLibrary } from '../../store/library'
import { forgetDeletedWorkshops } from '../../store/workshop'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Settings.module.css'

/** Deletes every assessment, after a second, separate yes. */
export function DeleteData() {
  const { t } = useTranslation()
  const { records } = useLibrary()
  const [step, setStep] = useState<'idle' | 'asked' | 'done'>('idle')
  const remove = async () => {
    for (const record of records) await removeAssessment(record.assessment.id)
    await forgetDeletedWorkshops()
    setStep('done')
  }
  return (
    <div className={styles.form}>
      <h3>{t('settings.deleteTitle')}</h3>
      <p>{t('settings.deleteLead')}</p>
      {step === 'asked' ? (
        <p className={styles.row}>
          <Button kind="danger" onClick={() => void remove()}>
            {t('settings.deleteConfirm')}
          </Button>
          <Button onClick={() => setStep('idle')}>{t('settings.deleteCancel')}</Button>
        </p>
      ) : (
        <p>
          <Button kind="danger" disabled={records.length === 0} onClick={() => setStep('asked')}>
            {t('settings.delete')}
          </Button>
        </p>
      )}
      <div role="status">{step === 'done' ? <Alert tone="success">{t('settings.deleted')}</Alert> : null}</div>
    </div>
  )
}
