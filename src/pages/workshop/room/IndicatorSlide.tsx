import { useTranslation } from 'react-i18next'
import type { Round } from '../../../core/model/workshopRecord'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle, levelTitle } from '../../../core/texts/titles'
import type { Tally } from '../../../core/workshop/tallyVotes'
import { lateVotes, workshopTally } from '../../../core/workshop/workshopVotes'
import { Button } from '../../../ui/Button'
import type { WorkshopInput } from '../WorkshopInput'
import { AgreeForm } from './AgreeForm'
import styles from './Presenter.module.css'
import { Timer } from './Timer'
import { VoterCount } from './VoterCount'
import { VotesPanel } from './VotesPanel'

type IndicatorSlideProps = {
  input: WorkshopInput
  indicator: string
  round: Round
  revealed: boolean
  votes: Tally
  agreeing: boolean
  onReveal: () => void
  onAgree: () => void
  onAgreed: () => void
}

/** One indicator: its anchors with the votes for each once they are in the open, and beside them the count, the picture by role, or the agreement. */
export function IndicatorSlide(props: IndicatorSlideProps) {
  const { t } = useTranslation()
  const { input, indicator, revealed, votes } = props
  const { texts, guidebook } = input
  return (
    <>
      <header className={styles.head}>
        <p className={styles.code}>{indicatorCode(guidebook, indicator)}</p>
        <h1 className={styles.title}>{indicatorTitle(texts, indicator)}</h1>
        <Timer input={input} indicator={indicator} />
      </header>
      <div className={styles.columns}>
        <section className={styles.anchors} aria-label={t('workshop.present.anchors')}>
          <p className={styles.prompt}>{texts.indicators[indicator]?.prompt}</p>
          <ol className={styles.levels} start={0}>
            {(texts.indicators[indicator]?.levels ?? []).map((anchor, level) => (
              <li key={anchor} className={styles.level} data-group={revealed && votes.level === level}>
                <span className={styles.figure}>{level}</span>
                <span>
                  <b>{levelTitle(texts.outline, level)}</b> {anchor}
                </span>
                {revealed ? <Bar count={votes.counts[level] ?? 0} of={votes.voters} /> : null}
              </li>
            ))}
          </ol>
          {revealed ? (
            <p className={styles.apart}>
              {t('workshop.present.apart', { na: votes.notApplicable, unknown: votes.unknown })}
            </p>
          ) : null}
        </section>
        <Side {...props} />
      </div>
    </>
  )
}

function Side({
  input,
  indicator,
  round,
  revealed,
  votes,
  agreeing,
  onReveal,
  onAgree,
  onAgreed,
}: IndicatorSlideProps) {
  const { t } = useTranslation()
  if (agreeing) return <AgreeForm input={input} indicator={indicator} proposed={votes.level} onDone={onAgreed} />
  if (revealed) {
    const first = round === 2 ? workshopTally(input.record, input.guidebook, indicator, 1) : null
    const late = lateVotes(input.record, input.guidebook, indicator, round)
    return <VotesPanel {...{ input, indicator, votes, first, late, onReveal, onAgree }} />
  }
  return (
    <section className={styles.waiting} aria-label={t('workshop.present.cast')}>
      <p className={styles.count} role="status" data-voters={votes.voters}>
        <VoterCount record={input.record} voters={votes.voters} />
      </p>
      <p>{t('workshop.vote.round', { round })}</p>
      <Button kind="primary" onClick={onReveal}>
        {t('workshop.present.reveal')}
      </Button>
    </section>
  )
}

/** How many chose a level: a bar of all votes, with the count at its end. */
function Bar({ count, of }: { count: number; of: number }) {
  return (
    <span className={styles.bar}>
      <svg className={styles.track} aria-hidden="true">
        <rect className={styles.trackFill} width="100%" height="100%" />
        <rect className={styles.value} width={`${of > 0 ? (100 * count) / of : 0}%`} height="100%" />
      </svg>
      <span className={styles.barCount}>{count}</span>
    </span>
  )
}
