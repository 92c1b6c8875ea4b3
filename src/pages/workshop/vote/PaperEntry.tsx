import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROLES, type Role } from '../../../core/model/ballot'
import type { StoredBallot } from '../../../core/model/workshopRecord'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import {
  compareTicks,
  parseTicks,
  type TicksDifference,
  type TicksProblem,
  ticksOf,
} from '../../../core/workshop/parseTicks'
import { indicatorsFor } from '../../../core/workshop/workshopVotes'
import { getClock } from '../../../store/connections'
import { addBallots, removeBallot } from '../../../store/workshop'
import { Alert } from '../../../ui/Alert'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { VotingClosed } from '../VotingClosed'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

/** Tick sheets, one line a ballot: digits and two letters, typed twice. Nothing is kept until both typings say the same. */
export function PaperEntry(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment } = input
  const [role, setRole] = useState<Role>(ROLES[0])
  if (!record.session) return <VotingClosed id={assessment.id} />
  return (
    <>
      <ul className={styles.list}>
        {(['signs', 'order', 'twice'] as const).map((rule) => (
          <li key={rule}>{t(`workshop.paper.rules.${rule}`, { max: input.guidebook.scale.max })}</li>
        ))}
      </ul>
      <div className={styles.short}>
        <Field label={t('workshop.paper.role')}>
          {(ids) => (
            <select
              {...ids}
              value={role}
              onChange={(event) => setRole(ROLES.find((own) => own === event.target.value) ?? role)}
            >
              {ROLES.map((own) => (
                <option key={own} value={own}>
                  {t(`workshop.roles.${own}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <SheetForm key={role} input={input} role={role} round={record.session.round} />
      <p>
        <Link href={`/a/${assessment.id}/workshop/vote`}>{t('workshop.paper.back')}</Link>
      </p>
    </>
  )
}

type SheetFormProps = { input: WorkshopInput; role: Role; round: StoredBallot['round'] }
type Fault = { problem: TicksProblem | null; differences: TicksDifference[] }

function SheetForm({ input, role, round }: SheetFormProps) {
  const { t } = useTranslation()
  const { record, guidebook } = input
  const indicators = indicatorsFor(record, guidebook, role)
  const { max } = guidebook.scale
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  const [firstField, secondField] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = parseTicks(first, indicators, max)
    const differences = parsed.ok && second ? compareTicks(first, second, indicators) : []
    setFault(parsed.ok && differences.length === 0 ? null : { problem: parsed.ok ? null : parsed.error, differences })
    if (!parsed.ok) return firstField.current?.focus()
    if (!second || differences.length > 0) return secondField.current?.focus()
    const id = getClock().newId()
    addBallots([{ id, round, role, via: 'paper', at: getClock().now().toISOString(), votes: parsed.value }])
    setKept(id)
    setFirst('')
    setSecond('')
    firstField.current?.focus()
  }
  const takeBack = () => {
    if (kept) removeBallot(kept)
    setKept(null)
    firstField.current?.focus()
  }
  return (
    <form className={styles.fields} onSubmit={submit}>
      <LineField
        label={t('workshop.paper.first')}
        line={first}
        wanted={indicators}
        input={input}
        onChange={setFirst}
        field={firstField}
      />
      <LineField
        label={t('workshop.paper.second')}
        line={second}
        wanted={indicators}
        input={input}
        onChange={setSecond}
        field={secondField}
      />
      {fault ? <FaultAlert fault={fault} input={input} /> : null}
      <p className={styles.actions}>
        <Button type="submit" kind="primary">
          {t('workshop.paper.enter')}
        </Button>
        {kept ? <Button onClick={takeBack}>{t('workshop.paper.undo')}</Button> : null}
        <span role="status" data-ballots={record.ballots.length}>
          {t('workshop.paper.count', { count: record.ballots.filter((own) => own.via === 'paper').length })}
        </span>
      </p>
    </form>
  )
}

type LineFieldProps = {
  label: string
  line: string
  wanted: readonly string[]
  input: WorkshopInput
  onChange: (line: string) => void
  field: React.RefObject<HTMLInputElement | null>
}

function LineField({ label, line, wanted, input, onChange, field }: LineFieldProps) {
  const { t } = useTranslation()
  const typed = ticksOf(line).length
  const next = wanted[typed]
  const hint = t('workshop.paper.typed', { typed, wanted: wanted.length })
  return (
    <Field
      label={label}
      hint={next ? `${hint} · ${t('workshop.paper.next', { code: indicatorCode(input.guidebook, next) })}` : hint}
    >
      {(ids) => (
        <input
          type="text"
          ref={field}
          className={styles.line}
          autoComplete="off"
          spellCheck={false}
          {...ids}
          value={line}
          maxLength={2000}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function FaultAlert({ fault: { problem, differences }, input }: { fault: Fault; input: WorkshopInput }) {
  const { t } = useTranslation()
  const code = (id: string | null) => (id === null ? '–' : indicatorCode(input.guidebook, id))
  if (problem) return <Alert tone="error">{t(`workshop.paper.problems.${problem.kind}`, { ...problem })}</Alert>
  return (
    <Alert tone="error" title={t('workshop.paper.differs', { count: differences.length })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('workshop.paper.place')}</th>
            <th scope="col">{t('workshop.columns.code')}</th>
            <th scope="col">{t('workshop.paper.first')}</th>
            <th scope="col">{t('workshop.paper.second')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((own) => (
            <tr key={own.at}>
              <th scope="row">{own.at}</th>
              <td>{code(own.indicator)}</td>
              <td>{own.first || '–'}</td>
              <td>{own.second || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Alert>
  )
}
