import type { CityEntry } from '../../core/compare/CityEntry'
import { createEntry } from '../../core/compare/createEntry'
import type { KeptText, ScoringEdition } from '../../core/compare/DeskPort'
import type { BulkReader } from '../../core/compare/parseInBulk'
import type { Refusal } from '../../core/compare/Refusal'
import { readSeal } from '../../core/compare/readSeal'
import type { Assessment } from '../../core/model/assessment'
import { digest } from './digest'
import type { Source } from './messages'
import { type CityText, readSource } from './readSource'

/** Finds the edition of an assessment; null where this copy does not have it. */
export type EditionOf = (ref: Assessment['guidebook']) => Promise<ScoringEdition | null>

/** What sources hold. `texts`: of the entries, in their order. `reports`: positions of sources that are PDFs, which only the page can have opened. */
export type CityReading = { entries: CityEntry[]; texts: KeptText[]; refusals: Refusal[]; reports: number[] }

/** Reads sources, checks their seals and scores them, in order. Never rejects; whatever is wrong with a source is a refusal. */
export async function readCities(
  sources: readonly Source[],
  reader: BulkReader,
  editionOf: EditionOf,
): Promise<CityReading> {
  const readings = await Promise.all(sources.map((source) => readSource(source, reader)))
  const cities = readings.flatMap((reading) => reading.cities)
  const entries = await Promise.all(cities.map((city) => entryOf(city, editionOf)))
  return {
    entries,
    texts: entries.map(({ key, fileName }, at) => ({ key, fileName, text: cities[at]?.text ?? '' })),
    refusals: readings.flatMap(({ refusals }) => refusals),
    reports: readings.flatMap(({ isReport }, at) => (isReport ? [at] : [])),
  }
}

async function entryOf({ fileName, file, source }: CityText, editionOf: EditionOf): Promise<CityEntry> {
  const [seal, edition] = await Promise.all([readSeal(file, source, digest), editionOf(file.guidebook)])
  return createEntry(file, { fileName, ...seal }, edition)
}
