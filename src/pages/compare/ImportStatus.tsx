import { useTranslation } from 'react-i18next'
import { cancelImport, useDesk } from '../../store/compare'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'
import { Notices } from './Notices'
import { Refusals } from './Refusals'

/** How reading goes or ended, and what was put together, in one line. The status element is always there, so that changes in it are announced. */
export function ImportLine() {
  const { t } = useTranslation()
  const progress = useDesk((desk) => desk.progress)
  const outcome = useDesk((desk) => desk.outcome)
  return (
    <>
      <p role="status" className={styles.muted}>
        {progress ? t('compare.import.reading', progress) : null}
        {outcome ? <Ended cancelled={outcome.cancelled} progress={outcome.progress} /> : null}
      </p>
      <Notices />
    </>
  )
}

/** How far reading has come, what could not be kept, and what was refused. */
export function ImportStatus() {
  const { t } = useTranslation()
  const progress = useDesk((desk) => desk.progress)
  const outcome = useDesk((desk) => desk.outcome)
  return (
    <>
      {progress ? (
        <div className={styles.row}>
          <progress
            className={styles.progress}
            aria-label={t('compare.import.progress')}
            max={Math.max(1, progress.total)}
            value={progress.done}
          />
          <Button onClick={cancelImport}>{t('compare.import.cancel')}</Button>
        </div>
      ) : null}
      {outcome && !outcome.kept.ok ? (
        <Alert tone="error">{t('compare.import.notKept', { detail: outcome.kept.error.detail })}</Alert>
      ) : null}
      <Refusals />
    </>
  )
}

function Ended({
  cancelled,
  progress: { done, total, taken, refused },
}: {
  cancelled: boolean
  progress: { done: number; total: number; taken: number; refused: number }
}) {
  const { t } = useTranslation()
  const parts = [
    ...(cancelled ? [t('compare.import.cancelled', { done, total })] : []),
    t('compare.import.done', { count: taken }),
    ...(refused > 0 ? [t('compare.import.doneRefused', { count: refused })] : []),
  ]
  return <>{parts.join(' ')}</>
}
