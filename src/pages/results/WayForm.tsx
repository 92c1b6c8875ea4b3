import { useTranslation } from 'react-i18next'
import { readGate } from '../../core/findings/readSlice'
import { phaseTitle } from '../../core/texts/titles'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import { RadioCards } from '../../ui/RadioCards'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { BUDGET, goalOf, VALUE, type WayQuestion } from './WayQuestion'

const KINDS = ['gate', 'within', 'headline'] as const

type WayFormProps = { input: ResultsInput; question: WayQuestion; onChange: (question: WayQuestion) => void }

/** What to look for: which goal, of which gate, within which effort or to which headline, and whether evidence counts. */
export function WayForm({ input, question, onChange }: WayFormProps) {
  const { t } = useTranslation()
  const set = (patch: Partial<WayQuestion>) => onChange({ ...question, ...patch })
  return (
    <div className={styles.wayForm}>
      <RadioCards
        legend={t('results.way.goal')}
        name="way-goal"
        cards={KINDS.map((value) => ({ value, label: t(`results.way.goals.${value}`) }))}
        value={question.kind}
        onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? 'gate' })}
        columns
      />
      <div className={styles.fields}>
        {question.kind === 'headline' ? null : <GateField input={input} question={question} set={set} />}
        {question.kind === 'within' ? (
          <NumberField
            label={t('results.way.budget')}
            hint={t('results.way.budgetHint')}
            bounds={BUDGET}
            typed={question.budget}
            isWrong={goalOf(question) === null}
            onChange={(budget) => set({ budget })}
          />
        ) : null}
        {question.kind === 'headline' ? (
          <NumberField
            label={t('results.way.value')}
            hint={t('results.way.valueHint')}
            bounds={VALUE}
            typed={question.value}
            isWrong={goalOf(question) === null}
            onChange={(value) => set({ value })}
          />
        ) : null}
      </div>
      <CheckboxGroup
        legend={t('results.way.evidencedLabel')}
        options={[{ value: 'evidenced', label: t('results.way.evidenced') }]}
        values={question.isEvidenced ? ['evidenced'] : []}
        onChange={(values) => set({ isEvidenced: values.length > 0 })}
      />
    </div>
  )
}

type GateFieldProps = { input: ResultsInput; question: WayQuestion; set: (patch: Partial<WayQuestion>) => void }

function GateField({ input, question, set }: GateFieldProps) {
  const { t } = useTranslation()
  const { guidebook, outline, scores } = input
  const reading = question.isEvidenced ? scores.evidenced : scores.claimed
  return (
    <Field label={t('results.way.gate')}>
      {(ids) => (
        <select {...ids} value={question.phase} onChange={(event) => set({ phase: event.target.value })}>
          {guidebook.phases.map(({ id }) => (
            <option key={id} value={id}>
              {t('results.way.gateOption', {
                phase: phaseTitle(outline, id),
                status: t(`results.gates.${readGate(reading, id).status}`),
              })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type NumberFieldProps = {
  label: string
  hint: string
  bounds: { min: number; max: number }
  typed: string
  isWrong: boolean
  onChange: (typed: string) => void
}

function NumberField({ label, hint, bounds, typed, isWrong, onChange }: NumberFieldProps) {
  const { t } = useTranslation()
  return (
    <Field label={label} hint={hint} error={isWrong ? t('results.way.outOfRange', bounds) : undefined}>
      {(ids) => (
        <input {...ids} type="number" {...bounds} value={typed} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}
