import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { undo } from '../../store/openAssessment'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { useAccept } from './useAccept'
import { useKeep } from './useKeep'
import type { Answered } from './usePath'

type Outcome = { kind: 'accepted'; targets: number; actions: number } | { kind: 'kept'; name: string }

/** What to do with a way: take it on as targets and actions, or try it as a scenario. */
export function WayActions({ input, answered }: { input: ResultsInput; answered: Answered }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const accept = useAccept(input)
  const keep = useKeep(input)
  const takeBack = () => {
    undo()
    setOutcome(null)
  }
  return (
    <>
      <p className={styles.buttons}>
        <Button
          kind="primary"
          disabled={outcome?.kind === 'accepted'}
          onClick={() => setOutcome({ kind: 'accepted', ...accept(answered.path) })}
        >
          {t('results.way.accept')}
        </Button>
        <Button disabled={outcome?.kind === 'kept'} onClick={() => setOutcome({ kind: 'kept', name: keep(answered) })}>
          {t('results.way.keep')}
        </Button>
      </p>
      {outcome === null ? <p className={styles.muted}>{t('results.way.acceptHint')}</p> : null}
      {outcome ? <Done id={input.assessment.id} outcome={outcome} onUndo={takeBack} /> : null}
    </>
  )
}

function Done({ id, outcome, onUndo }: { id: string; outcome: Outcome; onUndo: () => void }) {
  const { t } = useTranslation()
  const isAccepted = outcome.kind === 'accepted'
  return (
    <Alert tone="success">
      <p className={styles.buttons}>
        {isAccepted
          ? t('results.way.accepted', { count: outcome.actions, targets: outcome.targets })
          : t('results.way.kept', { name: outcome.name })}{' '}
        <Link href={`/a/${id}/${isAccepted ? 'plan' : 'what-if'}`}>
          {t(isAccepted ? 'results.way.toPlan' : 'results.way.toScenario')}
        </Link>
        <Button kind="quiet" onClick={onUndo}>
          {t('results.way.undo')}
        </Button>
      </p>
    </Alert>
  )
}
