import { useTranslation } from 'react-i18next'
import { pathGains } from '../../core/scoring/path/pathGains'
import { formatScore } from '../../core/texts/formatScore'
import { TOLERANCE } from '../../figure/rounding'
import { useFormat } from '../../i18n/useFormat'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import type { Answered } from './usePath'
import { WayActions } from './WayActions'
import { WayEnds } from './WayEnds'
import { WayStep } from './WayStep'

/** A way that was found: what it takes, that it is the best one, its steps and where it leads. */
export function WayFound({ input, answered }: { input: ResultsInput; answered: Answered }) {
  const { t } = useTranslation()
  const { goal, target, path } = answered
  const { guidebook, assessment } = input
  if (path.changes.length === 0) return <Nothing input={input} answered={answered} />
  const phase = goal.kind === 'headline' ? undefined : guidebook.phases.find(({ id }) => id === goal.phase)
  const gains = pathGains(guidebook, assessment, phase?.id ?? null, path, { target })
  return (
    <>
      <p className={styles.lead}>
        {t('results.way.found', { count: path.changes.length, effort: path.effort })} <Reached answered={answered} />
      </p>
      <p className={styles.measure}>{t(goal.kind === 'within' ? 'results.way.provenWithin' : 'results.way.proven')}</p>
      <ol className={styles.steps}>
        {path.changes.map((change) => (
          <WayStep
            key={change.indicator}
            input={input}
            change={change}
            gain={gains.find(({ indicator }) => indicator === change.indicator)}
          />
        ))}
      </ol>
      <WayEnds input={input} answered={answered} />
      <WayActions input={input} answered={answered} />
    </>
  )
}

/** What the way comes to: the gate, the points still missing, or the headline. */
function Reached({ answered: { goal, path } }: { answered: Answered }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  if (goal.kind === 'headline') return t('results.way.headlineAt', { headline: formatScore(path.headline ?? null) })
  const missing = path.shortfall ?? 0
  if (missing <= 0) return t('results.way.opens')
  const count = Math.max(0.1, Math.round(missing * 10) / 10)
  return t('results.way.missing', { count, points: number(count) })
}

function Nothing({ input, answered: { goal, target, path } }: { input: ResultsInput; answered: Answered }) {
  const { t } = useTranslation()
  const reading = input.scores[target]
  if (goal.kind === 'headline') {
    const isThere = reading.headline !== null && reading.headline >= goal.value - TOLERANCE
    return <p>{t(isThere ? 'results.way.there' : 'results.way.answerOnly')}</p>
  }
  const isOpen = Object.entries(reading.phases).some(([id, { gate }]) => id === goal.phase && gate.status === 'open')
  if (isOpen) return <p>{t('results.way.open')}</p>
  const isShort = (path.shortfall ?? 0) > 0
  return <p>{t(isShort ? 'results.way.nothingWithin' : 'results.way.answerOnly')}</p>
}
