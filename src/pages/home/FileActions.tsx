import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { OWN_FILES, OWN_FILES_AND_REPORTS } from '../../parts/files/fileTypes'
import { Loading } from '../../parts/frame/Loading'
import { lazyScreen } from '../../parts/frame/lazyScreen'
import { downloadText } from '../../storage/download'
import { getClock, localDay } from '../../store/connections'
import { useLibrary } from '../../store/library'
import { useSupplements } from '../../store/supplements'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import styles from './Home.module.css'
import { useImport } from './useImport'

const ImportOutcome = lazyScreen(async () => (await import('./ImportOutcome')).ImportOutcome)
const ConflictChoices = lazyScreen(async () => (await import('./ConflictChoices')).ConflictChoices)

/** Import of files, backup and restore of everything. */
export function FileActions() {
  const { t } = useTranslation()
  const { records } = useLibrary()
  const supplements = useSupplements()
  const { state, read, apply, cancel } = useImport()
  const backup = async () => {
    const { createBackup } = await import('../../core/files/createBackup')
    const now = getClock().now()
    downloadText(
      `guidepost-backup_${localDay(now)}.json`,
      createBackup(records, supplements, now.toISOString()),
      'application/json',
    )
  }
  return (
    <div className={styles.section}>
      <FileInput label={t('home.import')} hint={t('home.importHint')} accept={OWN_FILES_AND_REPORTS} onFiles={read} />
      <div className={styles.row}>
        <Button disabled={!records.some((record) => !record.sample)} onClick={() => void backup()}>
          {t('home.backup')}
        </Button>
        <RestoreButton onFiles={read} />
      </div>
      <div role="status">{state.kind === 'reading' ? t('home.importing', { count: state.count }) : null}</div>
      {state.kind === 'conflicts' ? (
        <Suspense fallback={<Loading />}>
          <ConflictChoices decisions={state.decisions} onApply={(chosen) => void apply(chosen)} onCancel={cancel} />
        </Suspense>
      ) : null}
      {state.kind === 'done' ? (
        <Suspense fallback={<Loading />}>
          <ImportOutcome outcome={state.outcome} />
        </Suspense>
      ) : null}
    </div>
  )
}

function RestoreButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation()
  const choose = () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = OWN_FILES
    input.addEventListener('change', () => onFiles([...(input.files ?? [])]))
    input.click()
  }
  return <Button onClick={choose}>{t('home.restore')}</Button>
}
