import { useTranslation } from 'react-i18next'
import { CameraScanner } from '../../parts/code/CameraScanner'
import { PasteField } from '../../parts/code/PasteField'
import { describeRefusal } from '../../parts/files/describeFileError'
import { OWN_FILES } from '../../parts/files/fileTypes'
import { Alert } from '../../ui/Alert'
import { FileInput } from '../../ui/FileInput'
import { Page } from '../../ui/Page'
import { DraftList } from './DraftList'
import { type SourceState, useSessionSource } from './useSessionSource'
import styles from './Vote.module.css'

/** The ways into a workshop's voting: the code on the wall, a file, a pasted code, or votes that are here already. */
export function VoteStart() {
  const { t } = useTranslation()
  const { state, readText, look, readFile } = useSessionSource()
  return (
    <Page title={t('vote.title')} lead={t('vote.lead')}>
      <SourceNotice state={state} />
      <DraftList />
      <section className={styles.section}>
        <h2>{t('vote.scan')}</h2>
        <p className={styles.muted}>{t('vote.scanLead')}</p>
        <CameraScanner onCode={look} />
      </section>
      <section className={styles.section}>
        <h2>{t('vote.filesTitle')}</h2>
        <FileInput
          label={t('vote.file')}
          hint={t('vote.fileHint')}
          accept={OWN_FILES}
          onFiles={([file]) => readFile(file)}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('vote.pasteTitle')}</h2>
        <PasteField label={t('vote.paste')} hint={t('vote.pasteHint')} onText={readText} />
      </section>
    </Page>
  )
}

function SourceNotice({ state }: { state: SourceState }) {
  const { t } = useTranslation()
  return (
    <>
      <div role="status">
        {state.kind === 'parts' ? (
          <Alert tone="info">
            <p>{t('vote.scanned', { received: state.received, total: state.total })}</p>
          </Alert>
        ) : null}
      </div>
      {state.kind === 'fault' ? (
        <Alert tone="error" title={t('vote.fault.title')}>
          <p>{t(`vote.fault.${state.fault.kind}`)}</p>
        </Alert>
      ) : null}
      {state.kind === 'file' ? (
        <Alert tone="error">
          <p>{describeRefusal(t, state.refusal)}</p>
        </Alert>
      ) : null}
    </>
  )
}
