import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, PLAN_LIMITS } from '../../core/model/plan'
import { createActions } from '../../core/plan/createActions'
import { costTitle } from '../../core/plan/planSheet'
import type { PathChange } from '../../core/scoring/path/describePath'
import { indicatorTitle, phaseTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { getClock } from '../../store/connections'
import { takePath } from '../../store/plan'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'
import { usePlanPath } from './usePlanPath'

/** Finds the cheapest way through a gate, shows the actions it makes, and adds them with their targets. Unfolded where the plan begins. */
export function PathAdder({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const [open] = useState(input.actions.length === 0)
  const gates = input.guidebook.phases.filter(({ id }) => input.scores.claimed.phases[id]?.gate.status !== 'open')
  const [first] = gates
  return (
    <details className={styles.panel} open={open}>
      <summary>
        <h2>{t('plan.path.title')}</h2>
      </summary>
      <p className={styles.measure}>{t('plan.path.lead')}</p>
      {first ? <Search input={input} gates={gates.map(({ id }) => id)} /> : <p>{t('plan.path.allOpen')}</p>}
    </details>
  )
}

function Search({ input, gates }: { input: PlanInput; gates: readonly string[] }) {
  const { t } = useTranslation()
  const { guidebook, assessment, outline, today } = input
  const [chosen, choose] = useState(gates[0] ?? '')
  const gate = gates.includes(chosen) ? chosen : (gates[0] ?? '')
  const [start, setStart] = useState(today)
  const [added, setAdded] = useState<number | null>(null)
  const { state, find } = usePlanPath(guidebook, assessment, gate)
  const isFirst = input.actions.length === 0
  const begin = () => {
    setAdded(null)
    find()
  }
  return (
    <>
      <div className={styles.fields}>
        <Field label={t('plan.path.gate')}>
          {(ids) => (
            <select {...ids} value={gate} onChange={(event) => choose(event.target.value)}>
              {gates.map((id) => (
                <option key={id} value={id}>
                  {phaseTitle(outline, id)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('plan.path.start')}>
          {(ids) => <input type="date" {...ids} value={start} onChange={(event) => setStart(event.target.value)} />}
        </Field>
        <Button
          kind={isFirst && state.kind !== 'found' ? 'primary' : 'secondary'}
          onClick={begin}
          disabled={state.kind === 'working' || start === ''}
        >
          {t('plan.path.find')}
        </Button>
      </div>
      <div role="status" className={styles.found}>
        {state.kind === 'working' ? <p>{t('plan.path.working')}</p> : null}
        {added === null ? null : <p>{t('plan.path.added', { count: added })}</p>}
        {state.kind === 'found' && added === null && start !== '' ? (
          <Preview input={input} changes={state.changes} start={start} onAdd={setAdded} />
        ) : null}
      </div>
      {state.kind === 'impossible' ? <Alert tone="warning">{t('plan.path.impossible')}</Alert> : null}
      {state.kind === 'failed' ? <Alert tone="error">{t('plan.path.failed')}</Alert> : null}
    </>
  )
}

type PreviewProps = {
  input: PlanInput
  changes: readonly PathChange[]
  start: string
  onAdd: (count: number) => void
}

/** The actions that the way makes, before they are added. */
function Preview({ input, changes, start, onAdd }: PreviewProps) {
  const { t } = useTranslation()
  const { guidebook, texts, actions: existing } = input
  const made = useMemo(
    () => createActions(changes, { guidebook, texts, existing, start, newId: () => getClock().newId() }),
    [changes, guidebook, texts, existing, start],
  )
  const levels = changes.reduce((sum, { from, to }) => sum + to - from, 0)
  if (changes.length === 0) return <p>{t('plan.path.answerOnly')}</p>
  if (existing.length >= PLAN_LIMITS.actions) return <p>{t('plan.path.full', { count: PLAN_LIMITS.actions })}</p>
  if (made.length === 0) return <p>{t('plan.path.nothing')}</p>
  const add = () => {
    takePath(changes, made)
    onAdd(made.length)
  }
  return (
    <>
      <p>
        {t('plan.path.found', { count: levels })}{' '}
        {levels > made.length ? t('plan.path.already', { count: levels - made.length }) : null}
      </p>
      <ol className={styles.preview}>
        {made.map((action) => (
          <PreviewStep key={action.id} input={input} action={action} />
        ))}
      </ol>
      <p>
        <Button kind={existing.length === 0 ? 'primary' : 'secondary'} onClick={add}>
          {t('plan.path.add', { count: made.length })}
        </Button>
      </p>
    </>
  )
}

function PreviewStep({ input, action }: { input: PlanInput; action: Action }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, indicators, toLevel = {}, start, due } = action
  const [indicator = ''] = indicators
  const facts = [
    t('document.plan.toLevel', { title: indicatorTitle(input.texts, indicator), level: toLevel[indicator] }),
    ...(start && due ? [t('document.actions.span', { start: format.day(start), due: format.day(due) })] : []),
    costTitle(input.outline, action),
  ]
  return (
    <li>
      <p>{title}</p>
      <p className={styles.muted}>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
