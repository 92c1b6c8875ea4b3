import { QUALITY_FLAGS } from '../../compare/CityFilters'
import type { ReportBlock } from '../ReportBlock'
import type { BriefInput } from './BriefInput'
import { groundText } from './groundText'

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
