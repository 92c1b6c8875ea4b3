import { useTranslation } from 'react-i18next'
import { readSlice, type ScoreSlice } from '../../core/findings/readSlice'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { Heatmap } from '../../ui/charts/Heatmap'
import type { WhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

/** Each phase by dimension as moved, with the difference to today where there is one. */
export function LiveHeatmap({ guidebook, outline, today, now }: WhatIf) {
  const { t } = useTranslation()
  const cell = (key: string, slice: ScoreSlice) => {
    const { score } = readSlice(now.claimed, slice)
    const before = readSlice(today.claimed, slice).score
    const delta = formatScore(before) === formatScore(score) ? null : formatDelta(before, score)
    const content = (
      <>
        {delta === null ? null : <span className={styles.delta}>{delta}</span>} {formatScore(score)}
      </>
    )
    return { key, value: score, content }
  }
  const rows = guidebook.phases.map(({ id: phase }) => ({
    key: phase,
    label: phaseTitle(outline, phase),
    cells: [
      ...guidebook.dimensions.map(({ id: dimension }) => cell(dimension, { kind: 'phase', phase, dimension })),
      cell('all', { kind: 'phase', phase }),
    ],
  }))
  return (
    <Heatmap
      caption={t('whatif.figures.heatmap')}
      corner={t('whatif.figures.phase')}
      columns={[...guidebook.dimensions.map(({ id }) => dimensionTitle(outline, id)), t('whatif.figures.whole')]}
      rows={rows}
      max={100}
    />
  )
}
