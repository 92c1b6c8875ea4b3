import { distributionOf } from '../../compare/distributionOf'
import { QUALITY_FLAGS } from '../../compare/flagsOf'
import { formatScore } from '../../texts/formatScore'
import { dimensionTitle, phaseTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import { type BriefInput, groundText } from './BriefInput'

/** One page: how many cities, what they are compared on, where they stand in the middle, and how far their gates let them go. */
export function overviewBlocks(input: BriefInput): ReportBlock[] {
  const { words, rows } = input
  return [
    { kind: 'heading', level: 1, text: words('nationalBrief.overview.title'), id: 'overview' },
    { kind: 'paragraph', role: 'lead', text: words('nationalBrief.overview.lead', { count: rows.length }) },
    { kind: 'paragraph', text: groundText(input) },
    figures(input),
    weakest(input),
    phaseTable(input),
    ...(input.options.cityNames ? [] : [note(words('nationalBrief.overview.numbered'))]),
  ]
}

const note = (text: string): ReportBlock => ({ kind: 'paragraph', role: 'note', text })

function figures({ rows, words }: BriefInput): ReportBlock {
  const of = (key: 'headline' | 'evidenced' | 'claimGap') =>
    distributionOf(rows.map(({ figures: own }) => own?.[key] ?? null))?.quartiles[1] ?? null
  const provisional = rows.filter(({ figures: own }) => own?.provisional).length
  return {
    kind: 'figures',
    items: [
      { label: words('nationalBrief.overview.medianClaimed'), value: formatScore(of('headline')) },
      { label: words('nationalBrief.overview.medianEvidenced'), value: formatScore(of('evidenced')) },
      { label: words('nationalBrief.overview.medianGap'), value: formatScore(of('claimGap')) },
      {
        label: words('nationalBrief.overview.provisional'),
        value: String(provisional),
        ...(provisional > 0 ? { tone: 'caution' as const } : {}),
      },
    ],
  }
}

/** In how many cities each dimension is the weakest. */
function weakest({ rows, words, group, texts }: BriefInput): ReportBlock {
  const { dimensions } = group.guidebook
  const counts = dimensions.map((_, at) => rows.filter(({ figures: own }) => own?.binding === at).length)
  const bars = dimensions.map(({ id }, at) => {
    const count = counts[at] ?? 0
    return { label: dimensionTitle(texts.outline, id), value: count, text: String(count) }
  })
  return {
    kind: 'bars',
    caption: words('nationalBrief.overview.weakest'),
    summary: words('nationalBrief.overview.weakestSummary', {
      parts: bars.map(({ label, text }) => `${label} ${text}`).join('; '),
    }),
    max: Math.max(1, ...counts),
    bars,
  }
}

/** How many cities declare each phase, and how many have gates that support it. */
function phaseTable({ rows, words, group, texts }: BriefInput): ReportBlock {
  const { phases } = group.guidebook
  const supported = (at: number | null) =>
    rows.filter(({ city }) => (city.figures?.supportedPhase ?? null) === at).length
  const cells = phases.map(({ id }, at): Cell[] => [
    phaseTitle(texts.outline, id),
    String(rows.filter(({ city }) => city.phase === id).length),
    String(supported(at)),
  ])
  return {
    kind: 'table',
    caption: words('nationalBrief.overview.phases'),
    columns: [
      { label: words('document.columns.phase'), width: 0.5 },
      { label: words('nationalBrief.overview.declared'), align: 'right', width: 0.25 },
      { label: words('nationalBrief.overview.supported'), align: 'right', width: 0.25 },
    ],
    rows: [[words('nationalBrief.overview.noPhase'), '–', String(supported(null))], ...cells],
  }
}

/** How the figures came about and what they cannot tell. */
export function caveatBlocks(input: BriefInput): ReportBlock[] {
  const { words, rows, left, draws, format, group } = input
  const counted = QUALITY_FLAGS.flatMap((flag) => {
    const count = rows.filter(({ flags }) => flags.includes(flag)).length
    return count > 0
      ? [{ text: words('nationalBrief.caveats.flag', { flag: words(`compare.flags.${flag}`), count }) }]
      : []
  })
  const outside = (['filtered', 'apart', 'unscored'] as const).flatMap((why) =>
    left[why] > 0 ? [{ text: words(`nationalBrief.caveats.${why}`, { count: left[why] }) }] : [],
  )
  const { aggregation, provisionalBelow } = group.guidebook.scoring
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('nationalBrief.caveats.title'), id: 'caveats' },
    { kind: 'paragraph', text: groundText(input) },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: words('nationalBrief.caveats.self') },
        { text: words('nationalBrief.caveats.evidenced') },
        {
          text: words('nationalBrief.caveats.aggregation', {
            aggregation: words(`document.aggregations.${aggregation}`),
          }),
        },
        { text: words('nationalBrief.caveats.provisional', { least: `${Math.round(provisionalBelow * 100)}%` }) },
        { text: words('nationalBrief.caveats.ranks', { draws: format.number(draws) }) },
        { text: words('nationalBrief.caveats.shared') },
        ...outside,
      ],
    },
    ...(counted.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: words('nationalBrief.caveats.quality'), id: 'quality' },
          { kind: 'paragraph' as const, text: words('nationalBrief.caveats.qualityLead') },
          { kind: 'list' as const, ordered: false, items: counted },
        ]),
  ]
}
