import type { ComparedCity } from '../../../core/compare/CityEntry'
import type { DeskPort } from '../../../core/compare/DeskPort'
import { publishableAssessment } from '../../../core/document/publishableAssessment'
import type { CsvEntry } from '../../../core/files/assessmentRows'
import { parseAssessment } from '../../../core/files/parseAssessment'
import type { Guidebook } from '../../../core/model/guidebook'
import type { Withheld } from '../../../core/model/ReportOptions'

/** Which assessments go into a table, and what is to stay out of it. Can be sent to a worker. */
export type TableSource = {
  set: string
  cities: readonly Pick<ComparedCity, 'key' | 'edition'>[]
  /** By edition key. */
  guidebooks: ReadonlyMap<string, Guidebook>
  withheld: Withheld
}

/** Where the texts of a set come from. */
export type ReadTexts = DeskPort<{ file: unknown; blob: unknown; signal: unknown }>['readTexts']

/**
 * The assessments behind cities, freed of notes and names as asked, a batch at a time. Answers with how many are missing since the device no
 * longer has their text or their edition. @throws (rejects) where the device cannot read
 */
export async function readEntries(
  { set, cities, guidebooks, withheld }: TableSource,
  readTexts: ReadTexts,
  onEntries: (entries: CsvEntry[]) => void,
): Promise<number> {
  const editions = new Map(cities.map(({ key, edition }) => [key, edition]))
  let missing = cities.length
  const read = await readTexts(set, [...editions.keys()], (texts) => {
    const entries = texts.flatMap(({ key, text }) => {
      const guidebook = guidebooks.get(editions.get(key) ?? '')
      const parsed = guidebook ? parseAssessment(text, { guidebook }) : null
      if (!guidebook || !parsed?.ok) return []
      return [{ guidebook, assessment: publishableAssessment(parsed.value.assessment, withheld) }]
    })
    missing -= entries.length
    onEntries(entries)
  })
  if (!read.ok) throw new Error(read.error.detail)
  return missing
}
