import type { CityEntry } from '../../core/compare/CityEntry'
import { type DraftEntry, draftEntry, sealEntry } from '../../core/compare/createEntry'
import type { KeptText, ScoringEdition } from '../../core/compare/DeskPort'
import { editionKey } from '../../core/compare/editionKey'
import type { BulkReader } from '../../core/compare/parseInBulk'
import type { Refusal } from '../../core/compare/Refusal'
import { readSeal, type Seal } from '../../core/compare/readSeal'
import type { Assessment } from '../../core/model/assessment'
import { digest } from './digest'
import type { Source } from './messages'
import { type CityText, loadSource, readSource } from './readSource'

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
  const loaded = await Promise.all(sources.map(loadSource))
  const batch = createBatch(editionOf)
  const refusals: Refusal[] = []
  const reports: number[] = []
  for (const [at, source] of loaded.entries()) {
    const reading = readSource(source, reader)
    refusals.push(...reading.refusals)
    if (reading.isReport) reports.push(at)
    for (const city of reading.cities) {
      const asking = batch.add(city)
      if (asking) await asking
    }
  }
  return { ...(await batch.finish()), refusals, reports }
}

/** Entries in the making: each is scored as soon as it is read, while what was read is near; digests are computed meanwhile. */
export function createBatch(editionOf: EditionOf) {
  const editions = new Map<string, ScoringEdition | null>()
  const drafts: DraftEntry[] = []
  const seals: Promise<Seal>[] = []
  const texts: string[] = []
  const find = async (ref: Assessment['guidebook'], key: string) => {
    const edition = await editionOf(ref)
    editions.set(key, edition)
    return edition
  }
  return {
    /** To be awaited where it gives a promise: an edition is asked for. */
    add({ fileName, file, text, source }: CityText): Promise<void> | undefined {
      seals.push(readSeal(file, source, digest))
      texts.push(text)
      const key = editionKey(file.guidebook)
      const known = editions.get(key)
      if (known !== undefined) {
        drafts.push(draftEntry(file, fileName, known))
        return undefined
      }
      return find(file.guidebook, key).then((edition) => void drafts.push(draftEntry(file, fileName, edition)))
    },
    /** The entries and their texts, in order. */
    async finish(): Promise<Pick<CityReading, 'entries' | 'texts'>> {
      const known = await Promise.all(seals)
      const entries = drafts.flatMap((draft, at) => {
        const seal = known[at]
        return seal ? [sealEntry(draft, seal)] : []
      })
      const kept = entries.map(({ key, fileName }, at) => ({ key, fileName, text: texts[at] ?? '' }))
      return { entries, texts: kept }
    },
  }
}
