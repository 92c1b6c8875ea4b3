// Merging copies of one assessment, and the merges that can be taken back, which outlast the visit.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ImportCandidate } from '../core/files/planImport'
import type { Assessment, AssessmentId } from '../core/model/assessment'
import { isSameValue } from '../core/model/isSameValue'
import type { KeptMerge, KeptMerges, MergeStorage } from '../core/model/keptMerge'
import type { AssessmentRecord } from '../core/model/record'
import { withMerge } from '../core/model/withMerge'
import { getClock, getMergeSource } from './connections'
import { findRecord, keepRecord } from './keepRecord'
import { removeAssessment } from './library'
import { leaveLine } from './waitingCopies'

type Merging = {
  /** Merges that can be taken back, by assessment, the oldest first. */
  kept: ReadonlyMap<AssessmentId, readonly KeptMerge[]>
  /** The merge that was taken back last in this visit, what stood there until then, and the `updatedAt` of what the undo left (null: nothing). */
  undone: { merge: KeptMerge; record: AssessmentRecord; leftAt: string | null } | null
  /** Why the last merge can be taken back during this visit only, in the system's own words; null: it can be later too. */
  fleeting: string | null
}

const nothing: Merging = { kept: new Map(), undone: null, fleeting: null }

/** What merges left that can be taken back. */
export const mergingStore = createStore<Merging>()(() => nothing)

let storage: MergeStorage | null = null

/** The same as a hook; reads once what the device keeps, and follows other tabs. */
export function useMerging(): Merging {
  useEffect(() => void loadMerges(), [])
  return useStore(mergingStore)
}

/** Reads the merges that the device keeps, the first time. */
export async function loadMerges(): Promise<void> {
  if (await connect()) await readMerges()
}

/** Forgets everything, as before the first visit of the page. */
export function resetMerging(): void {
  storage = null
  mergingStore.setState(nothing, true)
}

/**
 * Keeps a merged assessment in the place of the one here, or as a new one, and takes the copies that went into it out of the line. What it replaces
 * is kept first, so that the merge can be taken back whatever happens next. A merge that adds nothing writes nothing.
 */
export async function keepMerged(assessment: Assessment, copies: readonly ImportCandidate[]): Promise<void> {
  const now = getClock().now().toISOString()
  const { id } = assessment
  const record = findRecord(id)
  if (record && isSameContent(record.assessment, assessment)) return leaveLine(copies, id)
  const after = { ...assessment, updatedAt: now }
  const files = copies.map(({ name }) => name)
  const merge: KeptMerge = { id: getClock().newId(), at: now, files, before: record?.assessment ?? null, after }
  await loadMerges()
  if (!record) {
    await storage?.clear(id)
    setKept(id, [])
  }
  await addMerge(id, merge)
  await keepRecord(record ? { ...record, assessment: after } : newRecord(after, copies))
  mergingStore.setState({ undone: null })
  leaveLine(copies, id)
}

/** Takes the latest merge of an assessment back: it is again what it was before; one that was not here before is deleted. */
export async function undoMerge(id: AssessmentId): Promise<void> {
  const record = findRecord(id)
  const merge = mergingStore.getState().kept.get(id)?.at(-1)
  if (!record || !merge) return
  const updatedAt = getClock().now().toISOString()
  if (merge.before) await keepRecord({ ...record, assessment: { ...merge.before, updatedAt } })
  else if (!(await removeAssessment(id))) return
  await discardMerge(id, merge.id)
  mergingStore.setState({ undone: { merge, record, leftAt: merge.before ? updatedAt : null } })
  leaveLine([], null)
}

/** Whether what the last undo took can be brought back: nothing was changed since, which that would overwrite. */
export function canRedoMerge({ undone }: Pick<Merging, 'undone'>): boolean {
  return undone !== null && (findRecord(undone.record.assessment.id)?.assessment.updatedAt ?? null) === undone.leftAt
}

/** Brings back what the last undo took: the assessment as it stood, and the merge that can be taken back. */
export async function redoMerge(): Promise<void> {
  const { undone } = mergingStore.getState()
  if (!undone || !canRedoMerge({ undone })) return
  const { merge, record } = undone
  const { id } = record.assessment
  const updatedAt = getClock().now().toISOString()
  await addMerge(id, merge)
  await keepRecord({ ...(findRecord(id) ?? record), assessment: { ...record.assessment, updatedAt } })
  mergingStore.setState({ undone: null })
}

/** Keeps what a merge made for good: it can no longer be taken back. */
export async function discardMerge(id: AssessmentId, merge: string): Promise<void> {
  await storage?.remove(id, merge)
  setKept(
    id,
    (mergingStore.getState().kept.get(id) ?? []).filter((own) => own.id !== merge),
  )
}

async function addMerge(id: AssessmentId, merge: KeptMerge): Promise<void> {
  const result = await storage?.add(id, merge)
  setKept(id, withMerge(mergingStore.getState().kept.get(id) ?? [], merge))
  mergingStore.setState({ fleeting: result?.ok === false ? result.error.detail : null })
}

function setKept(id: AssessmentId, merges: readonly KeptMerge[]): void {
  mergingStore.setState(({ kept }) => ({ kept: new Map(kept).set(id, merges) }))
}

/** Opens the storage, and reads anew whenever another tab has changed it. False where it is open already, or there is none. */
async function connect(): Promise<boolean> {
  const source = getMergeSource()
  if (storage || !source) return false
  const opened = await source()
  if (storage) return false
  storage = opened
  storage.follow(() => void readMerges())
  return true
}

async function readMerges(): Promise<void> {
  const loaded = await storage?.load()
  if (!loaded?.ok) return
  const found: readonly KeptMerges[] = loaded.value
  mergingStore.setState({ kept: new Map(found.map(({ assessment, merges }) => [assessment, merges])) })
}

/** Whether two assessments are the same but for the instant of the last change. */
function isSameContent(one: Assessment, other: Assessment): boolean {
  return isSameValue({ ...one, updatedAt: undefined }, { ...other, updatedAt: undefined })
}

function newRecord(assessment: Assessment, copies: readonly ImportCandidate[]): AssessmentRecord {
  const origin = copies.some((copy) => copy.integrity === 'changed') ? 'changed' : 'unsealed'
  return { assessment, revision: 0, savedAt: assessment.updatedAt ?? '', exportedAt: null, sample: false, origin }
}
