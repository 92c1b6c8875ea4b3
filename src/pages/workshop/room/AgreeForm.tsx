import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level } from '../../../core/model/assessment'
import { PLAN_LIMITS } from '../../../core/model/plan'
import { WORKSHOP_LIMITS } from '../../../core/model/workshop'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import type { WorkshopInput } from '../WorkshopInput'
import styles from './Presenter.module.css'
import { type AgreedForm, saveDecision } from './saveDecision'

type AgreeFormProps = {
  input: WorkshopInput
  indicator: string
  /** What the votes say; chosen to begin with where nothing was agreed before. */
  proposed: Level | null
  onDone: () => void
}

/** What the room agrees: level, reason, dissent in words, and an action if the talk brought one up. */
export function AgreeForm({ input, indicator, proposed, onDone }: AgreeFormProps) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const decisions = input.assessment.workshop?.decisions ?? {}
  const before = Object.hasOwn(decisions, indicator) ? decisions[indicator] : undefined
  const [level, setLevel] = useState<Level | null>(before?.level ?? proposed)
  const [texts, setTexts] = useState<Omit<AgreedForm, 'level'>>({
    reason: before?.reason ?? '',
    dissent: before?.dissent ?? '',
    action: '',
    owner: '',
    due: '',
  })
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector('input')
    first?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (level === null) return
    saveDecision(input, indicator, { level, ...texts })
    onDone()
  }
  const put = (change: Partial<typeof texts>) => setTexts({ ...texts, ...change })
  return (
    <form ref={form} className={styles.agree} aria-label={t('workshop.agree.title')} onSubmit={submit}>
      <LevelChoice max={input.guidebook.scale.max} level={level} onChange={setLevel} />
      <Text label={t('workshop.agree.reason')} value={texts.reason} onChange={(reason) => put({ reason })} />
      <Text label={t('workshop.agree.dissent')} value={texts.dissent} onChange={(dissent) => put({ dissent })} />
      <Line
        label={t('workshop.agree.action')}
        value={texts.action}
        required={texts.owner.trim() !== '' || texts.due !== ''}
        onChange={(action) => put({ action })}
      />
      <div className={styles.pair}>
        <Line label={t('workshop.agree.owner')} value={texts.owner} onChange={(owner) => put({ owner })} />
        <Field label={t('workshop.agree.due')}>
          {(ids) => (
            <input type="date" {...ids} value={texts.due} onChange={(event) => put({ due: event.target.value })} />
          )}
        </Field>
      </div>
      <p className={styles.buttons}>
        <Button type="submit" kind="primary" disabled={level === null}>
          {t('workshop.agree.save')}
        </Button>
        <Button onClick={onDone}>{t('workshop.agree.cancel')}</Button>
      </p>
    </form>
  )
}

type LevelChoiceProps = { max: number; level: Level | null; onChange: (level: Level) => void }

function LevelChoice({ max, level, onChange }: LevelChoiceProps) {
  const { t } = useTranslation()
  const levels: Level[] = [...Array.from({ length: max + 1 }, (_, own) => own), 'na', 'unknown']
  return (
    <fieldset>
      <legend className={styles.legend}>{t('workshop.agree.level')}</legend>
      <div className={styles.choice}>
        {levels.map((own) => (
          <label key={own} className={styles.option}>
            <input type="radio" name="agreed" value={own} checked={own === level} onChange={() => onChange(own)} />
            <span>{typeof own === 'number' ? own : t(`workshop.votes.${own}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type TextProps = { label: string; value: string; onChange: (value: string) => void }

function Text({ label, value, onChange }: TextProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <textarea
          rows={2}
          {...ids}
          value={value}
          maxLength={WORKSHOP_LIMITS.text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function Line({ label, value, required = false, onChange }: TextProps & { required?: boolean }) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          type="text"
          {...ids}
          value={value}
          maxLength={PLAN_LIMITS.line}
          required={required}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
