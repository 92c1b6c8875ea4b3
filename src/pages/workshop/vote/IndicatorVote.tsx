import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../core/model/workshopRecord'
import type { Vote } from '../../../core/scoring/agreement/agreement'
import { indicatorTitle, levelTitle } from '../../../core/texts/titles'
import { setDraft } from '../../../store/workshop'
import { Button } from '../../../ui/Button'
import { RadioCards } from '../../../ui/RadioCards'
import { useKeys } from '../useKeys'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

type IndicatorVoteProps = {
  input: WorkshopInput
  draft: Draft
  indicators: readonly string[]
  onDone: () => void
}

/** One indicator after another: a digit, `n` or `u` chooses, Enter goes on. What is left blank has no vote. */
export function IndicatorVote({ input, draft, indicators, onDone }: IndicatorVoteProps) {
  const { t } = useTranslation()
  const { texts, guidebook } = input
  const at = Math.min(draft.at, Math.max(0, indicators.length - 1))
  const indicator = indicators[at] ?? ''
  const last = at === indicators.length - 1
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every indicator begins at its heading
  useEffect(() => {
    heading.current?.focus()
    window.scrollTo(0, 0)
  }, [indicator])
  const choose = (vote: Vote) => setDraft({ ...draft, at, votes: { ...draft.votes, [indicator]: vote } })
  const go = (to: number) => setDraft({ ...draft, at: to })
  const next = () => (last ? onDone() : go(at + 1))
  useKeys((key) => {
    const vote = voteOfKey(key, guidebook.scale.max)
    if (vote !== null) choose(vote)
    else if (key === 'Enter' && !last) next()
    else return false
    return true
  })
  const chosen = Object.hasOwn(draft.votes, indicator) ? draft.votes[indicator] : undefined
  const text = texts.indicators[indicator]
  return (
    <>
      <p className={styles.muted}>{t('workshop.pass.progress', { at: at + 1, count: indicators.length })}</p>
      <h1 ref={heading} tabIndex={-1} className={styles.votedOn}>
        {indicatorTitle(texts, indicator)}
      </h1>
      <RadioCards
        key={indicator}
        legend={text?.prompt ?? ''}
        name={`vote-${at}`}
        value={chosen === undefined ? null : String(chosen)}
        cards={[
          ...(text?.levels ?? []).map((anchor, level) => ({
            value: String(level),
            label: t('workshop.pass.level', { level, title: levelTitle(texts.outline, level) }),
            detail: anchor,
          })),
          { value: 'na', label: t('workshop.votes.na') },
          { value: 'unknown', label: t('workshop.votes.unknown') },
        ]}
        onChange={(value) => choose(value === 'na' || value === 'unknown' ? value : Number(value))}
      />
      <p className={styles.actions}>
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          {t('workshop.pass.back')}
        </Button>
        <Button kind="primary" onClick={next}>
          {t(last ? 'workshop.pass.handIn' : chosen === undefined ? 'workshop.pass.skip' : 'workshop.pass.next')}
        </Button>
      </p>
    </>
  )
}

function voteOfKey(key: string, max: number): Vote | null {
  if (key === 'n') return 'na'
  if (key === 'u') return 'unknown'
  return /^\d$/.test(key) && Number(key) <= max ? Number(key) : null
}
