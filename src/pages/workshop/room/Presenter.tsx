// The wall: large, without notes and names, led by keyboard or clicker. Where the room stands is kept with every step, so that a dark laptop loses nothing.
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { workshopTally } from '../../../core/workshop/workshopVotes'
import { FullScreen } from '../FullScreen'
import type { WorkshopInput } from '../WorkshopInput'
import { IndicatorSlide } from './IndicatorSlide'
import styles from './Presenter.module.css'
import { SessionSlide } from './SessionSlide'
import { type Steps, useStage, WALL_KEYS } from './useStage'

/** The presenter's view of the open session. */
export function Presenter(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment } = input
  if (record.session) return <Wall {...input} />
  return (
    <FullScreen title={t('workshop.present.title')}>
      <div className={styles.stage}>
        <h1>{t('workshop.present.title')}</h1>
        <p>
          {t('workshop.vote.closed')} <Link href={`/a/${assessment.id}/workshop`}>{t('workshop.vote.toPrepare')}</Link>
        </p>
      </div>
    </FullScreen>
  )
}

function Wall(input: WorkshopInput) {
  const { t } = useTranslation()
  const { at, position, round, revealed, blank, agreeing, steps, endAgreeing } = useStage(input, WALL_KEYS)
  const { record, guidebook } = input
  if (blank) {
    return (
      <FullScreen title={t('workshop.present.title')} blank>
        <h1 className="visually-hidden">{t('workshop.present.blank')}</h1>
      </FullScreen>
    )
  }
  return (
    <FullScreen title={t('workshop.present.title')}>
      <div className={styles.stage} data-present={at ?? ''} data-revealed={revealed}>
        {at === null ? (
          <SessionSlide {...input} />
        ) : (
          <IndicatorSlide
            key={at}
            input={input}
            indicator={at}
            round={round}
            revealed={revealed}
            votes={workshopTally(record, guidebook, at, round)}
            agreeing={agreeing}
            onReveal={steps.reveal}
            onAgree={steps.agree}
            onAgreed={endAgreeing}
          />
        )}
        <Footer position={position} count={record.room.order.length} steps={steps} />
      </div>
    </FullScreen>
  )
}

const BUTTONS = ['previous', 'next', 'timer', 'blank', 'leave'] as const

function Footer({ position, count, steps }: { position: number; count: number; steps: Steps }) {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <span>{position < 0 ? null : t('workshop.present.position', { at: position + 1, count })}</span>
      <span className={styles.buttons}>
        {BUTTONS.map((step) => (
          <button key={step} type="button" className={styles.key} onClick={steps[step]}>
            {t(`workshop.present.steps.${step}`)}
          </button>
        ))}
      </span>
    </footer>
  )
}
