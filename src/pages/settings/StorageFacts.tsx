import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat'
import { requestPersistence, type StorageEstimate, storageEstimate } from '../../storage/persistence'
import { useLibrary } from '../../store/library'
import { useUpdate } from '../../store/update'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Settings.module.css'

const MEGABYTE = 1_000_000

/** How much is kept, and whether the browser has promised not to clear it. */
export function StorageFacts() {
  const { t } = useTranslation()
  const format = useFormat()
  const { records } = useLibrary()
  const { kept } = useUpdate()
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    void storageEstimate().then(setEstimate)
  }, [])
  const ask = async () => {
    const granted = await requestPersistence()
    setRefused(!granted)
    setEstimate(await storageEstimate())
  }
  const megabytes = (bytes: number) => format.number(Math.round((bytes / MEGABYTE) * 10) / 10)
  return (
    <>
      {kept === 'never' ? (
        <Alert tone="warning" title={t('settings.plainHttp.title')}>
          {t('settings.plainHttp.text')}
        </Alert>
      ) : null}
      <dl className={styles.facts}>
        <dt>{t('settings.kept')}</dt>
        <dd>{t('settings.count', { count: records.length })}</dd>
        <dt>{t('settings.used')}</dt>
        <dd>
          {estimate?.used !== undefined && estimate.quota !== undefined
            ? t('settings.usedValue', { used: megabytes(estimate.used), quota: megabytes(estimate.quota) })
            : t('settings.usedUnknown')}
        </dd>
        <dt>{t('settings.persistent')}</dt>
        <dd>{estimate?.persistent ? t('settings.persistentYes') : t('settings.persistentNo')}</dd>
      </dl>
      {estimate && !estimate.persistent ? (
        <p>
          <Button onClick={() => void ask()}>{t('settings.persistentAsk')}</Button>
        </p>
      ) : null}
      {refused ? <Alert tone="warning">{t('settings.persistentRefused')}</Alert> : null}
    </>
  )
}
