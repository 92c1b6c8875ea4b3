import { formatScore } from './formatScore'
import type { ReportBlock, Series } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { readSlice } from './readSlice'
import { dimensionTitle } from './titles'

/** Axes and series of the dimensions that have a score; null where fewer than three are left, which make no shape. */
export function radarSeries({ guidebook, outline, scores }: Pick<ReportInput, 'guidebook' | 'outline' | 'scores'>) {
  const plotted = guidebook.dimensions.flatMap(({ id }) => {
    const claimed = readSlice(scores.claimed, { kind: 'dimension', dimension: id }).score
    const evidenced = readSlice(scores.evidenced, { kind: 'dimension', dimension: id }).score
    return claimed === null ? [] : [{ title: dimensionTitle(outline, id), claimed, evidenced }]
  })
  return plotted.length < 3 ? null : plotted
}

/** The radar of the dimensions, claimed and evidenced, or a sentence where there is too little to draw. */
export function radarBlock(
  input: Pick<ReportInput, 'guidebook' | 'outline' | 'scores' | 'words'>,
  size?: 'small',
): Extract<ReportBlock, { kind: 'radar' | 'paragraph' }> {
  const { words } = input
  const plotted = radarSeries(input)
  if (!plotted) return { kind: 'paragraph', role: 'note', text: words('document.radar.tooFew') }
  const series: Series[] = [
    { label: words('document.claimed'), role: 'claimed', values: plotted.map(({ claimed }) => claimed) },
    { label: words('document.evidenced'), role: 'evidenced', values: plotted.map(({ evidenced }) => evidenced) },
  ]
  const parts = plotted.map(({ title, claimed, evidenced }) =>
    words('document.radar.part', { title, claimed: formatScore(claimed), evidenced: formatScore(evidenced) }),
  )
  return {
    kind: 'radar',
    caption: words('document.radar.caption'),
    summary: words('document.radar.summary', { parts: parts.join('; ') }),
    max: 100,
    axes: plotted.map(({ title }) => title),
    series,
    ...(size ? { size } : {}),
  }
}
