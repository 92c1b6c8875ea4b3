import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BallotVote } from '../../core/model/ballot'
import type { Indicator } from '../../core/model/guidebook'
import type { IndicatorText } from '../../core/model/texts'
import { Loading } from '../../parts/frame/Loading'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { pressedKey } from '../../ui/pressedKey'
import { RadioCards } from '../../ui/RadioCards'
import styles from './Vote.module.css'

type AskIndicatorProps = {
  asked: readonly Indicator[]
  indicator: Indicator
  vote: BallotVote | undefined
  onVote: (indicator: string, vote: BallotVote) => void
  go: (step: string | number) => void
}

/** One indicator a screen: what it asks, its levels with what each looks like, and the ways on. */
export function AskIndicator({ asked, indicator, vote, onVote, go }: AskIndicatorProps) {
  const { t } = useTranslation()
  const texts = useTexts()
  const text = texts?.indicators[indicator.id]
  const number = asked.indexOf(indicator) + 1
  const max = useGuidebook().scale.max
  useDigits(max, (level) => onVote(indicator.id, level))
  if (!text) return <Loading />
  const isLast = number === asked.length
  return (
    <Page title={text.prompt} lead={<Place number={number} total={asked.length} title={text.title} />}>
      <div data-indicator={indicator.id} className={styles.ask}>
        <Levels key={indicator.id} text={text} vote={vote} onVote={(value) => onVote(indicator.id, value)} />
        <p className={styles.muted}>{t('vote.ask.keys', { max })}</p>
        <details>
          <summary>{t('vote.ask.why')}</summary>
          <p>{text.why}</p>
        </details>
      </div>
      <div className={styles.steps}>
        <Button onClick={() => go(number === 1 ? 'role' : number - 1)}>{t('vote.ask.back')}</Button>
        <Button onClick={() => go('overview')}>{t('vote.ask.overview')}</Button>
        <Button kind="primary" onClick={() => go(isLast ? 'overview' : number + 1)}>
          {t(vote === undefined ? 'vote.ask.skip' : 'vote.ask.next')}
        </Button>
      </div>
    </Page>
  )
}

function Place({ number, total, title }: { number: number; total: number; title: string }) {
  const { t } = useTranslation()
  const place = t('vote.ask.place', { number, total })
  return (
    <span className={styles.place}>
      <progress aria-label={place} max={total} value={number} />
      <span>
        {place} · {title}
      </span>
    </span>
  )
}

type LevelsProps = { text: IndicatorText; vote: BallotVote | undefined; onVote: (vote: BallotVote) => void }

function Levels({ text, vote, onVote }: LevelsProps) {
  const { t } = useTranslation()
  const { max } = useGuidebook().scale
  const outline = useOutline()
  const levels = text.levels.slice(0, max + 1).map((anchor, level) => ({
    value: String(level),
    label: t('vote.ask.levelLabel', { level, title: outline.levels[level]?.title ?? '' }),
    detail: anchor,
  }))
  const others = [
    { value: 'unknown', label: t('vote.ask.unknown'), detail: t('vote.ask.unknownDetail') },
    { value: 'na', label: t('vote.ask.na'), detail: t('vote.ask.naDetail') },
  ]
  return (
    <RadioCards
      legend={`${t('vote.ask.level')}: ${text.title}`}
      legendHidden
      name="vote"
      cards={[...levels, ...others]}
      value={vote === undefined ? null : String(vote)}
      onChange={(value) => onVote(value === 'na' || value === 'unknown' ? value : Number(value))}
    />
  )
}

/** The digits of the scale choose a level anywhere on the screen; nothing here takes typing. */
function useDigits(max: number, choose: (level: number) => void): void {
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = pressedKey(event)
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(key)) return
      if (Number(key) <= max) latest.current(Number(key))
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [max])
}
