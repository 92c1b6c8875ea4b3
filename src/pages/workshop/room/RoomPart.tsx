import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatCoverage } from '../../../core/texts/formatScore'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle } from '../../../core/texts/titles'
import { orderByDisagreement } from '../../../core/workshop/tallyVotes'
import { actualVoters } from '../../../core/workshop/whoVotes'
import { talliesOf } from '../../../core/workshop/workshopVotes'
import { setRoom } from '../../../store/workshop'
import { Badge } from '../../../ui/Badge'
import { Button } from '../../../ui/Button'
import { levelText } from '../levelText'
import { SecrecyWarning } from '../SecrecyWarning'
import { VotingClosed } from '../VotingClosed'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'
import { Desk } from './Desk'

/** For the facilitator alone: where the room disagrees, in which order it is taken, and what was agreed. */
export function RoomPart(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment, guidebook } = input
  const { session, room } = record
  const at = `/a/${assessment.id}/workshop`
  if (!session) return <VotingClosed id={assessment.id} />
  const agreementOf = (id: string) => talliesOf(record, guidebook, id).at(-1)?.agreement ?? null
  return (
    <>
      <p className={styles.actions}>
        <Link href={`${at}/present`} className={styles.primary}>
          {t('workshop.room.present')}
        </Link>
        <a href={`#${at}/present`} target="_blank" rel="noreferrer">
          {t('workshop.room.presentBeside')}
        </a>
        <Button onClick={() => setRoom({ order: orderByDisagreement(session.indicators, agreementOf) })}>
          {t('workshop.room.byDisagreement')}
        </Button>
        <Button onClick={() => setRoom({ order: session.indicators })}>{t('workshop.room.byGuidebook')}</Button>
      </p>
      <p className={styles.muted}>{t('workshop.room.private')}</p>
      <Desk {...input} />
      <SecrecyWarning
        when="cast"
        votedOn={actualVoters(record, guidebook)}
        nameOf={(id) => indicatorCode(guidebook, id)}
      />
      <RoomTable input={input} order={room.order} />
    </>
  )
}

function RoomTable({ input, order }: { input: WorkshopInput; order: readonly string[] }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('workshop.room.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('workshop.room.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workshop.columns.code')}</th>
            <th scope="col">{t('workshop.columns.indicator')}</th>
            {(['votes', 'agreement', 'group', 'agreed'] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`workshop.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((id) => (
            <RoomRow key={id} input={input} indicator={id} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RoomRow({ input, indicator }: { input: WorkshopInput; indicator: string }) {
  const { t } = useTranslation()
  const { record, guidebook, texts, assessment } = input
  const last = talliesOf(record, guidebook, indicator).at(-1)
  const decisions = assessment.workshop?.decisions ?? {}
  const decision = Object.hasOwn(decisions, indicator) ? decisions[indicator] : undefined
  return (
    <tr data-room-row={indicator}>
      <th scope="row" className={styles.short}>
        {indicatorCode(guidebook, indicator)}
      </th>
      <td>
        {indicatorTitle(texts, indicator)}{' '}
        {assessment.putToVote?.includes(indicator) ? <Badge tone="caution">{t('workshop.toVote')}</Badge> : null}
      </td>
      <td className={styles.number}>{last?.voters ?? 0}</td>
      <td className={styles.number}>{formatCoverage(last?.agreement ?? null)}</td>
      <td className={styles.number}>{levelText(t, last?.level ?? null)}</td>
      <td className={styles.number}>{decision ? levelText(t, decision.level) : '–'}</td>
    </tr>
  )
}
