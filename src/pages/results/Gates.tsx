import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { gateTone } from '../../core/document/gateBlocks'
import { type Blocker, closedGate } from '../../core/findings/blockers'
import { blockerText } from '../../core/findings/blockerText'
import { readGate } from '../../core/findings/readSlice'
import { indicatorTitle, phaseTitle } from '../../core/texts/titles'
import { Badge } from '../../ui/Badge'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** How many missing answers of one gate are named; the others are counted. */
const NAMED = 5

/** What blocks: the declared phase against the one the answers support, and every gate with what keeps it closed. */
export function Gates(input: ResultsInput) {
  const { t } = useTranslation()
  const { guidebook, outline, scores } = input
  return (
    <section className={styles.section} aria-labelledby="gates">
      <h2 id="gates">{t('results.gates.title')}</h2>
      <Supported {...input} />
      <ol className={styles.gates}>
        {guidebook.phases.map(({ id }) => {
          const { status } = readGate(scores.claimed, id)
          const evidenced = readGate(scores.evidenced, id).status
          return (
            <li key={id} className={styles.gate}>
              <h3>{phaseTitle(outline, id)}</h3>
              <p>
                <Badge tone={gateTone(status)}>
                  <span data-figure={`gate:${id}`}>{t(`results.gates.${status}`)}</span>
                </Badge>{' '}
                {evidenced === status ? null : (
                  <span className={styles.muted}>
                    {t('results.gates.evidenced', { status: t(`results.gates.${evidenced}`) })}
                  </span>
                )}
              </p>
              <GateBlockers input={input} gate={closedGate(guidebook, input.assessment, scores, id)} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Supported({ outline, assessment, scores }: ResultsInput) {
  const { t } = useTranslation()
  const { supportedPhase, runningAhead } = scores.claimed
  const supported = supportedPhase === null ? t('results.gates.noPhase') : phaseTitle(outline, supportedPhase)
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('results.gates.declared')}</dt>
          <dd>{phaseTitle(outline, assessment.phase)}</dd>
        </div>
        <div>
          <dt>{t('results.gates.supported')}</dt>
          <dd>{supported}</dd>
        </div>
      </dl>
      {runningAhead ? <p className={styles.warning}>{t('results.gates.ahead')}</p> : null}
    </>
  )
}

function GateBlockers({ input, gate }: { input: ResultsInput; gate: ReturnType<typeof closedGate> }) {
  const { t } = useTranslation()
  if (gate.status === 'unassessed') {
    return <Link href={`/a/${input.assessment.id}/assess/${gate.phase}`}>{t('results.gates.begin')}</Link>
  }
  const shown = gate.status === 'incomplete' ? gate.blockers.slice(0, NAMED) : gate.blockers
  const rest = gate.blockers.length - shown.length
  if (shown.length === 0) return null
  return (
    <ul className={styles.blockers}>
      {shown.map((blocker) => (
        <BlockerItem
          key={blocker.kind === 'dimension' ? blocker.dimension : blocker.indicator.id}
          input={input}
          blocker={blocker}
          phase={gate.phase}
        />
      ))}
      {rest > 0 ? <li className={styles.muted}>{t('results.gates.more', { count: rest })}</li> : null}
    </ul>
  )
}

function BlockerItem({ input, blocker, phase }: { input: ResultsInput; blocker: Blocker; phase: string }) {
  const { t } = useTranslation()
  const { text, detail } = blockerText(input, blocker)
  const href = (indicator: string) => `/a/${input.assessment.id}/assess/${phase}/${indicator}`
  if (blocker.kind !== 'dimension') {
    return (
      <li>
        <Link href={href(blocker.indicator.id)}>{text}</Link> <span className={styles.muted}>{detail}</span>
      </li>
    )
  }
  const score = blockerText(input, { ...blocker, indicators: [] }).detail
  return (
    <li>
      <strong>{text}</strong> <span className={styles.muted}>{score}</span>
      <ul className={styles.weakest} aria-label={t('results.gates.weakest')}>
        {blocker.indicators.slice(0, 3).map(({ id }) => (
          <li key={id}>
            <Link href={href(id)}>{indicatorTitle(input.texts, id)}</Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
