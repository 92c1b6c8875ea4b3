import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PathChange } from '../../core/scoring/path/describePath'
import type { PathGain } from '../../core/scoring/path/pathGains'
import { dimensionTitle, indicatorTitle, levelTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { setAnswer } from '../../store/openAssessment'
import { Button } from '../../ui/Button'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

type WayStepProps = { input: ResultsInput; change: PathChange; gain: PathGain | undefined }

/** One indicator that changes: from where to where, by which steps, at which cost and time, and what that buys. */
export function WayStep({ input, change, gain }: WayStepProps) {
  const { t } = useTranslation()
  const { guidebook, texts, assessment } = input
  const { indicator: id, from, to, evidence } = change
  const indicator = guidebook.indicators.find((own) => own.id === id)
  const words = texts.indicators[id]
  const facts = useFacts(input, change)
  return (
    <li>
      <p>
        <Link href={`/a/${assessment.id}/assess/${indicator?.phase}/${id}`}>{indicatorTitle(texts, id)}</Link>
      </p>
      <ul className={styles.way}>
        {words?.steps.slice(from, to).map((step) => (
          <li key={step}>{step}</li>
        ))}
        {evidence ? <li>{t('results.way.proof', { examples: words?.evidence.join(' · ') ?? '' })}</li> : null}
      </ul>
      <p className={styles.muted}>{facts.join(' · ')}</p>
      {gain ? <Gain input={input} gain={gain} /> : null}
      <p>
        <Button kind="quiet" className={styles.stepButton} onClick={() => setAnswer(id, { fixed: true })}>
          {t('results.way.fix')}
          <span className="visually-hidden">: {indicatorTitle(texts, id)}</span>
        </Button>
      </p>
    </li>
  )
}

function useFacts({ guidebook, outline }: ResultsInput, { indicator: id, from, to, evidence }: PathChange): string[] {
  const { t } = useTranslation()
  const indicator = guidebook.indicators.find((own) => own.id === id)
  const cost = indicator?.cost === undefined ? undefined : outline.costs?.[indicator.cost]?.title
  const months = indicator?.months
  const rises = to - from
  return [
    rises > 0
      ? t('results.way.levels', { from: levelTitle(outline, from), to: levelTitle(outline, to) })
      : t('results.way.staysAt', { level: levelTitle(outline, from) }),
    ...(evidence && evidence.from !== evidence.to
      ? [
          t('results.way.gathers', {
            from: outline.evidence[evidence.from].title,
            to: outline.evidence[evidence.to].title,
          }),
        ]
      : []),
    ...(cost && rises > 0 ? [t('results.way.cost', { cost })] : []),
    ...(months && rises > 0 ? [t('results.way.time', { min: months.min * rises, count: months.max * rises })] : []),
  ]
}

function Gain({ input, gain }: { input: ResultsInput; gain: PathGain }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const parts = gain.dimensions.map(({ dimension, points }) => {
    return t('results.way.gain', {
      dimension: dimensionTitle(input.outline, dimension),
      points: number(Math.round(points * 10) / 10),
    })
  })
  const gains = [...parts, ...(gain.isSafeguard ? [t('results.way.safeguard')] : [])]
  return <p className={styles.muted}>{t('results.way.buys', { gains: gains.join(' · ') })}</p>
}
