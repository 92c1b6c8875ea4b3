import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CameraScanner } from '../../../parts/code/CameraScanner'
import { PasteField } from '../../../parts/code/PasteField'
import { OWN_FILES } from '../../../parts/files/fileTypes'
import { FileInput } from '../../../ui/FileInput'
import styles from './Intake.module.css'
import { IntakeReceipts } from './IntakeReceipts'
import { type IntakeProps, useIntake } from './useIntake'

/** The facilitator's table for ballots from phones: by camera one after the other, as files, as pasted codes. Says of each whether it counts, and why not. */
export function BallotIntake(props: IntakeProps) {
  const { t } = useTranslation()
  const { receipts, look, paste, readFiles } = useIntake(props)
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent, next: boolean) => {
    event.preventDefault()
    setIsOver(next)
  }
  const drop = (event: DragEvent) => {
    over(event, false)
    readFiles([...event.dataTransfer.files])
  }
  return (
    <section className={styles.intake} aria-label={t('vote.intake.title')}>
      <IntakeReceipts receipts={receipts} counted={props.seen.size} />
      <div className={styles.ways}>
        <div className={styles.way}>
          <h3>{t('vote.intake.camera')}</h3>
          <p className={styles.muted}>{t('vote.intake.cameraLead')}</p>
          <CameraScanner onCode={look} />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the labelled file input in here. */}
        <div
          className={isOver ? `${styles.way} ${styles.over}` : styles.way}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={drop}
        >
          <h3>{t('vote.intake.filesTitle')}</h3>
          <FileInput
            label={t('vote.intake.files')}
            hint={t('vote.intake.filesHint')}
            accept={OWN_FILES}
            onFiles={readFiles}
          />
        </div>
        <div className={styles.way}>
          <h3>{t('vote.intake.pasteTitle')}</h3>
          <PasteField label={t('vote.intake.paste')} hint={t('vote.intake.pasteHint')} onText={paste} />
        </div>
      </div>
    </section>
  )
}
