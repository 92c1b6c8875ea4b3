import { useTranslation } from 'react-i18next'
import { downloadText } from '../../storage/download'
import { useLibrary } from '../../store/library'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'

/** Stored records that cannot be read: said, offered as a download, left untouched. */
export function DamagedRecords() {
  const { t } = useTranslation()
  const { damaged } = useLibrary()
  return damaged.map((record) => (
    <Alert key={record.key} tone="error" title={t('home.damaged')}>
      <p>{record.problem}</p>
      <p>
        <Button
          onClick={() => downloadText(`${record.key}.damaged.json`, JSON.stringify(record.raw), 'application/json')}
        >
          {t('home.damagedDownload')}
        </Button>
      </p>
    </Alert>
  ))
}
