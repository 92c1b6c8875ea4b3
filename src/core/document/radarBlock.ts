import type { ReportInput } from '../findings/ReportInput'
import { readSlice } from '../findings/readSlice'
import type { Scores } from '../model/scores'
import { formatScore } from '../texts/formatScore'
import { dimensionTitle } from '../texts/titles'
import type { Words } from '../texts/Words'
import type { ReportBlock, Series } from './ReportBlock'

/** Axes and series of the dimensions that have a score; null where fewer than three are left, which make no shape. */
export function radarSeries({ guidebook, outline, scores }: Pick<ReportInput, 'guidebook' | 'outline' | 'scores'>) {
  const plotted = guidebook.dimensions.flatMap(({ id }) => {
    const claimed = readSlice(scores.claimed, { kind: 'dimension', dimension: id }).score
    const evidenced = readSlice(scores.evidenced, { kind: 'dimension', dimension: id }).score
    return claimed === null ? [] : [{ title: dimensionTitle(outline, id), claimed, evidenced }]
  })
  return plotted.length < 3 ? null : plotted
}

/** One dimension that has a score. */
type Corner = { title: string; claimed: number; evidenced: number | null }

/** The radar of the dimensions, claimed and evidenced, or a sentence where there is too little to draw. */
export function radarBlock(
  input: Pick<ReportInput, 'guidebook' | 'outline' | 'scores' | 'words'>,
  size?: 'small',
): Extract<ReportBlock, { kind: 'radar' | 'paragraph' }> {
  return cornersRadar(radarSeries(input), input.words, size)
}

/** The same from the corners themselves; null where there are too few of them to make a shape. */
export function cornersRadar(
  corners: readonly Corner[] | null,
  words: Words,
  size?: 'small',
): Extract<ReportBlock, { kind: 'radar' | 'paragraph' }> {
  if (!corners) return { kind: 'paragraph', role: 'note', text: words('document.radar.tooFew') }
  const series: Series[] = [
    { label: words('document.claimed'), role: 'claimed', values: corners.map(({ claimed }) => claimed) },
    { label: words('document.evidenced'), role: 'evidenced', values: corners.map(({ evidenced }) => evidenced) },
  ]
  const parts = corners.map(({ title, claimed, evidenced }) =>
    words('document.radar.part', { title, claimed: formatScore(claimed), evidenced: formatScore(evidenced) }),
  )
  return {
    kind: 'radar',
    caption: words('document.radar.caption'),
    summary: words('document.radar.summary', { parts: parts.join('; ') }),
    max: 100,
    axes: corners.map(({ title }) => title),
    series,
    ...(size ? { size } : {}),
  }
}

/** The radar of the dimensions now against an earlier assessment, both as claimed, or a sentence where there is too little to draw. */
export function comparedRadarBlock(
  input: Pick<ReportInput, 'guidebook' | 'outline' | 'scores' | 'words'>,
  before: Scores,
): Extract<ReportBlock, { kind: 'radar' | 'paragraph' }> {
  const { guidebook, outline, words } = input
  const plotted = guidebook.dimensions.flatMap(({ id }) => {
    const slice = { kind: 'dimension', dimension: id } as const
    const now = readSlice(input.scores.claimed, slice).score
    const earlier = readSlice(before.claimed, slice).score
    return now === null ? [] : [{ title: dimensionTitle(outline, id), now, earlier }]
  })
  if (plotted.length < 3) return { kind: 'paragraph', role: 'note', text: words('document.radar.tooFew') }
  const parts = plotted.map(({ title, now, earlier }) =>
    words('document.radar.comparedPart', { title, now: formatScore(now), earlier: formatScore(earlier) }),
  )
  return {
    kind: 'radar',
    caption: words('document.radar.comparedCaption'),
    summary: words('document.radar.comparedSummary', { parts: parts.join('; ') }),
    max: 100,
    axes: plotted.map(({ title }) => title),
    series: [
      { label: words('document.columns.now'), role: 'claimed', values: plotted.map(({ now }) => now) },
      { label: words('document.columns.before'), role: 'earlier', values: plotted.map(({ earlier }) => earlier) },
    ],
  }
}
