// The store's only ways out of itself, handed in by the composition root: the storage, the clock and ids, and the sample.
import type { Base } from '../core/editions/applySupplements'
import type { Changes } from '../core/editions/upgradeAssessment'
import type { CheckedSupplement, SupplementFault } from '../core/files/SupplementFault'
import type { Assessment, AssessmentId } from '../core/model/assessment'
import type { MergeStorage } from '../core/model/keptMerge'
import type { RecordWriter } from '../core/model/record'
import type { Result } from '../core/model/result'
import type { WorkshopStorage } from '../core/model/workshopRecord'

/** Time and fresh ids (UUIDs), so that the store itself stays repeatable. */
export type Clock = { now(): Date; newId(): AssessmentId }

/** Makes a sample assessment; its id and dates are replaced by fresh ones. */
export type SampleSource = () => Promise<Assessment>

/** Where earlier editions come from, and who checks what is to extend one. */
export type EditionSource = {
  /** An earlier edition with its prose; null for a version that this copy does not hold. */
  load(version: string): Promise<Base | null>
  /** What happened to ids in each version after this one, oldest first. */
  changes(version: string): Promise<Changes[]>
  /** Reads the text of a supplement file against the guidebook version it is to extend. */
  checkSupplement(text: string, base: Base): Promise<Result<CheckedSupplement, SupplementFault>>
}

/** Opens the place where workshops are kept; few assessments have one, so it is loaded with the first. */
export type WorkshopSource = () => Promise<WorkshopStorage>

/** Opens the place where merges are kept that can be taken back; it is loaded with the first merge. */
export type MergeSource = () => Promise<MergeStorage>

const unavailable = () =>
  Promise.resolve({ ok: false as const, error: { reason: 'missing' as const, detail: 'no storage is connected' } })

let writer: RecordWriter = {
  save: unavailable,
  remove: unavailable,
  saveSettings: unavailable,
  saveSupplement: unavailable,
  removeSupplement: unavailable,
}
let clock: Clock | null = null
let sampleSource: SampleSource | null = null
let editionSource: EditionSource | null = null
let workshopSource: WorkshopSource | null = null
let mergeSource: MergeSource | null = null

/** Hands in the storage. Until then nothing is kept, and every save fails with `missing`. */
export function connectWriter(next: RecordWriter): void {
  writer = next
}

/** Hands in the clock and the maker of ids. Must be called before the first action. */
export function connectClock(next: Clock): void {
  clock = next
}

/** Hands in the source of the sample city. */
export function connectSample(next: SampleSource): void {
  sampleSource = next
}

/** Hands in the source of earlier editions. */
export function connectEditions(next: EditionSource): void {
  editionSource = next
}

/** Hands in where workshops are kept. */
export function connectWorkshops(next: WorkshopSource): void {
  workshopSource = next
}

/** Hands in where merges are kept. */
export function connectMerges(next: MergeSource): void {
  mergeSource = next
}

/** The connected place of merges; null where none is connected, and a merge can be taken back during this visit only. */
export function getMergeSource(): MergeSource | null {
  return mergeSource
}

/** The connected place of workshops. Throws when none is connected, which is a mistake in the composition root. */
export function getWorkshopSource(): WorkshopSource {
  if (!workshopSource) throw new Error('connectWorkshops was not called')
  return workshopSource
}

/** The connected source of editions. Throws when none is connected, which is a mistake in the composition root. */
export function getEditionSource(): EditionSource {
  if (!editionSource) throw new Error('connectEditions was not called')
  return editionSource
}

/** The connected storage. */
export function getWriter(): RecordWriter {
  return writer
}

/** The connected clock. Throws when none is connected, which is a mistake in the composition root. */
export function getClock(): Clock {
  if (!clock) throw new Error('connectClock was not called')
  return clock
}

/** The connected sample source. Throws when none is connected, which is a mistake in the composition root. */
export function getSampleSource(): SampleSource {
  if (!sampleSource) throw new Error('connectSample was not called')
  return sampleSource
}

/** An instant's day as the person's calendar shows it, `YYYY-MM-DD`: the one way from an instant to a day. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
