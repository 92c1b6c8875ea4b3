import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getClock } from '../../../store/connections'
import type { WorkshopInput } from '../WorkshopInput'
import styles from './Presenter.module.css'

/** Minutes for an indicator that the agenda does not hold. */
const OTHERWISE = 5

/** What is left of the indicator's time; counts on past it. It stands still until the votes are in the open. */
export function Timer({ input, indicator }: { input: WorkshopInput; indicator: string }) {
  const { t } = useTranslation()
  const { timerFrom } = input.record.room
  const entry = input.agenda.entries.find((own) => own.kind === 'indicator' && own.indicator === indicator)
  const [now, setNow] = useState(() => getClock().now().getTime())
  useEffect(() => {
    if (timerFrom === null) return
    setNow(getClock().now().getTime())
    const ticking = setInterval(() => setNow(getClock().now().getTime()), 1000)
    return () => clearInterval(ticking)
  }, [timerFrom])
  const all = (entry?.minutes ?? OTHERWISE) * 60
  const gone = timerFrom === null ? 0 : Math.max(0, Math.floor((now - Date.parse(timerFrom)) / 1000))
  const left = all - gone
  return (
    <p className={left < 0 ? `${styles.timer} ${styles.over}` : styles.timer} role="timer">
      <span className="visually-hidden">{t('workshop.present.timeLeft')} </span>
      {left < 0 ? t('workshop.present.over', { time: timeText(-left) }) : timeText(left)}
    </p>
  )
}

function timeText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
