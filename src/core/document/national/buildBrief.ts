// The national brief as data: the same blocks as a city's report, painted by the same painters.

import { finishSteps, type Steps } from '../../compare/finishSteps'
import type { ReportBlock, ReportMeta } from '../ReportBlock'
import { type BriefInput, briefNames } from './BriefInput'
import { cityBlocks, cityTableBlocks } from './cityBlocks'
import { caveatBlocks, overviewBlocks } from './overviewBlocks'
import { sharedBlocks } from './sharedBlocks'
import { spreadBlocks } from './spreadBlocks'

/**
 * The national brief: overview, how figures are spread, the cities, what they share, whom to learn from, method and caveats, and a page for each
 * city where asked for. Pure: the same input gives the same blocks. Holds no note and no name of a person.
 */
export function buildBrief(input: BriefInput): ReportBlock[] {
  return finishSteps(briefSteps(input))
}

/** {@link buildBrief} a piece at a time. */
export function* briefSteps(input: BriefInput): Steps<ReportBlock[]> {
  const names = briefNames(input)
  yield
  const overview = [...coverBlocks(input), ...overviewBlocks(input)]
  yield
  const spread = yield* spreadBlocks(input)
  const table = yield* cityTableBlocks(input, names)
  const shared = yield* sharedBlocks(input, names)
  const pages = input.options.cityPages ? yield* cityBlocks(input, names) : []
  return [...overview, ...spread, ...table, ...shared, ...caveatBlocks(input), ...pages]
}

function coverBlocks({ words, format, group, rows, title, texts, generatedOn }: BriefInput): ReportBlock[] {
  const countries = [...new Set(rows.map(({ city }) => city.country))]
  const facts: [string, string][] = [
    ['cities', format.number(rows.length)],
    ['countries', countries.slice(0, 12).map(format.country).toSorted().join(', ')],
    ['guidebook', words('document.edition', { guidebook: texts.outline.title, version: group.guidebook.version })],
    ['date', format.day(generatedOn)],
  ]
  return [
    {
      kind: 'cover',
      title: title || words('nationalBrief.title'),
      subtitle: words('nationalBrief.subtitle', { guidebook: texts.outline.title }),
      facts: facts.map(([key, value]) => ({ label: words(`nationalBrief.facts.${key}`), value })),
    },
    { kind: 'contents', title: words('document.contents') },
    { kind: 'pageBreak' },
  ]
}

/** What the brief's document says about itself. `createdAt`: ISO 8601 instant; `language`: BCP 47. It carries no attachment: the cities' files stay with them. */
export function nationalBriefMeta(
  { title, rows, words, format, generatedOn }: Pick<BriefInput, 'title' | 'rows' | 'words' | 'format' | 'generatedOn'>,
  made: { createdAt: string; language: string },
): ReportMeta {
  const date = format.day(generatedOn)
  return {
    title: title || words('nationalBrief.title'),
    subject: words('nationalBrief.subject', { count: rows.length, date }),
    author: words('nationalBrief.author'),
    ...made,
    header: words('nationalBrief.header', { date }),
    footer: words('document.footer'),
  }
}
