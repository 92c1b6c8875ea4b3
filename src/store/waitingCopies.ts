// Copies of one assessment that wait to be merged. Apart from the merging itself, since the first screen puts them in line.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ImportCandidate } from '../core/files/planImport'
import type { AssessmentId } from '../core/model/assessment'

type WaitingCopies = {
  /** Copies from files, in the order in which they are to be merged. */
  waiting: readonly ImportCandidate[]
  /** The assessment that was merged last since copies were put in line. */
  done: AssessmentId | null
}

/** What waits to be merged. */
export const waitingCopiesStore = createStore<WaitingCopies>()(() => ({ waiting: [], done: null }))

/** The same as a hook. */
export function useWaitingCopies(): WaitingCopies {
  return useStore(waitingCopiesStore)
}

/** Puts copies in line to be merged, in place of those before. */
export function startMerge(waiting: readonly ImportCandidate[]): void {
  waitingCopiesStore.setState({ waiting, done: null })
}

/** Takes copies out of the line; `done`: the assessment they were merged into, null where they were left. */
export function leaveLine(copies: readonly ImportCandidate[], done: AssessmentId | null): void {
  waitingCopiesStore.setState(({ waiting }) => ({ waiting: waiting.filter((copy) => !copies.includes(copy)), done }))
}
