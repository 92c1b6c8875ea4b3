import { type SubmitEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSameValue } from '../../core/model/isSameValue'
import { SCENARIO_LIMITS } from '../../core/model/scenario'
import { undo } from '../../store/openAssessment'
import { addScenario, removeScenario, setScenario } from '../../store/scenarios'
import { openScenario } from '../../store/whatIf'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { movedIds, type WhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

type Notice = { kind: 'kept' | 'deleted'; name: string }

/** Which scenario is tried, under which name it is kept, and what can be done with it. */
export function ScenarioBar(input: WhatIf) {
  const { t } = useTranslation()
  const { assessment, draft, scenario } = input
  const [notice, setNotice] = useState<Notice | null>(null)
  const scenarios = assessment.scenarios ?? []
  const choose = (id: string) => {
    openScenario(assessment.id, scenarios.find((own) => own.id === id) ?? null)
    setNotice(null)
  }
  const remove = () => {
    if (!scenario) return
    removeScenario(scenario.id)
    openScenario(assessment.id, null)
    setNotice({ kind: 'deleted', name: scenario.name })
  }
  const count = movedIds(draft).length
  return (
    <section className={styles.bar} aria-label={t('whatif.scenario.title')}>
      <div className={styles.fields}>
        <div className={styles.name}>
          <Field label={t('whatif.scenario.choose')} hint={t('whatif.scenario.chooseHint')}>
            {(ids) => (
              <select {...ids} value={scenario?.id ?? ''} onChange={(event) => choose(event.target.value)}>
                <option value="">{t('whatif.scenario.none')}</option>
                {scenarios.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p className={styles.buttons}>
            <span className={styles.muted}>
              {count === 0 ? t('whatif.scenario.nothing') : t('whatif.scenario.changed', { count })}
            </span>
            {count > 0 && !scenario ? (
              <Button onClick={() => openScenario(assessment.id, null)}>{t('whatif.scenario.reset')}</Button>
            ) : null}
            {scenario ? (
              <Button kind="danger" onClick={remove}>
                {t('whatif.scenario.delete')}
              </Button>
            ) : null}
          </p>
        </div>
        <NameForm key={scenario?.id ?? 'new'} input={input} onKept={(name) => setNotice({ kind: 'kept', name })} />
      </div>
      <Done notice={notice} onDone={() => setNotice(null)} />
    </section>
  )
}

/** The name, and what is kept under it: a new scenario, or changes of the one that is open. */
function NameForm({ input, onKept }: { input: WhatIf; onKept: (name: string) => void }) {
  const { t } = useTranslation()
  const { assessment, draft, scenario } = input
  const [typed, setTyped] = useState(scenario?.name ?? '')
  const kept = scenario?.name
  useEffect(() => setTyped(kept ?? ''), [kept])
  const name = typed.trim()
  const changes = { levels: { ...draft.levels }, evidence: { ...draft.evidence } }
  const isNew = movedIds(draft).length > 0
  const isFull = (assessment.scenarios ?? []).length >= SCENARIO_LIMITS.scenarios
  const isChanged =
    scenario !== null &&
    !(isSameValue(scenario.levels, changes.levels) && isSameValue(scenario.evidence ?? {}, changes.evidence))
  const keep = () => {
    const id = addScenario({ name, ...changes })
    openScenario(assessment.id, { id, name, ...changes })
    onKept(name)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (name === '') return
    if (!scenario) keep()
    else if (name !== scenario.name) setScenario(scenario.id, { name })
  }
  const canKeep = name !== '' && isNew && !isFull
  return (
    <form className={styles.name} onSubmit={submit}>
      <Field
        label={t('whatif.scenario.name')}
        hint={isFull ? t('whatif.scenario.full', { count: SCENARIO_LIMITS.scenarios }) : t('whatif.scenario.nameHint')}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={SCENARIO_LIMITS.name}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <NameButtons
        kept={scenario?.name ?? null}
        name={name}
        isChanged={isChanged}
        canKeep={canKeep}
        onSave={() => scenario && setScenario(scenario.id, changes)}
        onKeep={keep}
      />
    </form>
  )
}

type NameButtonsProps = {
  /** The name under which it is kept; null where it is new. */
  kept: string | null
  name: string
  isChanged: boolean
  canKeep: boolean
  onSave: () => void
  onKeep: () => void
}

function NameButtons({ kept, name, isChanged, canKeep, onSave, onKeep }: NameButtonsProps) {
  const { t } = useTranslation()
  if (kept === null) {
    return (
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" disabled={!canKeep}>
          {t('whatif.scenario.keep')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.buttons}>
      <Button kind="primary" disabled={!isChanged} onClick={onSave}>
        {t('whatif.scenario.save')}
      </Button>
      <Button type="submit" disabled={name === '' || name === kept}>
        {t('whatif.scenario.rename')}
      </Button>
      <Button disabled={!canKeep || name === kept} onClick={onKeep}>
        {t('whatif.scenario.another')}
      </Button>
    </div>
  )
}

function Done({ notice, onDone }: { notice: Notice | null; onDone: () => void }) {
  const { t } = useTranslation()
  const takeBack = () => {
    undo()
    onDone()
  }
  return (
    <div role="status">
      {notice === null ? null : (
        <Alert tone={notice.kind === 'kept' ? 'success' : 'info'}>
          <p className={styles.buttons}>
            {t(`whatif.scenario.${notice.kind}`, { name: notice.name })}
            {notice.kind === 'deleted' ? <Button onClick={takeBack}>{t('whatif.scenario.undo')}</Button> : null}
          </p>
        </Alert>
      )}
    </div>
  )
}
