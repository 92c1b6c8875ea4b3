import { useTranslation } from 'react-i18next'
import { formatScore } from '../../core/texts/formatScore'
import { dimensionTitle } from '../../core/texts/titles'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import type { Answered } from './usePath'

/** Where a way leads: each dimension's score today and at its end, beside what the gate asks of it. */
export function WayEnds({ input, answered: { goal, target, path } }: { input: ResultsInput; answered: Answered }) {
  const { t } = useTranslation()
  const { guidebook, outline, scores } = input
  const reading = scores[target]
  const phase = goal.kind === 'headline' ? undefined : guidebook.phases.find(({ id }) => id === goal.phase)
  const slices = phase ? reading.phases[phase.id]?.dimensions : reading.dimensions
  const caption = t('results.way.endsCaption')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('results.way.ends')} tabIndex={0}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.explain.dimension')}</th>
            <th scope="col">{t('results.way.today')}</th>
            <th scope="col">{t('results.way.end')}</th>
            {phase ? <th scope="col">{t('results.way.asked')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {guidebook.dimensions.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{dimensionTitle(outline, id)}</th>
              <td>{formatScore(slices?.[id]?.score ?? null)}</td>
              <td>{formatScore(path.dimensions[id] ?? null)}</td>
              {phase ? <td>{formatScore(guidebook.scoring.gate.minDimensionScore)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
