import { useTranslation } from 'react-i18next'
import { readSlice, type ScoreSlice } from '../../core/findings/readSlice'
import { formatScore } from '../../core/texts/formatScore'
import { dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { Heatmap } from '../../ui/charts/Heatmap'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { ScoreFigure } from './ScoreFigure'

/** Each phase by dimension: a table whose shades repeat its figures. Phases after the declared one are marked as a look ahead. */
export function PhaseHeatmap({ guidebook, outline, assessment, scores, ask }: ResultsInput) {
  const { t } = useTranslation()
  const declared = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
  const cell = (figure: string, slice: ScoreSlice, title: string) => {
    const { score } = readSlice(scores.claimed, slice)
    const question = { kind: 'slice', slice, reading: 'claimed', title } as const
    return {
      key: figure,
      value: score,
      content: <ScoreFigure figure={figure} text={formatScore(score)} question={question} ask={ask} />,
    }
  }
  const rows = guidebook.phases.map(({ id: phase }, index) => ({
    key: phase,
    label: (
      <>
        {phaseTitle(outline, phase)}
        {index > declared ? <span className={styles.muted}> {t('results.reasons.ahead')}</span> : null}
      </>
    ),
    cells: [
      ...guidebook.dimensions.map(({ id: dimension }) =>
        cell(
          `phase:${phase}:dimension:${dimension}`,
          { kind: 'phase', phase, dimension },
          `${phaseTitle(outline, phase)} · ${dimensionTitle(outline, dimension)}`,
        ),
      ),
      cell(`phase:${phase}`, { kind: 'phase', phase }, phaseTitle(outline, phase)),
    ],
  }))
  return (
    <Heatmap
      caption={t('results.reasons.heatmapCaption')}
      corner={t('results.columns.phase')}
      columns={[...guidebook.dimensions.map(({ id }) => dimensionTitle(outline, id)), t('results.columns.whole')]}
      rows={rows}
      max={100}
    />
  )
}
