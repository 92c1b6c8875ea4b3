import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LIMITS } from '../../core/model/assessment'
import { createActions } from '../../core/plan/createActions'
import type { PlanTarget, TargetFlag } from '../../core/plan/planTargets'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { indicatorTitle, levelTitle } from '../../core/texts/titles'
import { getClock } from '../../store/connections'
import { setAnswer } from '../../store/openAssessment'
import { addActions } from '../../store/plan'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { IndicatorSelect } from './IndicatorSelect'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

const COLUMNS = ['indicator', 'level', 'target', 'owner', 'due', 'actions', 'flags'] as const

/** What each indicator is to reach, who answers for it and until when; and which targets have no action. */
export function TargetTable({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const { targets } = input
  return (
    <section className={styles.section} aria-label={t('plan.views.targets')}>
      {targets.length === 0 ? (
        <p className={styles.none}>{t('plan.empty.targets')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={t('plan.targets.caption')} tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('plan.targets.caption')}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`plan.targets.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <Row key={target.indicator.id} input={input} entry={target} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <NewTarget input={input} />
    </section>
  )
}

/** Chooses an indicator without a target; its target becomes the next level up. */
function NewTarget({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const { guidebook, assessment, targets } = input
  const taken = new Set(targets.flatMap(({ indicator, target }) => (target === null ? [] : [indicator.id as string])))
  const add = (id: string) => {
    const level = assessment.answers[id]?.level
    const now = typeof level === 'number' ? level : 0
    setAnswer(id, { target: Math.min(now + 1, guidebook.scale.max) })
  }
  return (
    <div className={styles.single}>
      <Field label={t('plan.targets.add')}>
        {(ids) => (
          <IndicatorSelect input={input} taken={taken} prompt={t('plan.targets.choose')} onChoose={add} ids={ids} />
        )}
      </Field>
    </div>
  )
}

type RowProps = { input: PlanInput; entry: PlanTarget }

function Row({ input, entry }: RowProps) {
  const { t } = useTranslation()
  const { indicator, level, owner, due, actions, flags, reached } = entry
  const { id, phase } = indicator
  const title = indicatorTitle(input.texts, id)
  const label = (column: 'target' | 'owner' | 'due') =>
    t('plan.targets.of', { column: t(`plan.targets.${column}`), title })
  return (
    <tr data-target={id}>
      <th scope="row" className={styles.wideCell}>
        <Link href={`/a/${input.assessment.id}/assess/${phase}/${id}`}>{title}</Link>
        <span className={styles.sub}>{indicatorCode(input.guidebook, id)}</span>
      </th>
      <td className={styles.day}>{level === null ? '–' : `${level} · ${levelTitle(input.outline, level)}`}</td>
      <td>
        <TargetSelect input={input} entry={entry} label={label('target')} />
      </td>
      <td className={styles.textCell}>
        <input
          type="text"
          aria-label={label('owner')}
          maxLength={LIMITS.text}
          value={owner ?? ''}
          onChange={({ target }) => setAnswer(id, { owner: target.value || undefined })}
        />
      </td>
      <td className={styles.dayCell}>
        <input
          type="date"
          aria-label={label('due')}
          value={due ?? ''}
          onChange={({ target }) => setAnswer(id, { due: target.value || undefined })}
        />
      </td>
      <td>{actions.length}</td>
      <td>
        <TargetFlags flags={flags} reached={reached} />
        {flags.includes('orphaned') || flags.includes('short') ? (
          <MakeActions input={input} entry={entry} title={title} />
        ) : null}
      </td>
    </tr>
  )
}

function TargetSelect({ input, entry, label }: RowProps & { label: string }) {
  const { t } = useTranslation()
  const { max } = input.guidebook.scale
  const change = (value: string) => setAnswer(entry.indicator.id, { target: value === '' ? undefined : Number(value) })
  return (
    <select aria-label={label} value={entry.target ?? ''} onChange={({ target }) => change(target.value)}>
      <option value="">{t('plan.targets.none')}</option>
      {Array.from({ length: max }, (_, index) => index + 1).map((level) => (
        <option key={level} value={level}>{`${level} · ${levelTitle(input.outline, level)}`}</option>
      ))}
    </select>
  )
}

const TONES = {
  overdue: 'negative',
  orphaned: 'caution',
  short: 'caution',
  late: 'caution',
  noOwner: 'muted',
  noDate: 'muted',
} as const

function TargetFlags({ flags, reached }: { flags: readonly TargetFlag[]; reached: boolean }) {
  const { t } = useTranslation()
  if (reached) return <Badge tone="positive">{t('plan.targets.reached')}</Badge>
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>
          <Badge tone={TONES[flag]}>{t(`plan.targets.flag.${flag}`)}</Badge>
        </li>
      ))}
    </ul>
  )
}

/** Makes the actions that lead from today's level to the target. */
function MakeActions({ input, entry, title }: RowProps & { title: string }) {
  const { t } = useTranslation()
  const { guidebook, texts, actions: existing, today: start } = input
  const make = () => {
    const rise = { indicator: entry.indicator.id, from: entry.level ?? 0, to: entry.target ?? 0 }
    addActions(createActions([rise], { guidebook, texts, existing, start, newId: () => getClock().newId() }))
  }
  return (
    <Button kind="quiet" onClick={make} aria-label={t('plan.targets.makeFor', { title })}>
      {t('plan.targets.make')}
    </Button>
  )
}
