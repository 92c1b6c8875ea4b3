// Where records are held in memory and handed to the storage. A change is written first and shown after; what the storage answers is folded back in.
import { createStore } from 'zustand/vanilla'
import { mergeAssessments } from '../core/merge/mergeAssessments'
import type { AssessmentId } from '../core/model/assessment'
import { isSameValue } from '../core/model/isSameValue'
import type { AssessmentRecord, DamagedRecord, SaveProblem, SaveState } from '../core/model/record'
import type { Result } from '../core/model/result'
import { getClock, getWriter } from './connections'

export type Library = {
  status: 'loading' | 'ready' | 'unavailable'
  records: AssessmentRecord[]
  damaged: DamagedRecord[]
  /** Why nothing can be kept, in the system's own words; only where `unavailable`. */
  problem?: string
}

/** All assessments of this device. */
export const libraryStore = createStore<Library>()(() => ({ status: 'loading', records: [], damaged: [] }))

/** How the last write of each assessment went. */
export const savesStore = createStore<{ states: ReadonlyMap<AssessmentId, SaveState> }>()(() => ({ states: new Map() }))

/** The records as they were last known to be stored: what the next write is compared with. */
const stored = new Map<AssessmentId, AssessmentRecord>()
const pending = new Map<AssessmentId, number>()

/** The record of this id, or undefined. */
export function findRecord(id: string): AssessmentRecord | undefined {
  return libraryStore.getState().records.find(({ assessment }) => assessment.id === id)
}

/** Shows a record, in its old place or as the last one, without writing it. */
export function putRecord(record: AssessmentRecord): void {
  const { id } = record.assessment
  libraryStore.setState(({ records }) =>
    findRecord(id)
      ? { records: records.map((old) => (old.assessment.id === id ? record : old)) }
      : { records: [...records, record] },
  )
}

/** Takes a record from view and forgets what was stored under its id, without writing. */
export function dropRecord(id: AssessmentId): void {
  stored.delete(id)
  setSaveState(id, { kind: 'idle' })
  libraryStore.setState(({ records }) => ({ records: records.filter(({ assessment }) => assessment.id !== id) }))
}

/** Notes a record as being what is stored. An older revision than the one noted is ignored and answers false. */
export function noteStored(record: AssessmentRecord): boolean {
  const before = stored.get(record.assessment.id)
  if (before && before.revision >= record.revision) return false
  stored.set(record.assessment.id, record)
  return true
}

/** What is known to be stored under this id. */
export function getStored(id: AssessmentId): AssessmentRecord | null {
  return stored.get(id) ?? null
}

/** Whether the last change of this record has not reached the disk yet. */
export function isUnsaved(id: AssessmentId): boolean {
  const kind = savesStore.getState().states.get(id)?.kind
  return kind === 'saving' || kind === 'failed'
}

/** Forgets all records, as before the first load. */
export function resetRecords(): void {
  stored.clear()
  pending.clear()
  savesStore.setState({ states: new Map() })
  libraryStore.setState({ status: 'loading', records: [], damaged: [] }, true)
}

/** Writes a record and shows it. Settles when the transaction has. */
export function keepRecord(record: AssessmentRecord): Promise<Result<AssessmentRecord, SaveProblem>> {
  const writing = writeRecord(record)
  putRecord(record)
  return writing
}

/** Starts the write of a record before it returns; the caller shows the record afterwards, with `putRecord`. */
export async function writeRecord(record: AssessmentRecord): Promise<Result<AssessmentRecord, SaveProblem>> {
  const { id } = record.assessment
  pending.set(id, (pending.get(id) ?? 0) + 1)
  const saving = getWriter().save(record, getStored(id))
  setSaveState(id, { kind: 'saving' })
  const result = await saving
  const left = (pending.get(id) ?? 1) - 1
  pending.set(id, left)
  if (!findRecord(id)) return result
  if (result.ok) foldIn(record, result.value)
  if (!result.ok) setSaveState(id, { kind: 'failed', ...result.error })
  else if (left === 0) setSaveState(id, { kind: 'saved', at: getClock().now().toISOString() })
  return result
}

/** Brings what the storage made of `sent` together with what has been changed on screen since. */
function foldIn(sent: AssessmentRecord, now: AssessmentRecord): void {
  const shown = findRecord(now.assessment.id)
  if (!noteStored(now) || !shown) return
  const assessment = isSameValue(sent.assessment, now.assessment)
    ? shown.assessment
    : mergeAssessments(sent.assessment, shown.assessment, now.assessment)
  const { revision, savedAt } = now
  putRecord({ ...shown, assessment, revision, savedAt })
}

function setSaveState(id: AssessmentId, state: SaveState): void {
  savesStore.setState(({ states }) => ({ states: new Map(states).set(id, state) }))
}
