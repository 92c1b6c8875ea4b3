import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type BareAnswer, type ClaimedGate, claimReliance } from '../../core/scoring/score/claimReliance'
import { fragileAnswers } from '../../core/scoring/score/fragileAnswers'
import { indicatorTitle, phaseTitle } from '../../core/texts/titles'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { WeightTable } from './WeightTable'

/** How many answers of one gate are named; the others are counted. */
const NAMED = 6

/** How firm the verdict is: what a single answer, a claim or a weight would change. */
export function Firmness(input: ResultsInput) {
  const { t } = useTranslation()
  const gates = claimReliance(input.guidebook, input.assessment)
  return (
    <section className={styles.section} aria-labelledby="firm">
      <h2 id="firm">{t('results.firm.title')}</h2>
      <Fragile {...input} />
      <h3>{t('results.firm.claims')}</h3>
      {gates.length === 0 ? <p>{t('results.firm.claimsNone')}</p> : null}
      {gates.map((gate) => (
        <Claimed key={gate.phase} input={input} gate={gate} />
      ))}
      <WeightTable {...input} />
    </section>
  )
}

function Fragile(input: ResultsInput) {
  const { t } = useTranslation()
  const { guidebook, outline, assessment, scores } = input
  const fragile = fragileAnswers(guidebook, assessment)
  const isAnyOpen = guidebook.phases.some(({ id }) => scores.claimed.phases[id]?.gate.status === 'open')
  if (fragile.length === 0) {
    return (
      <>
        <h3>{t('results.firm.fragile')}</h3>
        <p>{t(isAnyOpen ? 'results.firm.fragileNone' : 'results.firm.noneOpen')}</p>
      </>
    )
  }
  return (
    <>
      <h3>{t('results.firm.fragile')}</h3>
      <p className={styles.measure}>{t('results.firm.fragileLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('results.firm.fragileCaption')} tabIndex={0}>
        <table className={`${styles.table} ${styles.narrow}`}>
          <caption>{t('results.firm.fragileCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.firm.indicator')}</th>
              <th scope="col">{t('results.firm.level')}</th>
              <th scope="col">{t('results.firm.closes')}</th>
            </tr>
          </thead>
          <tbody>
            {fragile.map(({ indicator, level, phases }) => (
              <tr key={indicator}>
                <th scope="row">
                  <IndicatorLink input={input} id={indicator} />
                </th>
                <td>{level}</td>
                <td>{phases.map((id) => phaseTitle(outline, id)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Claimed({ input, gate }: { input: ResultsInput; gate: ClaimedGate }) {
  const { t } = useTranslation()
  const { phase, evidenced, answers } = gate
  const rest = answers.length - NAMED
  const status = t(`results.firm.statuses.${evidenced}`)
  const title = phaseTitle(input.outline, phase)
  return (
    <>
      <p className={styles.measure}>{t('results.firm.claimed', { phase: title, status, count: answers.length })}</p>
      <ul className={styles.weakest}>
        {answers.slice(0, NAMED).map((answer) => (
          <li key={answer.indicator}>
            <IndicatorLink input={input} id={answer.indicator} />{' '}
            <span className={styles.muted}>
              <Bare input={input} answer={answer} />
            </span>
          </li>
        ))}
        {rest > 0 ? <li className={styles.muted}>{t('results.firm.more', { count: rest })}</li> : null}
      </ul>
    </>
  )
}

function Bare({ input, answer }: { input: ResultsInput; answer: BareAnswer }) {
  const { t } = useTranslation()
  const { level, counts, evidence, needed } = answer
  const titleOf = (kind: BareAnswer['evidence']) => input.outline.evidence[kind].title
  if (needed === null) return t('results.firm.bareNone', { level, counts })
  return t('results.firm.bare', { level, counts, evidence: titleOf(evidence), needed: titleOf(needed) })
}

function IndicatorLink({ input, id }: { input: ResultsInput; id: string }) {
  const phase = input.guidebook.indicators.find((own) => own.id === id)?.phase
  return <Link href={`/a/${input.assessment.id}/assess/${phase}/${id}`}>{indicatorTitle(input.texts, id)}</Link>
}
