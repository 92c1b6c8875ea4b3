// The wall: large, without notes and names, led by keyboard or clicker. Where the room stands is kept with every step, so that a dark laptop loses nothing.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { workshopTally } from '../../../core/workshop/workshopVotes'
import { getClock } from '../../../store/connections'
import { setRoom } from '../../../store/workshop'
import { FullScreen } from '../FullScreen'
import { useKeys } from '../useKeys'
import type { WorkshopInput } from '../WorkshopInput'
import { IndicatorSlide } from './IndicatorSlide'
import styles from './Presenter.module.css'
import { SessionSlide } from './SessionSlide'

/** The presenter's view of the open session. */
export function Presenter(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment } = input
  if (record.session) return <Stage {...input} />
  return (
    <FullScreen title={t('workshop.present.title')}>
      <div className={styles.stage}>
        <h1>{t('workshop.present.title')}</h1>
        <p>{t('workshop.vote.closed')}</p>
        <Link href={`/a/${assessment.id}/workshop`}>{t('workshop.vote.toPrepare')}</Link>
      </div>
    </FullScreen>
  )
}

function Stage(input: WorkshopInput) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const [blank, setBlank] = useState(false)
  const [agreeing, setAgreeing] = useState(false)
  const { record, assessment, guidebook } = input
  const { room } = record
  const { round, revealed, at } = shownNow(input)
  const show = (indicator: string | null) => {
    setAgreeing(false)
    setRoom({ at: indicator, timerFrom: null })
  }
  const reveal = () => {
    if (at === null || revealed) return
    setRoom({ revealed: [...room.revealed, `${round}:${at}`], timerFrom: getClock().now().toISOString() })
  }
  const position = at === null ? -1 : room.order.indexOf(at)
  const next = () => (at !== null && !revealed ? reveal() : show(room.order[position + 1] ?? at))
  const leave = () => navigate(`/a/${assessment.id}/workshop/room`)
  const actions: Record<string, () => void> = {
    next,
    previous: () => show(room.order[position - 1] ?? null),
    blank: () => setBlank(!blank),
    agree: () => setAgreeing(at !== null && revealed),
    timer: () => setRoom({ timerFrom: room.timerFrom ? null : getClock().now().toISOString() }),
    first: () => show(null),
    leave: () => (agreeing ? setAgreeing(false) : leave()),
  }
  useKeys((key) => {
    const action = actions[KEYS.get(key) ?? '']
    // The form has its own keys: arrows choose a level there.
    if (agreeing && action !== actions.leave) return false
    // While the wall is dark every key that leads on brings it back first.
    if (action && blank && action !== actions.blank) setBlank(false)
    else action?.()
    return action !== undefined
  })
  return (
    <FullScreen title={t('workshop.present.title')} blank={blank}>
      {blank ? (
        <h1 className="visually-hidden">{t('workshop.present.blank')}</h1>
      ) : (
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
              onReveal={reveal}
              onAgree={() => setAgreeing(true)}
              onAgreed={() => setAgreeing(false)}
            />
          )}
          <Footer position={position} count={room.order.length} onNext={next} actions={actions} />
        </div>
      )}
    </FullScreen>
  )
}

/** Keys of a keyboard and of clickers: page keys, arrows, `b` and `.` for a dark wall. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ...['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'].map((key) => [key, 'next'] as const),
  ...['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => [key, 'previous'] as const),
  ...['b', 'B', '.'].map((key) => [key, 'blank'] as const),
  ...['a', 'A'].map((key) => [key, 'agree'] as const),
  ...['t', 'T'].map((key) => [key, 'timer'] as const),
  ['Home', 'first'],
  ['Escape', 'leave'],
])

/** The indicator on the wall, the round that it shows, and whether its votes are in the open. */
function shownNow({ record, guidebook }: WorkshopInput) {
  const { room, session } = record
  const at = room.at !== null && room.order.includes(room.at) ? room.at : null
  const second = at !== null && session?.round === 2 && workshopTally(record, guidebook, at, 2).voters > 0
  const round = second ? (2 as const) : (1 as const)
  return { at, round, revealed: at !== null && room.revealed.includes(`${round}:${at}`) }
}

type FooterProps = { position: number; count: number; onNext: () => void; actions: Record<string, () => void> }

function Footer({ position, count, onNext, actions }: FooterProps) {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <span>{position < 0 ? null : t('workshop.present.position', { at: position + 1, count })}</span>
      <span className={styles.buttons}>
        <button type="button" className={styles.key} onClick={actions.previous}>
          {t('workshop.present.previous')}
        </button>
        <button type="button" className={styles.key} onClick={onNext}>
          {t('workshop.present.next')}
        </button>
        <button type="button" className={styles.key} onClick={actions.timer}>
          {t('workshop.present.timer')}
        </button>
        <button type="button" className={styles.key} onClick={actions.blank}>
          {t('workshop.present.dark')}
        </button>
        <button type="button" className={styles.key} onClick={actions.leave}>
          {t('workshop.present.leave')}
        </button>
      </span>
    </footer>
  )
}
