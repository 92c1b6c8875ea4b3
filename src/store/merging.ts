// Merging copies of one assessment: the copies that wait to be merged, and the last merge, which can be taken back.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ImportCandidate } from '../core/files/planImport'
import type { Assessment } from '../core/model/assessment'
import type { AssessmentRecord } from '../core/model/record'
import { getClock } from './connections'
import { findRecord, keepRecord } from './keepRecord'
import { addAssessments, removeAssessment } from './library'

type Merging = {
  /** Copies from files, in the order in which they are to be merged. */
  waiting: readonly ImportCandidate[]
  /** The last merge: the assessment's id, and what it was before (null: it was not here). */
  last: { id: Assessment['id']; before: AssessmentRecord | null } | null
}

/** What is being merged. */
export const mergingStore = createStore<Merging>()(() => ({ waiting: [], last: null }))

/** What is being merged, as a hook. */
export function useMerging(): Merging {
  return useStore(mergingStore)
}

/** Puts copies in line to be merged, in place of those before. */
export function startMerge(waiting: readonly ImportCandidate[]): void {
  mergingStore.setState({ waiting, last: null })
}

/** Keeps a merged assessment in the place of the one here, or as a new one, and takes the copies that went into it out of the line. */
export async function keepMerged(assessment: Assessment, copies: readonly ImportCandidate[]): Promise<void> {
  const before = findRecord(assessment.id) ?? null
  const dated = { ...assessment, updatedAt: getClock().now().toISOString() }
  if (before) await keepRecord({ ...before, assessment: dated })
  else {
    const integrity = copies.some((copy) => copy.integrity === 'changed') ? 'changed' : 'unsealed'
    await addAssessments([{ name: '', assessment: dated, integrity, existing: null, relation: 'new', choice: 'add' }])
  }
  mergingStore.setState(({ waiting }) => ({
    waiting: waiting.filter((copy) => !copies.includes(copy)),
    last: { id: assessment.id, before },
  }))
}

/** Takes the last merge back: the assessment is again what it was. */
export async function undoMerge(): Promise<void> {
  const { last } = mergingStore.getState()
  if (!last) return
  const record = findRecord(last.id)
  if (!last.before) await removeAssessment(last.id)
  else if (record) {
    const updatedAt = getClock().now().toISOString()
    await keepRecord({ ...record, assessment: { ...last.before.assessment, updatedAt } })
  }
  mergingStore.setState({ last: null, waiting: [] })
}
