import { useTranslation } from 'react-i18next'
import { readSlice, type ScoreSlice } from '../../core/findings/readSlice'
import { formatCoverage, formatScore } from '../../core/texts/formatScore'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { ScoreFigure } from './ScoreFigure'

export type ScoreRow = { figure: string; title: string; detail?: string | undefined; slice: ScoreSlice }

type ScoreTableProps = Pick<ResultsInput, 'scores' | 'ask'> & { caption: string; rows: ScoreRow[] }

/** Scores of one kind, claimed and evidenced, with their coverage: the chart's twin in figures. */
export function ScoreTable({ scores, ask, caption, rows }: ScoreTableProps) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.columns.name')}</th>
            <th scope="col">{t('results.columns.claimed')}</th>
            <th scope="col">{t('results.columns.evidenced')}</th>
            <th scope="col">{t('results.columns.coverage')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, title, detail, slice }) => {
            const claimed = readSlice(scores.claimed, slice)
            const evidenced = readSlice(scores.evidenced, slice)
            return (
              <tr key={figure}>
                <th scope="row">
                  {title}
                  {detail ? <span className={styles.muted}> {detail}</span> : null}
                </th>
                <td>
                  <ScoreFigure
                    figure={figure}
                    text={formatScore(claimed.score)}
                    question={{ kind: 'slice', slice, reading: 'claimed', title }}
                    ask={ask}
                  />
                </td>
                <td>
                  <ScoreFigure
                    text={formatScore(evidenced.score)}
                    question={{ kind: 'slice', slice, reading: 'evidenced', title }}
                    ask={ask}
                  />
                </td>
                <td>{formatCoverage(claimed.coverage)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
