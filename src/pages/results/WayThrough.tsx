import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { indicatorTitle, levelTitle, phaseTitle } from '../../core/report/titles'
import type { Path, PathChange } from '../../core/scoring/describePath'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { usePath } from './usePath'

/** The least work that opens the first gate that is not open, found when asked. Nothing where every gate is open. */
export function WayThrough(input: ResultsInput) {
  const phase = input.guidebook.phases.find(({ id }) => input.scores.claimed.phases[id]?.gate.status !== 'open')
  return phase ? <ThroughGate input={input} phase={phase.id} /> : null
}

function ThroughGate({ input, phase }: { input: ResultsInput; phase: string }) {
  const { t } = useTranslation()
  const { state, find } = usePath(input.guidebook, input.assessment, phase)
  const title = phaseTitle(input.outline, phase)
  return (
    <section className={styles.section} aria-labelledby="way">
      <h2 id="way">{t('results.way.title', { phase: title })}</h2>
      <p className={styles.measure}>{t('results.way.lead')}</p>
      {state.kind === 'found' ? null : (
        <p>
          <Button onClick={find} disabled={state.kind === 'working'}>
            {t('results.way.find')}
          </Button>
        </p>
      )}
      <div role="status" className={styles.found}>
        {state.kind === 'working' ? <p>{t('results.way.working')}</p> : null}
        {state.kind === 'found' ? <Found input={input} path={state.path} /> : null}
      </div>
      {state.kind === 'impossible' ? <Alert tone="warning">{t('results.way.impossible')}</Alert> : null}
      {state.kind === 'failed' ? <Alert tone="error">{t('results.way.failed')}</Alert> : null}
    </section>
  )
}

function Found({ input, path }: { input: ResultsInput; path: Path }) {
  const { t } = useTranslation()
  if (path.changes.length === 0) return <p>{t('results.way.answerOnly')}</p>
  return (
    <>
      <p>
        {t('results.way.found', { count: path.changes.length, effort: path.effort })} {t('results.way.proven')}
      </p>
      <ol className={styles.steps}>
        {path.changes.map((change) => (
          <Change key={change.indicator} input={input} change={change} />
        ))}
      </ol>
    </>
  )
}

/** One indicator to raise: from where to where, by which steps, at which cost and time. */
function Change({ input, change }: { input: ResultsInput; change: PathChange }) {
  const { t } = useTranslation()
  const { guidebook, outline, texts, assessment } = input
  const { indicator: id, from, to } = change
  const indicator = guidebook.indicators.find((own) => own.id === id)
  const steps = texts.indicators[id]?.steps.slice(from, to) ?? []
  const cost = indicator?.cost === undefined ? undefined : outline.costs?.[indicator.cost]?.title
  const months = indicator?.months
  const facts = [
    t('results.way.levels', { from: levelTitle(outline, from), to: levelTitle(outline, to) }),
    ...(cost ? [t('results.way.cost', { cost })] : []),
    ...(months ? [t('results.way.time', { min: months.min * (to - from), count: months.max * (to - from) })] : []),
  ]
  return (
    <li>
      <p>
        <Link href={`/a/${assessment.id}/assess/${indicator?.phase}/${id}`}>{indicatorTitle(texts, id)}</Link>
      </p>
      <ul className={styles.way}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className={styles.muted}>{facts.join(' · ')}</p>
    </li>
  )
}
