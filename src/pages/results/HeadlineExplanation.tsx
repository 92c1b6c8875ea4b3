import { useTranslation } from 'react-i18next'
import { explainHeadline, type HeadlinePart } from '../../core/findings/explainHeadline'
import { formatScore, NO_FIGURE } from '../../core/texts/formatScore'
import { dimensionTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** How the headline came about: the dimensions' scores, their weights, and the mean. */
export function HeadlineExplanation({ input, reading }: { input: ResultsInput; reading: 'claimed' | 'evidenced' }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { guidebook, outline, scores } = input
  const { aggregation, parts, leftOut, headline } = explainHeadline(guidebook, scores[reading])
  return (
    <div className={styles.explanation}>
      <p>{t(`results.explain.${aggregation}`)}</p>
      {reading === 'evidenced' ? <p>{t('results.explain.capped')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('results.explain.terms')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('results.explain.dimension')}</th>
              <th scope="col">{t('results.explain.dimensionScore')}</th>
              <th scope="col">{t('results.explain.weight')}</th>
              <th scope="col">{t(`results.explain.${aggregation}Factor`)}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.dimension} part={part} title={dimensionTitle(outline, part.dimension)} />
            ))}
          </tbody>
        </table>
      </section>
      {leftOut.length > 0 ? (
        <p>{t('results.explain.leftOut', { names: leftOut.map((id) => dimensionTitle(outline, id)).join(', ') })}</p>
      ) : null}
      <p className={styles.arithmetic}>
        {headline === null
          ? t('results.explain.noHeadline')
          : t('results.explain.headline', {
              factors: parts
                .map(({ factor }) => (factor === null ? NO_FIGURE : number(factor)))
                .join(aggregation === 'geometric' ? ' × ' : ' + '),
              exact: number(headline),
              shown: formatScore(headline),
            })}
      </p>
    </div>
  )
}

function PartRow({ part, title }: { part: HeadlinePart; title: string }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const score = part.score === null ? NO_FIGURE : number(part.score)
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{part.floored ? t('results.explain.floored', { score }) : score}</td>
      <td>{number(part.weight)}</td>
      <td>{part.factor === null ? NO_FIGURE : number(part.factor)}</td>
    </tr>
  )
}
