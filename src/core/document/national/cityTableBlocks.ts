import type { Steps } from '../../compare/finishSteps'
import { shorten } from '../../compare/view/shorten'
import { formatCoverage, formatScore, NO_FIGURE } from '../../texts/formatScore'
import { phaseTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import type { BriefInput } from './BriefInput'

const NAME = 60
/** Rows that are made between two pauses. */
const AT_ONCE = 100

/** Every city with its figures and its rank with the range that it takes; by name, so that the order says nothing. */
export function* cityTableBlocks(input: BriefInput, names: ReadonlyMap<string, string>): Steps<ReportBlock[]> {
  const { words, rows, draws, format } = input
  const right = { align: 'right', width: 0.105 } as const
  const cells: Cell[][] = []
  for (const [at, row] of byName(rows, names).entries()) {
    if (at % AT_ONCE === 0) yield
    cells.push(cityCells(input, row, names))
  }
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('nationalBrief.cities.title'), id: 'cities' },
    { kind: 'paragraph', text: words('nationalBrief.cities.lead', { draws: format.number(draws) }) },
    {
      kind: 'table',
      caption: words('nationalBrief.cities.caption'),
      columns: [
        { label: words('compare.table.city'), width: 0.255 },
        { label: words('compare.table.declared'), width: 0.29 },
        { label: words('compare.figures.headline'), ...right },
        { label: words('compare.figures.evidenced-headline'), ...right },
        { label: words('compare.figures.coverage'), ...right },
        { label: words('compare.table.rank'), align: 'right', width: 0.14 },
      ],
      rows: cells,
    },
  ]
}

function byName(rows: BriefInput['rows'], names: ReadonlyMap<string, string>): BriefInput['rows'] {
  const [first] = rows
  if (first && names.get(first.city.key) === first.city.name) return rows
  const order = new Map([...names.keys()].map((key, at) => [key, at]))
  return rows.toSorted((a, b) => (order.get(a.city.key) ?? 0) - (order.get(b.city.key) ?? 0))
}

function cityCells(
  { words, texts, ranks }: BriefInput,
  { city, figures }: BriefInput['rows'][number],
  names: ReadonlyMap<string, string>,
): Cell[] {
  const place = ranks.get(city.key)
  return [
    shorten(names.get(city.key) ?? '', NAME),
    phaseTitle(texts.outline, city.phase),
    { text: formatScore(figures?.headline ?? null), strong: true },
    formatScore(figures?.evidenced ?? null),
    formatCoverage(figures?.coverage ?? null),
    place ? words('compare.table.rankText', { rank: place.rank, from: place.p05, to: place.p95 }) : NO_FIGURE,
  ]
}
