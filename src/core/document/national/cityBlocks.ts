import { blockersOf } from '../../compare/blockersOf'
import type { Steps } from '../../compare/finishSteps'
import { shorten } from '../../compare/view/shorten'
import { formatCoverage, formatDelta, formatScore } from '../../texts/formatScore'
import { basisTitle, dimensionTitle, indicatorTitle, phaseTitle } from '../../texts/titles'
import type { ReportBlock } from '../ReportBlock'
import { cornersRadar } from '../radarBlock'
import type { BriefInput } from './BriefInput'

const NAME = 80
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
