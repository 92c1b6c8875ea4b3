import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, PLAN_LIMITS } from '../../core/model/plan'
import type { ActionPatch } from '../../core/plan/changePlan'
import { indicatorTitle, levelTitle } from '../../core/texts/titles'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './ActionDialog.module.css'
import { IndicatorSelect } from './IndicatorSelect'
import type { PlanInput } from './PlanInput'

type IndicatorsFieldProps = { input: PlanInput; action: Action; onChange: (patch: ActionPatch) => void }

/** The indicators that an action moves, each with the level it is to reach. */
export function IndicatorsField({ input, action, onChange }: IndicatorsFieldProps) {
  const { t } = useTranslation()
  const { indicators, toLevel = {} } = action
  const set = (ids: string[], levels: Record<string, number>) => {
    const kept = Object.entries(levels).filter(([id]) => ids.includes(id))
    onChange({ indicators: ids, toLevel: kept.length > 0 ? Object.fromEntries(kept) : undefined })
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('plan.action.indicators')}</legend>
      <ul className={styles.items}>
        {indicators.map((id) => (
          <MovedIndicator
            key={id}
            input={input}
            id={id}
            level={Object.hasOwn(toLevel, id) ? toLevel[id] : undefined}
            onLevel={(level) => set(indicators, withLevel(toLevel, id, level))}
            onRemove={() =>
              set(
                indicators.filter((other) => other !== id),
                toLevel,
              )
            }
          />
        ))}
      </ul>
      {indicators.length < PLAN_LIMITS.indicators ? (
        <Field label={t('plan.action.addIndicator')}>
          {(ids) => (
            <IndicatorSelect
              input={input}
              taken={new Set(indicators)}
              prompt={t('plan.targets.choose')}
              ids={ids}
              onChoose={(id) => set([...indicators, id], toLevel)}
            />
          )}
        </Field>
      ) : null}
    </fieldset>
  )
}

type MovedIndicatorProps = {
  input: PlanInput
  id: string
  level: number | undefined
  onLevel: (level: number | undefined) => void
  onRemove: () => void
}

function MovedIndicator({ input, id, level, onLevel, onRemove }: MovedIndicatorProps) {
  const { t } = useTranslation()
  const own = useId()
  const title = indicatorTitle(input.texts, id)
  const levels = Array.from({ length: input.guidebook.scale.max }, (_, index) => index + 1)
  return (
    <li className={styles.item}>
      <label htmlFor={own}>{t('plan.action.toLevel', { title })}</label>
      <select
        id={own}
        value={level ?? ''}
        onChange={(event) => onLevel(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">{t('plan.action.noLevel')}</option>
        {levels.map((value) => (
          <option key={value} value={value}>{`${value} · ${levelTitle(input.outline, value)}`}</option>
        ))}
      </select>
      <Button kind="quiet" onClick={onRemove} aria-label={t('plan.action.remove', { title })}>
        ×
      </Button>
    </li>
  )
}

function withLevel(levels: Readonly<Record<string, number>>, id: string, level: number | undefined) {
  const others = Object.entries(levels).filter(([other]) => other !== id)
  return Object.fromEntries(level === undefined ? others : [...others, [id, level] as const])
}
