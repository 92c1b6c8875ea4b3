import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { HeadlineExplanation } from './HeadlineExplanation'
import styles from './Results.module.css'
import type { ResultsInput, ScoreQuestion } from './ResultsInput'
import { ScoreExplanation } from './ScoreExplanation'

type ScoreDialogProps = { input: ResultsInput; question: ScoreQuestion; onClose: () => void }

/** The dialog that takes one score apart. */
export function ScoreDialog({ input, question, onClose }: ScoreDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="explained" onClose={onClose}>
      <header className={styles.dialogHead}>
        <h2 id="explained">
          {question.title} <span className={styles.muted}>{t(`results.columns.${question.reading}`)}</span>
        </h2>
        <Button onClick={() => dialog.current?.close()}>{t('results.explain.close')}</Button>
      </header>
      {question.kind === 'headline' ? (
        <HeadlineExplanation input={input} reading={question.reading} />
      ) : (
        <ScoreExplanation input={input} slice={question.slice} reading={question.reading} />
      )}
    </dialog>
  )
}
