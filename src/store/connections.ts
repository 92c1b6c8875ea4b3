// The store's only ways out of itself, handed in by the composition root: the storage, the clock and ids, and the sample.
import type { Assessment, AssessmentId } from '../core/model/assessment'
import type { RecordWriter } from '../core/model/record'

/** Time and fresh ids (UUIDs), so that the store itself stays repeatable. */
export type Clock = { now(): Date; newId(): AssessmentId }

/** Makes a sample assessment; its id and dates are replaced by fresh ones. */
export type SampleSource = () => Promise<Assessment>

const unavailable = () =>
  Promise.resolve({ ok: false as const, error: { reason: 'missing' as const, detail: 'no storage is connected' } })

let writer: RecordWriter = { save: unavailable, remove: unavailable, saveSettings: unavailable }
let clock: Clock | null = null
let sampleSource: SampleSource | null = null

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

/** The clock's day as the person's calendar shows it, `YYYY-MM-DD`. */
export function todayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
