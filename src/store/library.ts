// All assessments of this device: made, imported, removed, and heard of from other tabs.
import { useStore } from 'zustand'
import type { ImportDecision } from '../core/files/planImport'
import { mergeAssessments } from '../core/merge/mergeAssessments'
import type { Assessment, AssessmentId, City, Scope } from '../core/model/assessment'
import { FORMAT, FORMAT_VERSION } from '../core/model/assessment'
import type { AssessmentRecord, DamagedRecord } from '../core/model/record'
import type { SupplementRef } from '../core/model/supplementRef'
import { getClock, getMergeSource, getSampleSource, getWriter, localDay } from './connections'
import { getGuidebook } from './guidebook'
import {
  dropRecord,
  findRecord,
  getStored,
  isUnsaved,
  keepRecord,
  type Library,
  libraryStore,
  noteStored,
  putRecord,
  savesStore,
} from './keepRecord'

/** What a new assessment is made from. */
export type NewAssessment = Pick<Assessment, 'phase' | 'title' | 'preparedBy'> & {
  city: City
  scope: Scope
  supplements?: readonly SupplementRef[]
}

let removed: AssessmentRecord | null = null

/** The library, as a hook. */
export function useLibrary(): Library {
  return useStore(libraryStore)
}

/** Makes an assessment dated today, shows and keeps it. Settles when the write has, whether or not it succeeded; the record is in view at once. */
export async function createAssessment({ supplements = [], ...input }: NewAssessment): Promise<AssessmentRecord> {
  const { id: guidebook, version } = getGuidebook()
  const now = getClock().now()
  const at = now.toISOString()
  const assessment: Assessment = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: getClock().newId(),
    guidebook: { id: guidebook, version, ...(supplements.length > 0 ? { supplements: [...supplements] } : {}) },
    ...input,
    date: localDay(now),
    answers: {},
    createdAt: at,
    updatedAt: at,
  }
  return keepNew(assessment, { sample: false, origin: 'here' })
}

/** Adds a sample assessment, marked as such, with an id and dates of its own. */
export async function addSample(): Promise<AssessmentRecord> {
  const sample = await getSampleSource()()
  const at = getClock().now().toISOString()
  return keepNew({ ...sample, id: getClock().newId(), createdAt: at, updatedAt: at }, { sample: true, origin: 'here' })
}

/** Removes an assessment from view and from the device; `restoreRemoved` brings the last one back. False when the storage refused. */
export async function removeAssessment(id: string): Promise<boolean> {
  const record = findRecord(id)
  if (!record) return false
  const removing = getWriter().remove(record.assessment.id)
  removed = record
  dropRecord(record.assessment.id)
  const result = await removing
  if (result.ok || libraryStore.getState().status !== 'ready') return true
  noteStored(record)
  putRecord(record)
  removed = null
  return false
}

/** Brings back what was removed last. Null when there is nothing to bring back. */
export async function restoreRemoved(): Promise<AssessmentRecord | null> {
  if (!removed) return null
  const record = removed
  removed = null
  return keepAndFind(record)
}

/** Does what was decided for each assessment of an import. Answers with the records that were added or replaced, in order. */
export async function addAssessments(decisions: readonly ImportDecision[]): Promise<AssessmentRecord[]> {
  const kept: AssessmentRecord[] = []
  for (const { assessment, integrity, choice } of decisions) {
    if (choice === 'skip') continue
    const existing = findRecord(assessment.id)
    if (existing && choice === 'replace') {
      kept.push(await keepAndFind({ ...existing, assessment, origin: integrity, sample: false, exportedAt: null }))
    } else {
      const id = existing ? getClock().newId() : assessment.id
      // Of one that was deleted here before, nothing is left to be taken back.
      if (!existing) void getMergeSource()?.().then((merges) => merges.clear(id), ignore)
      kept.push(await keepNew({ ...assessment, id }, { sample: false, origin: integrity }))
    }
  }
  return kept
}

/** Notes that an assessment was downloaded as a file just now. */
export function markExported(id: string): void {
  const record = findRecord(id)
  if (record) void keepRecord({ ...record, exportedAt: getClock().now().toISOString() })
}

/** Fills the library with what the storage holds. Damaged records are listed and never written. */
export function acceptLibrary(records: readonly AssessmentRecord[], damaged: readonly DamagedRecord[]): void {
  for (const record of records) noteStored(record)
  libraryStore.setState({ status: 'ready', records: [...records], damaged: [...damaged] })
}

/** Says that nothing can be kept on this device; the app goes on in memory. */
export function acceptUnavailable(problem: string): void {
  libraryStore.setState({ status: 'unavailable', problem })
}

/** Takes over a record that another tab has stored, keeping what was changed here and is not stored yet. */
export function acceptRecord(record: AssessmentRecord): void {
  const base = getStored(record.assessment.id)
  if (!noteStored(record)) return
  const shown = findRecord(record.assessment.id)
  const mine = shown && isUnsaved(record.assessment.id) ? shown.assessment : null
  const assessment = mine ? mergeAssessments(base?.assessment ?? null, mine, record.assessment) : record.assessment
  putRecord({ ...record, assessment })
}

/** Follows a removal in another tab, unless something here has not been stored yet: then that is kept as a new record. */
export function acceptRemoval(id: AssessmentId): void {
  const shown = findRecord(id)
  const unsaved = isUnsaved(id)
  dropRecord(id)
  if (shown && unsaved) void keepRecord(shown)
}

/** Writes once more whatever failed to be stored; to be called when the page is about to be hidden or the device has room again. */
export async function retryFailedSaves(): Promise<void> {
  const failed = [...savesStore.getState().states].filter(([, state]) => state.kind === 'failed')
  await Promise.all(
    failed.map(([id]) => {
      const record = findRecord(id)
      return record && keepRecord(record)
    }),
  )
}

const ignore = () => undefined

function keepNew(
  assessment: Assessment,
  facts: Pick<AssessmentRecord, 'sample' | 'origin'>,
): Promise<AssessmentRecord> {
  return keepAndFind({
    assessment,
    revision: 0,
    savedAt: getClock().now().toISOString(),
    exportedAt: null,
    ...facts,
  })
}

async function keepAndFind(record: AssessmentRecord): Promise<AssessmentRecord> {
  await keepRecord(record)
  return findRecord(record.assessment.id) ?? record
}
