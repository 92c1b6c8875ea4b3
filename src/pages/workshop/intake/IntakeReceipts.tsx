import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Intake } from '../../../core/ballot/receiveBallot'
import { describeFileError } from '../../../parts/files/describeFileError'
import { Alert } from '../../../ui/Alert'
import styles from './Intake.module.css'
import type { Receipt } from './useIntake'

/** What became of the last ballot, or of the files that came together, large enough to be read from across the table; and of those before. */
export function IntakeReceipts({ receipts, counted }: { receipts: Receipt[]; counted: number }) {
  const { t } = useTranslation()
  const batch = receipts.filter((receipt) => receipt.batch === receipts[0]?.batch).toReversed()
  const earlier = receipts.slice(batch.length)
  const refused = batch.filter(({ intake }) => toneOf(intake) === 'error')
  const others = batch.filter(({ intake }) => toneOf(intake) !== 'error')
  return (
    <div className={styles.receipts}>
      <p className={styles.counted} data-counted={counted}>
        {t('vote.intake.counted', { count: counted })}
      </p>
      <div role="status">
        {others.length === 1 ? <ReceiptAlert key={others[0]?.number} receipt={others[0]} /> : null}
        {others.length > 1 ? <BatchAlert receipts={others} /> : null}
      </div>
      {refused.length === 1 ? <ReceiptAlert key={refused[0]?.number} receipt={refused[0]} /> : null}
      {refused.length > 1 ? (
        <Alert tone="error" title={t('vote.intake.refused', { count: refused.length })}>
          <ReceiptList receipts={refused} />
        </Alert>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{t('vote.intake.earlier', { count: earlier.length })}</summary>
          <ReceiptList receipts={earlier} />
        </details>
      ) : null}
    </div>
  )
}

/** Several that came together and are no failure: how many count now, and which were here before. */
function BatchAlert({ receipts }: { receipts: Receipt[] }) {
  const { t } = useTranslation()
  const accepted = receipts.filter(({ intake }) => intake.kind === 'accepted').length
  const seen = receipts.filter(({ intake }) => intake.kind === 'seen')
  return (
    <>
      {accepted > 0 ? <Alert tone="success" title={t('vote.intake.accepted', { count: accepted })} /> : null}
      {seen.length > 0 ? (
        <Alert tone="warning" title={t('vote.intake.seen', { count: seen.length })}>
          <ReceiptList receipts={seen} />
        </Alert>
      ) : null}
    </>
  )
}

function ReceiptList({ receipts }: { receipts: Receipt[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {receipts.map((receipt) => (
        <li key={receipt.number}>{sentenceOf(t, receipt)}</li>
      ))}
    </ul>
  )
}

function ReceiptAlert({ receipt }: { receipt: Receipt | undefined }) {
  const { t } = useTranslation()
  if (!receipt) return null
  const { intake } = receipt
  return (
    <Alert tone={toneOf(intake)} title={sentenceOf(t, receipt)}>
      {intake.kind === 'incomplete' ? (
        <progress
          className={styles.progress}
          aria-label={t('vote.intake.progress')}
          max={intake.total}
          value={intake.received}
        />
      ) : (
        <p>{nextOf(t, receipt)}</p>
      )}
    </Alert>
  )
}

/** What to do: by what the file is, where that is known. */
function nextOf(t: TFunction, { intake, source }: Receipt): string {
  if (intake.kind === 'notBallot' && intake.error && source !== null) return describeFileError(t, source, intake.error)
  return intake.kind === 'incomplete' ? '' : t(`vote.intake.next.${intake.kind}`)
}

function toneOf({ kind }: Intake): 'success' | 'info' | 'warning' | 'error' {
  if (kind === 'accepted') return 'success'
  if (kind === 'incomplete') return 'info'
  return kind === 'seen' ? 'warning' : 'error'
}

function sentenceOf(t: TFunction, { intake, source }: Receipt): string {
  const sentence = wordsOf(t, intake)
  return source === null ? sentence : `${source}: ${sentence}`
}

function wordsOf(t: TFunction, intake: Intake): string {
  switch (intake.kind) {
    case 'accepted':
      return t('vote.intake.is.accepted', { role: t(`vote.roles.${intake.ballot.role}`) })
    case 'incomplete':
      return t('vote.intake.is.incomplete', { received: intake.received, total: intake.total })
    case 'wrongRound':
      return t('vote.intake.is.wrongRound', { round: intake.round })
    default:
      return t(`vote.intake.is.${intake.kind}`)
  }
}
