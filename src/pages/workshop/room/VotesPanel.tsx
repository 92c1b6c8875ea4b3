import { useTranslation } from 'react-i18next'
import { formatCoverage } from '../../../core/texts/formatScore'
import { LEAST_VOTERS, OTHER_ROLES } from '../../../core/workshop/publicRoles'
import { type RoleTally, type Tally, voteShift } from '../../../core/workshop/tallyVotes'
import { useWords } from '../../../i18n/useWords'
import { Button } from '../../../ui/Button'
import { levelText } from '../levelText'
import type { WorkshopInput } from '../WorkshopInput'
import { LateVotes } from './LateVotes'
import styles from './Presenter.module.css'
import { RoleChart } from './RoleChart'

type VotesPanelProps = {
  input: WorkshopInput
  indicator: string
  votes: Tally
  /** The first vote, where this is the second. */
  first: Tally | null
  /** Votes that came after these were shown. */
  late: number
  onReveal: () => void
  onAgree: () => void
}

/** What the votes say: how far they agree, the level that follows from them, the picture by role, and what a second vote moved. */
export function VotesPanel({ input, indicator, votes, first, late, onReveal, onAgree }: VotesPanelProps) {
  const { t } = useTranslation()
  const decisions = input.assessment.workshop?.decisions ?? {}
  const agreed = Object.hasOwn(decisions, indicator) ? decisions[indicator] : undefined
  return (
    <section className={styles.panel} aria-label={t('workshop.present.votes')}>
      <dl className={styles.figures}>
        <Figure name={t('workshop.present.voted')} value={String(votes.voters)} />
        <Figure name={t('workshop.columns.agreement')} value={formatCoverage(votes.agreement)} />
        <Figure name={t('workshop.present.proposed')} value={levelText(t, votes.level)} />
        {agreed ? <Figure name={t('workshop.columns.agreed')} value={levelText(t, agreed.level)} /> : null}
      </dl>
      <LateVotes late={late} onReveal={onReveal} />
      {first ? <Shift first={first} second={votes} /> : null}
      {votes.roles.length > 0 ? (
        <ByRole roles={votes.roles} max={input.guidebook.scale.max} />
      ) : (
        <p>{t(votes.voters < LEAST_VOTERS ? 'workshop.present.totalFew' : 'workshop.present.totalOnly')}</p>
      )}
      <p>
        <Button kind="primary" onClick={onAgree}>
          {t(agreed ? 'workshop.present.agreeAnew' : 'workshop.present.agree')}
        </Button>
      </p>
    </section>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Shift({ first, second }: { first: Tally; second: Tally }) {
  const { t } = useTranslation()
  const { from, to, agreement } = voteShift(first, second)
  const points = agreement === null ? '–' : `${agreement < 0 ? '−' : '+'}${Math.round(Math.abs(agreement) * 100)}`
  return (
    <p data-shift={points}>{t('workshop.present.shift', { from: levelText(t, from), to: levelText(t, to), points })}</p>
  )
}

function ByRole({ roles, max }: { roles: readonly RoleTally[]; max: number }) {
  const { t } = useTranslation()
  const words = useWords()
  const named = roles.map((role) => ({ ...role, name: words(`workshop.roles.${role.role}`) }))
  const levels = Array.from({ length: max + 1 }, (_, level) => level)
  return (
    <>
      <RoleChart roles={named} summary={t('workshop.present.chart')} />
      <table className={styles.table}>
        <caption className="visually-hidden">{t('workshop.present.byRole')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workshop.columns.role')}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
            <th scope="col">{t('workshop.columns.na')}</th>
            <th scope="col">{t('workshop.columns.unknown')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ role, name, counts, notApplicable, unknown }) => (
            <tr key={role} data-role={role === OTHER_ROLES ? undefined : role}>
              <th scope="row">{name}</th>
              {levels.map((level) => (
                <td key={level}>{counts[level] ?? 0}</td>
              ))}
              <td>{notApplicable}</td>
              <td>{unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
