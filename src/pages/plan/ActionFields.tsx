import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NEEDS } from '../../core/model/need'
import { ACTION_STATUSES, type Action, LEADS, PLAN_LIMITS } from '../../core/model/plan'
import type { ActionPatch } from '../../core/plan/changePlan'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import styles from './ActionDialog.module.css'
import { DependencyField } from './DependencyField'
import { IndicatorsField } from './IndicatorsField'
import type { PlanInput } from './PlanInput'

type FieldsProps = { input: PlanInput; action: Action; onChange: (patch: ActionPatch) => void }

/** All that is to be said about an action. `untitled`: somebody tried to keep it without a name. */
export function ActionFields({ input, action, onChange, untitled = false }: FieldsProps & { untitled?: boolean }) {
  return (
    <div className={styles.fields}>
      <TitleField action={action} onChange={onChange} untitled={untitled} />
      <IndicatorsField input={input} action={action} onChange={onChange} />
      <div className={styles.pair}>
        <LineField member="owner" action={action} onChange={onChange} />
        <LineField member="department" action={action} onChange={onChange} />
        <DayField member="start" action={action} onChange={onChange} />
        <DayField member="due" action={action} onChange={onChange} />
        <StatusField action={action} onChange={onChange} />
        <CostField input={input} action={action} onChange={onChange} />
        <LineField member="funding" action={action} onChange={onChange} />
      </div>
      <DependencyField input={input} action={action} onChange={onChange} />
      <SupportFields action={action} onChange={onChange} />
      <NoteField action={action} onChange={onChange} />
    </div>
  )
}

type PartProps = Pick<FieldsProps, 'action' | 'onChange'>

/** The name as it is typed; a blank one is not kept, since every action has a name. */
function TitleField({ action, onChange, untitled }: PartProps & { untitled: boolean }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(action.title)
  const blank = typed.trim() === ''
  const change = (value: string) => {
    setTyped(value)
    onChange(value.trim() === '' ? {} : { title: value })
  }
  const missing = blank && (untitled || action.title !== '')
  return (
    <Field label={t('plan.action.title')} error={missing ? t('plan.action.titleMissing') : undefined}>
      {(ids) => (
        <textarea
          rows={2}
          maxLength={PLAN_LIMITS.line}
          {...ids}
          value={typed}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}

function LineField({ member, action, onChange }: PartProps & { member: 'owner' | 'department' | 'funding' }) {
  const { t } = useTranslation()
  return (
    <Field label={t(`plan.action.${member}`)}>
      {(ids) => (
        <input
          type="text"
          maxLength={PLAN_LIMITS.line}
          {...ids}
          value={action[member] ?? ''}
          onChange={(event) => onChange({ [member]: event.target.value || undefined })}
        />
      )}
    </Field>
  )
}

function DayField({ member, action, onChange }: PartProps & { member: 'start' | 'due' }) {
  const { t } = useTranslation()
  const isReversed =
    member === 'due' && action.start !== undefined && action.due !== undefined && action.due < action.start
  return (
    <Field label={t(`plan.action.${member}`)} error={isReversed ? t('document.plan.flag.reversed') : undefined}>
      {(ids) => (
        <input
          type="date"
          {...ids}
          value={action[member] ?? ''}
          onChange={(event) => onChange({ [member]: event.target.value || undefined })}
        />
      )}
    </Field>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly T[]
  word: (option: T) => ReactNode
  onChoose: (option: T) => void
}

function Choice<T extends string>({ label, value, options, word, onChoose }: ChoiceProps<T>) {
  const choose = (text: string) => {
    const option = options.find((known) => known === text)
    if (option !== undefined) onChoose(option)
  }
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {word(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function StatusField({ action, onChange }: PartProps) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('plan.action.status')}
      value={action.status}
      options={ACTION_STATUSES}
      word={(status) => t(`document.plan.status.${status}`)}
      onChoose={(status) => onChange({ status })}
    />
  )
}

/** The cost band; one that this edition does not have stays to choose. */
function CostField({ input, action, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const { cost = '' } = action
  const bands = input.guidebook.costs?.map(({ id }): string => id) ?? []
  return (
    <Choice
      label={t('plan.action.cost')}
      value={cost}
      options={[...new Set(['', ...bands, cost])]}
      word={(band) => (band === '' ? t('plan.action.noCost') : (input.outline.costs?.[band]?.title ?? band))}
      onChoose={(band) => onChange({ cost: band || undefined })}
    />
  )
}

/** Who has to move, and what is asked from above. */
function SupportFields({ action, onChange }: PartProps) {
  const { t } = useTranslation()
  const change = (values: string[]) => {
    const needs = NEEDS.filter((need) => values.includes(need))
    onChange({ needs: needs.length > 0 ? needs : undefined })
  }
  return (
    <div className={styles.pair}>
      <Choice
        label={t('plan.action.lead')}
        value={action.lead}
        options={LEADS}
        word={(lead) => t(`document.plan.lead.${lead}`)}
        onChoose={(lead) => onChange({ lead })}
      />
      <CheckboxGroup
        legend={t('plan.action.needs')}
        options={NEEDS.map((need) => ({ value: need, label: t(`document.plan.need.${need}`) }))}
        values={action.needs ?? []}
        onChange={change}
      />
    </div>
  )
}

function NoteField({ action, onChange }: PartProps) {
  const { t } = useTranslation()
  return (
    <Field label={t('plan.action.note')}>
      {(ids) => (
        <textarea
          rows={3}
          maxLength={PLAN_LIMITS.note}
          {...ids}
          value={action.note ?? ''}
          onChange={(event) => onChange({ note: event.target.value || undefined })}
        />
      )}
    </Field>
  )
}
