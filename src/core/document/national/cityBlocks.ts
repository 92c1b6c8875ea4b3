import { blockersOf } from '../../compare/blockersOf'
import type { Steps } from '../../compare/finishSteps'
import { shorten } from '../../compare/view/shorten'
import { formatCoverage, formatDelta, formatScore, NO_FIGURE } from '../../texts/formatScore'
import { basisTitle, dimensionTitle, indicatorTitle, phaseTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import { cornersRadar } from '../radarBlock'
import type { BriefInput } from './BriefInput'

/** Letters of a city's name, on its page and in the table. */
const NAME = 80
const TABLE_NAME = 60
const NAMED = 5

/** A page for each city under one heading: its figures on the common ground, its profile, and what blocks it. */
export function* cityBlocks(input: BriefInput, names: ReadonlyMap<string, string>): Steps<ReportBlock[]> {
  const { words, rows } = input
  if (rows.length === 0) return []
  const blocks: ReportBlock[] = [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('nationalBrief.city.title'), id: 'one-by-one' },
  ]
  for (const [at, row] of rows.entries()) {
    if (at > 0) blocks.push({ kind: 'pageBreak' })
    blocks.push(...cityPage(input, row, shorten(names.get(row.city.key) ?? '', NAME)))
    yield
  }
  return blocks
}

function cityPage(input: BriefInput, row: BriefInput['rows'][number], name: string): ReportBlock[] {
  const { words, texts, format, options } = input
  const { city, figures, flags } = row
  const place = [
    ...(options.cityNames ? [format.country(city.country)] : []),
    phaseTitle(texts.outline, city.phase),
    words(`document.scopes.${city.scope}`),
    format.day(city.date),
  ]
  return [
    { kind: 'heading', level: 2, text: name, id: `city-${row.place}` },
    { kind: 'paragraph', role: 'note', text: place.join(' · ') },
    {
      kind: 'figures',
      items: [
        { label: words('compare.figures.headline'), value: formatScore(figures?.headline ?? null) },
        { label: words('compare.figures.evidenced-headline'), value: formatScore(figures?.evidenced ?? null) },
        { label: words('compare.figures.coverage'), value: formatCoverage(figures?.coverage ?? null) },
        { label: words('compare.table.change'), value: formatDelta(row.before, figures?.headline ?? null) },
      ],
    },
    profile(input, row),
    bars(input, row),
    ...blocked(input, row),
    ...(flags.length === 0
      ? []
      : [
          note(
            words('nationalBrief.city.flags', {
              flags: flags.map((flag) => words(`compare.flags.${flag}`)).join(', '),
            }),
          ),
        ]),
  ]
}

function profile({ words, texts, group }: BriefInput, { figures }: BriefInput['rows'][number]): ReportBlock {
  const corners = group.guidebook.dimensions.flatMap(({ id }, at) => {
    const claimed = figures?.dimensions[at] ?? null
    const evidenced = figures?.evidencedDimensions[at] ?? null
    return claimed === null ? [] : [{ title: dimensionTitle(texts.outline, id), claimed, evidenced }]
  })
  return cornersRadar(corners.length < 3 ? null : corners, words, 'small')
}

function bars({ words, texts, group }: BriefInput, { figures }: BriefInput['rows'][number]): ReportBlock {
  const own = group.guidebook.bases.map(({ id }, at) => {
    const value = figures?.bases[at] ?? null
    return { label: basisTitle(texts.outline, id), value, text: formatScore(value) }
  })
  return {
    kind: 'bars',
    caption: words('nationalBrief.city.bases'),
    summary: words('nationalBrief.city.basesSummary', {
      parts: own.map(({ label, text }) => `${label} ${text}`).join('; '),
    }),
    max: 100,
    bars: own,
  }
}

/** What keeps the city's first closed gate shut. */
function blocked({ words, texts, guidebooks }: BriefInput, { city }: BriefInput['rows'][number]): ReportBlock[] {
  const guidebook = guidebooks.get(city.edition)
  const closed = city.figures?.closed ?? null
  if (!guidebook || !closed) return []
  const phase = phaseTitle(texts.outline, guidebook.phases[closed.phase]?.id ?? '')
  const blockers = blockersOf(guidebook, city)
  const named = blockers.slice(0, NAMED)
  const items = named.flatMap((at) => {
    const indicator = guidebook.indicators[at]
    return indicator ? [{ text: indicatorTitle(texts, indicator.id) }] : []
  })
  return [
    { kind: 'paragraph', text: words('nationalBrief.city.closed', { phase }) },
    ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items }] : []),
    ...(blockers.length > named.length
      ? [note(words('compare.shared.first', { count: named.length, of: blockers.length }))]
      : []),
  ]
}

const note = (text: string): ReportBlock => ({ kind: 'paragraph', role: 'note', text })

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
    shorten(names.get(city.key) ?? '', TABLE_NAME),
    phaseTitle(texts.outline, city.phase),
    { text: formatScore(figures?.headline ?? null), strong: true },
    formatScore(figures?.evidenced ?? null),
    formatCoverage(figures?.coverage ?? null),
    place ? words('compare.table.rankText', { rank: place.rank, from: place.p05, to: place.p95 }) : NO_FIGURE,
  ]
}
