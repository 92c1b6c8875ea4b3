import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import { nextUnanswered } from '../../core/questionnaire/nextUnanswered'
import { useGuidebook } from '../../store/guidebook'
import { redo, undo, useHistory } from '../../store/openAssessment'
import { Button } from '../../ui/Button'
import styles from './AssessPage.module.css'
import { focusIndicator } from './focusIndicator'
import { KeysDialog } from './KeysDialog'
import { useKeys } from './useKeys'

/** Next unanswered, undo, redo and the keys that do the same. */
export function Toolbar({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const { canUndo, canRedo } = useHistory()
  const [, navigate] = useLocation()
  const dialog = useRef<HTMLDialogElement>(null)
  const upcoming = nextUnanswered(guidebook, assessment, null)
  const goNext = () => {
    const next = nextUnanswered(guidebook, assessment, focusedIndicator())
    if (!next) return
    navigate(`/a/${assessment.id}/assess/${next.phase}/${next.id}`, { replace: true })
    focusIndicator(next.id)
  }
  useKeys({ next: goNext, undo, redo, help: () => dialog.current?.showModal() })
  return (
    <div className={styles.toolbar}>
      <Button kind="primary" onClick={goNext} disabled={!upcoming}>
        {upcoming ? t('assess.next') : t('assess.allDone')}
      </Button>
      <Button onClick={undo} disabled={!canUndo}>
        {t('shell.undo')}
      </Button>
      <Button onClick={redo} disabled={!canRedo}>
        {t('shell.redo')}
      </Button>
      <Button kind="quiet" onClick={() => dialog.current?.showModal()}>
        {t('assess.keys.open')}
      </Button>
      <KeysDialog dialog={dialog} />
    </div>
  )
}

function focusedIndicator(): string | null {
  const block = document.activeElement?.closest('[data-indicator]')
  return block?.getAttribute('data-indicator') ?? null
}
