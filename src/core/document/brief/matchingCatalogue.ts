// Many matching briefs in one document: an index by focus area and by need, then a page a city.

import { briefTexts } from '../../brief/briefTexts'
import type { ReportInput } from '../../findings/ReportInput'
import { SUPPORT_KINDS } from '../../model/brief'
import { focusAreaTitle } from '../../texts/focusAreaTitle'
import type { DocumentFormat, Words } from '../../texts/Words'
import type { ReportBlock } from '../ReportBlock'
import { matchingBrief } from './matchingBrief'

/** What of the catalogue is not of one city. `generatedOn`: ISO 8601 day. */
export type CatalogueFrame = { words: Words; format: DocumentFormat; generatedOn: string; title?: string }

type Entry = { input: ReportInput; place: string; areas: readonly string[]; kinds: readonly string[] }

/** The blocks of a catalogue, cities by country and name. Nothing where there are no cities. Pure. */
export function matchingCatalogue(inputs: readonly ReportInput[], frame: CatalogueFrame): ReportBlock[] {
  const { words, format, generatedOn } = frame
  const entries = inputs.map((input) => entryOf(input, frame)).toSorted((a, b) => a.place.localeCompare(b.place, 'en'))
  if (entries.length === 0) return []
  const areas = [...new Set(entries.flatMap((entry) => entry.areas))].toSorted((a, b) => a.localeCompare(b, 'en'))
  return [
    { kind: 'heading', level: 1, text: frame.title?.trim() || words('brief.catalogue.title'), id: 'catalogue' },
    {
      kind: 'paragraph',
      role: 'lead',
      text: words('brief.catalogue.lead', { count: entries.length, date: format.day(generatedOn) }),
    },
    index(words('brief.catalogue.byArea'), words('brief.catalogue.area'), frame, areas, (area) =>
      entries.filter((entry) => entry.areas.includes(area)),
    ),
    index(
      words('brief.catalogue.byNeed'),
      words('brief.catalogue.need'),
      frame,
      SUPPORT_KINDS.map((kind) => words(`brief.names.${kind}`)),
      (name) => entries.filter((entry) => entry.kinds.includes(name)),
    ),
    { kind: 'contents', title: words('brief.catalogue.contents') },
    ...entries.flatMap(({ input }, place): ReportBlock[] => [
      { kind: 'pageBreak' },
      ...matchingBrief(input, `city-${place + 1}`),
    ]),
  ]
}

function entryOf(input: ReportInput, { words, format }: CatalogueFrame): Entry {
  const { city } = input.assessment
  const { needs, kinds } = briefTexts(input)
  return {
    input,
    place: `${format.country(city.country)}: ${city.name}`,
    areas: needs.map(({ area }) => focusAreaTitle(area, words)),
    kinds: kinds.map((kind) => words(`brief.names.${kind}`)),
  }
}

/** Which cities have something to say under each name; names without any are left out. */
function index(
  caption: string,
  label: string,
  { words }: CatalogueFrame,
  names: readonly string[],
  of: (name: string) => Entry[],
): ReportBlock {
  const rows = names.flatMap((name) => {
    const cities = of(name).map(({ input }) => input.assessment.city.name)
    return cities.length > 0 ? [[name, cities.join(', ')]] : []
  })
  if (rows.length === 0)
    return { kind: 'paragraph', role: 'note', text: words('brief.catalogue.none', { index: label }) }
  return { kind: 'table', caption, columns: [{ label, width: 0.34 }, { label: words('brief.catalogue.cities') }], rows }
}
