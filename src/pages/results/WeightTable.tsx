import { useTranslation } from 'react-i18next'
import { type WeightSensitivity, weightSensitivity } from '../../core/scoring/rank/weightSensitivity'
import { formatCoverage, formatDelta, formatScore } from '../../core/texts/formatScore'
import { dimensionTitle } from '../../core/texts/titles'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** How far each dimension's weight would have to move for the headline to be on the other side of the gates' threshold. */
export function WeightTable({ guidebook, outline, scores }: ResultsInput) {
  const { t } = useTranslation()
  const found = weightSensitivity(guidebook, scores.claimed)
  return (
    <>
      <h3>{t('results.firm.weights')}</h3>
      <p className={styles.measure}>
        {t('results.firm.weightsLead', { threshold: formatScore(guidebook.scoring.gate.minDimensionScore) })}{' '}
        {found ? <Verdict found={found} /> : t('results.firm.weightsNone')}
      </p>
      {found?.dimensions.some(({ flipsAt }) => flipsAt !== null) ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={t('results.firm.weights')} tabIndex={0}>
          <table className={`${styles.table} ${styles.narrow}`}>
            <caption>{t('results.firm.weightsCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('results.firm.dimension')}</th>
                <th scope="col">{t('results.firm.weight')}</th>
                <th scope="col">{t('results.firm.flips')}</th>
                <th scope="col">{t('results.firm.move')}</th>
              </tr>
            </thead>
            <tbody>
              {found.dimensions.map(({ dimension, weight, flipsAt }) => (
                <tr key={dimension}>
                  <th scope="row">{dimensionTitle(outline, dimension)}</th>
                  <td>{formatCoverage(weight)}</td>
                  <td>{flipsAt === null ? t('results.firm.noFlip') : formatCoverage(flipsAt)}</td>
                  <td>{flipsAt === null ? formatScore(null) : formatDelta(weight * 100, flipsAt * 100)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </>
  )
}

function Verdict({ found }: { found: WeightSensitivity }) {
  const { t } = useTranslation()
  const { headline, isReached, lowest, highest, dimensions } = found
  const verdict = t(isReached ? 'results.firm.above' : 'results.firm.below', { headline: formatScore(headline) })
  if (dimensions.some(({ flipsAt }) => flipsAt !== null)) return verdict
  return `${verdict} ${t('results.firm.never', { lowest: formatScore(lowest), highest: formatScore(highest) })}`
}
