import { useTranslation } from 'react-i18next'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { isDownloadDue } from '../../core/files/isDownloadDue'
import { sealAssessment } from '../../core/files/sealAssessment'
import { downloadText } from '../../storage/download'
import { markExported } from '../../store/library'
import { useOpenRecord, useSaveState } from '../../store/openAssessment'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { EditionNotices } from './EditionNotices'
import styles from './Frame.module.css'

/** What the user must know about this assessment before anything else: not saved, sample, changed after export, another edition. */
export function AssessmentAlerts() {
  const { t } = useTranslation()
  const save = useSaveState()
  const record = useOpenRecord()
  if (!record) return null
  const { assessment } = record
  const download = () => {
    downloadText(assessmentFileName(assessment, 'guidepost.json'), sealAssessment(assessment), 'application/json')
    markExported(assessment.id)
  }
  const due = save.kind !== 'failed' && isDownloadDue(record, new Date().toISOString())
  return (
    <div className={styles.notice}>
      {save.kind === 'failed' ? (
        <Alert tone="error" title={t('frame.failure.title')}>
          <p>{t(`frame.failure.${save.reason}`)}</p>
          <p>
            <Button onClick={download}>{t('frame.failure.download')}</Button>
          </p>
        </Alert>
      ) : null}
      {due ? (
        <Alert tone="warning">
          <p className={styles.row}>
            {t(record.exportedAt === null ? 'frame.reminderNever' : 'frame.reminder')}
            <Button onClick={download}>{t('frame.failure.download')}</Button>
          </p>
        </Alert>
      ) : null}
      {record.sample ? <Alert tone="warning">{t('frame.sample')}</Alert> : null}
      {record.origin === 'changed' ? <Alert tone="warning">{t('frame.changed')}</Alert> : null}
      <EditionNotices assessment={assessment} />
    </div>
  )
}
