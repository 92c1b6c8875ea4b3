import type { City } from '../../../core/compare/CityEntry'
import type { CsvEntry } from '../../../core/files/assessmentRows'
import { parseAssessment } from '../../../core/files/parseAssessment'
import type { Guidebook } from '../../../core/model/guidebook'
import { publishableAssessment } from '../../../core/report/publishableAssessment'
import type { Withheld } from '../../../core/report/ReportOptions'
import { getDeskPort } from '../../../store/compare'

/**
 * The assessments behind cities, freed of notes and names as asked, a batch at a time, so that the page answers meanwhile. Answers with how many
 * are missing since the device no longer has their text or their edition. @throws (rejects) where the device cannot read
 */
export async function readEntries(
  set: string,
  cities: readonly City[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  withheld: Withheld,
  onEntries: (entries: CsvEntry[]) => void,
): Promise<number> {
  const byKey = new Map(cities.map((city) => [city.key, city]))
  let missing = cities.length
  const read = await getDeskPort().readTexts(set, [...byKey.keys()], (texts) => {
    const entries = texts.flatMap(({ key, text }) => {
      const guidebook = guidebooks.get(byKey.get(key)?.edition ?? '')
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
