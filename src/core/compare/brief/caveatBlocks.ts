import type { ReportBlock } from '../../report/ReportBlock'
import { QUALITY_FLAGS } from '../CityFilters'
import type { BriefInput } from './BriefInput'
import { groundText } from './groundText'

/** How the figures came about and what they cannot tell. */
export function caveatBlocks(input: BriefInput): ReportBlock[] {
  const { words, rows, left, draws, format, group } = input
  const counted = QUALITY_FLAGS.flatMap((flag) => {
    const count = rows.filter(({ flags }) => flags.includes(flag)).length
    return count > 0 ? [{ text: words('brief.caveats.flag', { flag: words(`compare.flags.${flag}`), count }) }] : []
  })
  const outside = (['filtered', 'apart', 'unscored'] as const).flatMap((why) =>
    left[why] > 0 ? [{ text: words(`brief.caveats.${why}`, { count: left[why] }) }] : [],
  )
  const { aggregation, provisionalBelow } = group.guidebook.scoring
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('brief.caveats.title'), id: 'caveats' },
    { kind: 'paragraph', text: groundText(input) },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: words('brief.caveats.self') },
        { text: words('brief.caveats.evidenced') },
        { text: words('brief.caveats.aggregation', { aggregation: words(`document.aggregations.${aggregation}`) }) },
        { text: words('brief.caveats.provisional', { least: `${Math.round(provisionalBelow * 100)}%` }) },
        { text: words('brief.caveats.ranks', { draws: format.number(draws) }) },
        { text: words('brief.caveats.shared') },
        ...outside,
      ],
    },
    ...(counted.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: words('brief.caveats.quality'), id: 'quality' },
          { kind: 'list' as const, ordered: false, items: counted },
        ]),
  ]
}
