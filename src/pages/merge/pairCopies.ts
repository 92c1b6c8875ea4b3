import type { ImportCandidate } from '../../core/files/planImport'
import { jointEdition } from '../../core/merge/jointEdition'
import type { Assessment } from '../../core/model/assessment'
import type { AssessmentRecord } from '../../core/model/record'
import type { Copy } from '../../parts/merges/useCopyWords'

/** What can be merged next: two copies with the files that go into it, and the edition they meet in; or why the first file in line cannot be. */
export type Pair =
  | { kind: 'none' }
  | { kind: 'ready'; mine: Copy; theirs: Copy; joint: Assessment['guidebook']; used: ImportCandidate[] }
  | { kind: 'alone' | 'frozen'; used: ImportCandidate[] }
  | { kind: 'otherEdition'; mine: Copy; theirs: Copy; used: ImportCandidate[] }

/** Pairs the first copy in line with the one of the same id on this device, or else with the next in line. */
export function pairCopies(waiting: readonly ImportCandidate[], records: readonly AssessmentRecord[]): Pair {
  const [first, ...others] = waiting
  if (!first) return { kind: 'none' }
  const here = records.find(({ assessment }) => assessment.id === first.assessment.id)
  const partner = here ? null : others.find(({ assessment }) => assessment.id === first.assessment.id)
  if (!here && !partner) return { kind: 'alone', used: [first] }
  // A milestone is never changed again.
  if (here?.assessment.milestone) return { kind: 'frozen', used: [first] }
  const second = partner ?? first
  const mine: Copy = here
    ? { file: null, assessment: here.assessment }
    : { file: first.name, assessment: first.assessment }
  const theirs: Copy = { file: second.name, assessment: second.assessment }
  const used = partner ? [first, partner] : [first]
  const joint = jointEdition(mine.assessment.guidebook, theirs.assessment.guidebook)
  return joint ? { kind: 'ready', mine, theirs, joint, used } : { kind: 'otherEdition', mine, theirs, used }
}
