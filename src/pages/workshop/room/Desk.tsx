import { useTranslation } from 'react-i18next'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle } from '../../../core/texts/titles'
import { lateVotes, workshopTally } from '../../../core/workshop/workshopVotes'
import { Button } from '../../../ui/Button'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'
import { AgreeForm } from './AgreeForm'
import { LateVotes } from './LateVotes'
import { DESK_KEYS, type Stage, useStage } from './useStage'
import { VoterCount } from './VoterCount'

/** The facilitator's hand on the wall: what it shows now, its steps, and the agreement, which is typed here so that no name or dissent is on the wall. */
export function Desk(input: WorkshopInput) {
  const { t } = useTranslation()
  const stage = useStage(input, DESK_KEYS)
  const { at, agreeing, endAgreeing } = stage
  return (
    <section className={styles.desk} aria-labelledby="desk" data-desk={at ?? ''}>
      <h2 id="desk">{t('workshop.desk.title')}</h2>
      <p role="status">
        <Shown input={input} stage={stage} />
      </p>
      {at !== null && stage.revealed ? (
        <LateVotes late={lateVotes(input.record, input.guidebook, at, stage.round)} onReveal={stage.steps.reveal} />
      ) : null}
      {agreeing && at !== null ? (
        <AgreeForm
          key={at}
          input={input}
          indicator={at}
          proposed={workshopTally(input.record, input.guidebook, at, stage.round).level}
          onDone={endAgreeing}
        />
      ) : (
        <DeskButtons input={input} stage={stage} />
      )}
      <p className={styles.muted}>{t('workshop.desk.keys')}</p>
    </section>
  )
}

/** What the wall shows, in one line. */
function Shown({ input, stage }: { input: WorkshopInput; stage: Stage }) {
  const { t } = useTranslation()
  const { record, guidebook, texts } = input
  const { at, position, round, revealed, blank } = stage
  if (blank) return t('workshop.desk.dark')
  if (at === null) return t('workshop.desk.code')
  return (
    <>
      <strong>
        {indicatorCode(guidebook, at)} {indicatorTitle(texts, at)}
      </strong>{' '}
      · {t('workshop.present.position', { at: position + 1, count: record.room.order.length })} ·{' '}
      <VoterCount record={record} voters={workshopTally(record, guidebook, at, round).voters} /> ·{' '}
      {t(revealed ? 'workshop.desk.revealed' : 'workshop.desk.hidden')}
    </>
  )
}

function DeskButtons({ input, stage }: { input: WorkshopInput; stage: Stage }) {
  const { t } = useTranslation()
  const { at, revealed, blank, steps } = stage
  const agreed = at !== null && Object.hasOwn(input.assessment.workshop?.decisions ?? {}, at)
  return (
    <p className={styles.actions}>
      <Button disabled={at === null} onClick={steps.previous}>
        {t('workshop.present.steps.previous')}
      </Button>
      <Button onClick={steps.next}>
        {t(at !== null && !revealed ? 'workshop.present.reveal' : 'workshop.present.steps.next')}
      </Button>
      <Button disabled={at === null} onClick={steps.timer}>
        {t('workshop.present.steps.timer')}
      </Button>
      <Button aria-pressed={blank} onClick={steps.blank}>
        {t('workshop.present.steps.blank')}
      </Button>
      {at !== null && revealed ? (
        <Button onClick={steps.agree}>{t(agreed ? 'workshop.present.agreeAnew' : 'workshop.present.agree')}</Button>
      ) : null}
    </p>
  )
}
