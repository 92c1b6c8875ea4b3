import { useTranslation } from 'react-i18next'
import { type ExplainedScore, explainScore, type ScoreTerm } from '../../core/findings/explainScore'
import type { ScoreSlice } from '../../core/findings/readSlice'
import { formatCoverage, formatScore, NO_FIGURE } from '../../core/texts/formatScore'
import { indicatorTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

type ScoreExplanationProps = { input: ResultsInput; slice: ScoreSlice; reading: 'claimed' | 'evidenced' }

/** How one score came about: every indicator's level, points, weight and share, the sums, and the division. */
export function ScoreExplanation({ input, slice, reading }: ScoreExplanationProps) {
  const { t } = useTranslation()
  const explained = explainScore(input.guidebook, input.assessment, slice, reading)
  return (
    <div className={styles.explanation}>
      <p>{t('results.explain.how')}</p>
      {reading === 'evidenced' ? <p>{t('results.explain.capped')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('results.explain.terms')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('results.explain.indicator')}</th>
              <th scope="col">{t('results.explain.level')}</th>
              <th scope="col">{t('results.explain.points')}</th>
              <th scope="col">{t('results.explain.weight')}</th>
              <th scope="col">{t('results.explain.share')}</th>
              <th scope="col">{t('results.explain.part')}</th>
              <th scope="col">{t('results.explain.product')}</th>
            </tr>
          </thead>
          <tbody>
            {explained.terms.map((term) => (
              <TermRow key={term.indicator.id} term={term} title={indicatorTitle(input.texts, term.indicator.id)} />
            ))}
          </tbody>
        </table>
      </section>
      <Arithmetic explained={explained} />
    </div>
  )
}

function TermRow({ term, title }: { term: ScoreTerm; title: string }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const shown = (value: number | null) => (value === null ? NO_FIGURE : number(value))
  const level =
    term.level === null || term.counted === null
      ? t(`results.explain.${term.state}`)
      : term.counted === term.level
        ? number(term.level)
        : t('results.explain.cappedLevel', { level: term.level, counted: term.counted })
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{level}</td>
      <td>{shown(term.points)}</td>
      <td>{number(term.weight)}</td>
      <td>{number(term.share)}</td>
      <td>{number(term.part)}</td>
      <td>{shown(term.product)}</td>
    </tr>
  )
}

function Arithmetic({ explained }: { explained: ExplainedScore }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { productSum, answeredSum, applicableSum, score, coverage } = explained
  const values = {
    products: number(productSum),
    answered: number(answeredSum),
    applicable: number(applicableSum),
  }
  return (
    <div className={styles.arithmetic}>
      <p>
        {score === null
          ? t('results.explain.noScore')
          : t('results.explain.score', { ...values, exact: number(score), shown: formatScore(score) })}
      </p>
      <p>
        {coverage === null
          ? t('results.explain.noCoverage')
          : t('results.explain.coverage', { ...values, shown: formatCoverage(coverage) })}
      </p>
    </div>
  )
}
