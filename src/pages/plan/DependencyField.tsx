import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, type ActionId, PLAN_LIMITS } from '../../core/model/plan'
import type { ActionPatch } from '../../core/plan/changePlan'
import { findCycle } from '../../core/plan/findCycle'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './ActionDialog.module.css'
import { FlagList } from './FlagList'
import type { PlanInput } from './PlanInput'

type DependencyFieldProps = { input: PlanInput; action: Action; onChange: (patch: ActionPatch) => void }
type Refusal = { title: string; way: string }

/** What has to be done before an action. A choice that would make it wait for itself is refused, and the circle is named. */
export function DependencyField({ input: { actions, flags }, action, onChange }: DependencyFieldProps) {
  const { t } = useTranslation()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { dependsOn = [] } = action
  const titleOf = (id: ActionId) => actions.find((other) => other.id === id)?.title ?? t('plan.action.unknown')
  const set = (ids: ActionId[]) => {
    setRefused(null)
    onChange({ dependsOn: ids.length > 0 ? ids : undefined })
  }
  const add = (text: string) => {
    const chosen = actions.find(({ id }) => id === text)
    if (!chosen) return
    const cycle = findCycle(actions, action.id, [chosen.id])
    if (!cycle) return set([...dependsOn, chosen.id])
    const way = [...cycle.slice(1), action.id].map((id) => (id === action.id ? action.title : titleOf(id))).join(' → ')
    setRefused({ title: chosen.title, way })
  }
  const choices = actions.filter(({ id }) => id !== action.id && !dependsOn.includes(id))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('plan.action.dependsOn')}</legend>
      <ul className={styles.items}>
        {dependsOn.map((id) => (
          <li key={id} className={styles.item}>
            <span>{titleOf(id)}</span>
            <FlagList flags={flags.get(action.id)?.filter((flag) => 'action' in flag && flag.action === id)} />
            <Button
              kind="quiet"
              onClick={() => set(dependsOn.filter((other) => other !== id))}
              aria-label={t('plan.action.remove', { title: titleOf(id) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {choices.length > 0 && dependsOn.length < PLAN_LIMITS.dependsOn ? (
        <Field label={t('plan.action.addDependency')} error={refused ? t('plan.action.cycle', refused) : undefined}>
          {(ids) => (
            <select {...ids} value="" onChange={(event) => add(event.target.value)}>
              <option value="">{t('plan.action.none')}</option>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
    </fieldset>
  )
}
