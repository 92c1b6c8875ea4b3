import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type NextStep, nextSteps } from '../../core/findings/nextSteps'
import { indicatorTitle, phaseTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** How many next steps the page shows. */
const SHOWN = 6

/** What next: the guidebook's steps for what blocks first, then for the weak spots. */
export function NextSteps(input: ResultsInput) {
  const { t } = useTranslation()
  const steps = nextSteps(input)
  return (
    <section className={styles.section} aria-labelledby="steps">
      <h2 id="steps">{t('results.steps.title')}</h2>
      {steps.length === 0 ? <p>{t('results.steps.none')}</p> : null}
      <ol className={styles.steps}>
        {steps.slice(0, SHOWN).map((step) => (
          <Step key={step.indicator.id} input={input} step={step} />
        ))}
      </ol>
      {steps.length > SHOWN ? (
        <p className={styles.muted}>{t('results.steps.more', { count: steps.length - SHOWN })}</p>
      ) : null}
    </section>
  )
}

function Step({ input, step }: { input: ResultsInput; step: NextStep }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { indicator, text, owner, due } = step
  const plan = [
    phaseTitle(input.outline, indicator.phase),
    ...(owner ? [t('results.steps.owner', { owner })] : []),
    ...(due ? [t('results.steps.due', { date: format.day(due) })] : []),
  ]
  return (
    <li>
      <p>{text ?? t('results.steps.findOut')}</p>
      <p className={styles.muted}>
        <Link href={`/a/${input.assessment.id}/assess/${indicator.phase}/${indicator.id}`}>
          {indicatorTitle(input.texts, indicator.id)}
        </Link>
        {` · ${plan.join(' · ')}`}
      </p>
    </li>
  )
}
