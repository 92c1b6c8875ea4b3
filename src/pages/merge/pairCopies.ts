import type { ImportCandidate } from '../../core/files/planImport'
import { isSameValue } from '../../core/merge/isSameValue'
import type { Assessment } from '../../core/model/assessment'
import type { AssessmentRecord } from '../../core/model/record'

/** One side of a merge. `file`: null for the copy on this device. */
export type Copy = { file: string | null; assessment: Assessment }

/** What can be merged next: two copies with the files that go into it; or why the first file in line cannot be. */
export type Pair =
  | { kind: 'none' }
  | { kind: 'ready'; mine: Copy; theirs: Copy; used: ImportCandidate[] }
  | { kind: 'alone' | 'otherEdition'; used: ImportCandidate[] }

/** Pairs the first copy in line with the one of the same id on this device, or else with the next in line. */
export function pairCopies(waiting: readonly ImportCandidate[], records: readonly AssessmentRecord[]): Pair {
  const [first, ...others] = waiting
  if (!first) return { kind: 'none' }
  const here = records.find(({ assessment }) => assessment.id === first.assessment.id)
  const partner = here ? null : others.find(({ assessment }) => assessment.id === first.assessment.id)
  if (!here && !partner) return { kind: 'alone', used: [first] }
  const theirs = partner ?? first
  const mine: Copy = here
    ? { file: null, assessment: here.assessment }
    : { file: first.name, assessment: first.assessment }
  const used = partner ? [first, partner] : [first]
  if (!isSameValue(mine.assessment.guidebook, theirs.assessment.guidebook)) return { kind: 'otherEdition', used }
  return { kind: 'ready', mine, theirs: { file: theirs.name, assessment: theirs.assessment }, used }
}
