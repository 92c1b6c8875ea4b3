import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FixedIndicators } from './FixedIndicators'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { type PathState, usePath } from './usePath'
import { WayForm } from './WayForm'
import { WayFound } from './WayFound'
import { firstQuestion, goalOf, type WayQuestion } from './WayQuestion'

/** The least work that opens a gate or lifts the headline, or the most within an effort, found when asked. */
export function WayThrough(input: ResultsInput) {
  const { t } = useTranslation()
  const { guidebook, assessment, scores } = input
  const [question, setQuestion] = useState<WayQuestion>(() => firstQuestion(guidebook, scores))
  const goal = goalOf(question)
  const { state, find, stop } = usePath(guidebook, assessment, goal, question.isEvidenced ? 'evidenced' : 'claimed')
  return (
    <section className={styles.section} aria-labelledby="way">
      <h2 id="way">{t('results.way.title')}</h2>
      <p className={styles.measure}>{t('results.way.lead')}</p>
      <WayForm input={input} question={question} onChange={setQuestion} />
      <FixedIndicators input={input} phase={question.kind === 'headline' ? null : question.phase} />
      <p className={styles.buttons}>
        <Button onClick={find} disabled={state.kind === 'working' || goal === null}>
          {t('results.way.find')}
        </Button>
        {state.kind === 'working' ? <Button onClick={stop}>{t('results.way.stop')}</Button> : null}
      </p>
      <div role="status" className={styles.found}>
        {state.kind === 'working' ? <p>{t('results.way.working')}</p> : null}
        {state.kind === 'found' ? <WayFound input={input} answered={state} /> : null}
      </div>
      <Failure state={state} />
    </section>
  )
}

function Failure({ state }: { state: PathState }) {
  const { t } = useTranslation()
  if (state.kind === 'failed') return <Alert tone="error">{t('results.way.failed')}</Alert>
  if (state.kind !== 'impossible') return null
  const isHeadline = state.goal.kind === 'headline'
  return <Alert tone="warning">{t(isHeadline ? 'results.way.impossibleHeadline' : 'results.way.impossibleGate')}</Alert>
}
