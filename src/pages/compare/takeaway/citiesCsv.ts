import type { City } from '../../../core/compare/CityEntry'
import { assessmentCsv } from '../../../core/files/assessmentCsv'
import { parseAssessment } from '../../../core/files/parseAssessment'
import type { Guidebook } from '../../../core/model/guidebook'
import { publishableAssessment } from '../../../core/report/publishableAssessment'
import type { Withheld } from '../../../core/report/ReportOptions'
import { getDeskPort } from '../../../store/compare'

/** The CSV in pieces, and how many cities are not in it since the device no longer has their text. */
export type MadeCsv = { parts: string[]; missing: number }

/**
 * The CSV of cities (contract.md), one row a city and indicator, freed of notes and names as asked. Texts are read a batch at a time, so that
 * the page answers meanwhile. @throws (rejects) where the device cannot read
 */
export async function citiesCsv(
  set: string,
  cities: readonly City[],
  guidebooks: ReadonlyMap<string, Guidebook>,
  withheld: Withheld,
): Promise<MadeCsv> {
  const byKey = new Map(cities.map((city) => [city.key, city]))
  const head = assessmentCsv([])
  const parts = [head]
  let missing = cities.length
  const read = await getDeskPort().readTexts(set, [...byKey.keys()], (texts) => {
    const entries = texts.flatMap(({ key, text }) => {
      const guidebook = guidebooks.get(byKey.get(key)?.edition ?? '')
      const parsed = guidebook ? parseAssessment(text, { guidebook }) : null
      if (!guidebook || !parsed?.ok) return []
      return [{ guidebook, assessment: publishableAssessment(parsed.value.assessment, withheld) }]
    })
    missing -= entries.length
    parts.push(assessmentCsv(entries).slice(head.length))
  })
  if (!read.ok) throw new Error(read.error.detail)
  return { parts, missing }
}
