import type { CityEntry } from '../../core/compare/CityEntry'
import { type DraftEntry, draftEntry, sealEntry } from '../../core/compare/createEntry'
import type { KeptText, ScoringEdition } from '../../core/compare/DeskPort'
import { editionKey } from '../../core/compare/editionKey'
import type { Refusal } from '../../core/files/FileError'
import { type AssessmentReading, assessmentParsers } from '../../core/files/parseAssessments'
import { refusedReading } from '../../core/files/parseFile'
import type { AssessmentReader } from '../../core/files/parseSealed'
import type { Seal } from '../../core/files/readSeal'
import type { Assessment } from '../../core/model/assessment'
import { digest } from '../files/digest'
import { isReport, loadSource, readLoaded, type Source } from '../files/readFile'

/** Finds the edition of an assessment; null where this copy does not have it. */
export type EditionOf = (ref: Assessment['guidebook']) => Promise<ScoringEdition | null>

/** What sources hold. `texts`: of the entries, in their order. `reports`: positions of sources that are PDFs, which only the page can have opened. */
export type CityReading = { entries: CityEntry[]; texts: KeptText[]; refusals: Refusal[]; reports: number[] }

/** Reads sources, checks their seals and scores them, in order. Never rejects; whatever is wrong with a source is a refusal. */
export async function readCities(
  sources: readonly Source[],
  reader: AssessmentReader,
  editionOf: EditionOf,
): Promise<CityReading> {
  const parsers = { ...assessmentParsers(reader, digest), report: true }
  const loaded = await Promise.all(sources.map((source) => loadSource(source, parsers)))
  const batch = createBatch(editionOf)
  const refusals: Refusal[] = []
  const reports: number[] = []
  for (const [at, source] of loaded.entries()) {
    // Supplements of a backup score nothing by themselves.
    const readings = readLoaded(source, parsers).filter(({ kind }) => kind !== 'supplement')
    if (readings.length === 0) readings.push(refusedReading(source.source.name, { kind: 'empty' }))
    for (const reading of readings) {
      if (isReport(reading)) reports.push(at)
      else if (reading.kind === 'refused')
        refusals.push({ fileName: reading.fileName, at: reading.at, error: reading.error })
      else if (reading.kind === 'assessment') {
        const asking = batch.add(reading)
        if (asking) await asking
      }
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
    add({ fileName, assessment, text, seal }: AssessmentReading): Promise<void> | undefined {
      seals.push(seal)
      texts.push(text)
      const key = editionKey(assessment.guidebook)
      const known = editions.get(key)
      if (known !== undefined) {
        drafts.push(draftEntry(assessment, fileName, known))
        return undefined
      }
      return find(assessment.guidebook, key).then(
        (edition) => void drafts.push(draftEntry(assessment, fileName, edition)),
      )
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
