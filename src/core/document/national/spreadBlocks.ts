import { type Distribution, distributionOf } from '../../compare/distributionOf'
import { type FigureKey, readFigure } from '../../compare/Figures'
import type { Steps } from '../../compare/finishSteps'
import { formatScore, NO_FIGURE } from '../../texts/formatScore'
import { basisTitle, dimensionTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import type { BriefInput } from './BriefInput'

/** Bins of the histogram, each ten points wide. */
const STEPS = 10

/** How the headline and every other figure is spread over the cities. */
export function* spreadBlocks(input: BriefInput): Steps<ReportBlock[]> {
  const { words, group, texts } = input
  const { dimensions, bases } = group.guidebook
  const whole = (['headline', 'evidenced-headline', 'claim-gap'] as const).map(
    (key) => [key, words(`compare.figures.${key}`)] as const,
  )
  const ofDimensions = dimensions.map(({ id }) => [`dimension:${id}`, dimensionTitle(texts.outline, id)] as const)
  const ofBases = bases.map(({ id }) => [`basis:${id}`, basisTitle(texts.outline, id)] as const)
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('nationalBrief.spread.title'), id: 'spread' },
    { kind: 'paragraph', text: words('nationalBrief.spread.lead') },
    histogram(input),
    yield* spreadTable(input, words('nationalBrief.spread.whole'), [...whole, ...ofDimensions]),
    yield* spreadTable(input, words('nationalBrief.spread.bases'), ofBases),
  ]
}

function valuesOf({ rows, guidebooks }: BriefInput, key: FigureKey): (number | null)[] {
  return rows.map(({ city, figures }) => {
    const guidebook = guidebooks.get(city.edition)
    return figures && guidebook ? readFigure(guidebook, figures, key) : null
  })
}

function histogram(input: BriefInput): ReportBlock {
  const { words } = input
  const bins = distributionOf(valuesOf(input, 'headline'), { steps: STEPS })?.bins ?? []
  const bars = bins.map(({ from, to, count }) => ({ label: `${from}–${to}`, value: count, text: String(count) }))
  return {
    kind: 'bars',
    caption: words('nationalBrief.spread.histogram'),
    summary: words('nationalBrief.spread.histogramSummary', {
      parts: bars.map(({ label, text }) => `${label}: ${text}`).join('; '),
    }),
    max: Math.max(1, ...bins.map(({ count }) => count)),
    bars,
  }
}

function* spreadTable(
  input: BriefInput,
  caption: string,
  figures: readonly (readonly [FigureKey, string])[],
): Steps<ReportBlock> {
  const { words } = input
  const right = { align: 'right', width: 0.095 } as const
  const rows: Cell[][] = []
  for (const [key, label] of figures) {
    rows.push(spreadCells(label, distributionOf(valuesOf(input, key))))
    yield
  }
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('compare.spread.figure'), width: 0.43 },
      ...(['cities', 'least', 'lower', 'median', 'upper', 'most'] as const).map((name) => ({
        label: words(`compare.spread.${name}`),
        ...right,
      })),
    ],
    rows,
  }
}

function spreadCells(label: string, spread: Distribution | null): Cell[] {
  if (!spread) return [label, '0', NO_FIGURE, NO_FIGURE, NO_FIGURE, NO_FIGURE, NO_FIGURE]
  const [lower, median, upper] = spread.quartiles.map((value) => formatScore(value))
  return [
    label,
    String(spread.values.length),
    formatScore(spread.least),
    lower ?? NO_FIGURE,
    { text: median ?? NO_FIGURE, strong: true },
    upper ?? NO_FIGURE,
    formatScore(spread.most),
  ]
}
