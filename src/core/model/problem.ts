import type { GateStatus } from './scores'

/** What a fault of reference says is not there. */
export type Referent = 'phase' | 'basis' | 'dimension' | 'source' | 'cost' | 'obstacle' | 'indicator'

/** A member that has not the shape of its schema. */
export type ShapeFault =
  | { kind: 'missing' }
  | { kind: 'wrongType'; what: 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'object' | 'other' }
  /** `above`: the limit itself is too small as well. */
  | { kind: 'tooSmall'; what: 'number' | 'above' | 'text' | 'list'; limit: number }
  | { kind: 'tooBig'; what: 'number' | 'text' | 'list'; limit: number }
  | { kind: 'badFormat' }
  | { kind: 'notOneOf'; allowed: readonly string[] }
  | { kind: 'other' }

/** An id that points nowhere or is no good, or parts that do not fit each other. */
export type ReferenceFault =
  | { kind: 'noSuch'; what: Referent; id: string }
  | { kind: 'noEntry'; framework: string; id: string }
  | { kind: 'idTwice' }
  | { kind: 'longId'; limit: number }
  | { kind: 'sharesSum'; sum: number }
  | { kind: 'monthsReversed' }
  | { kind: 'noWeight' }
  | { kind: 'otherGuidebook'; wanted: string; own: string }
  | { kind: 'otherVersion'; wanted: string; own: string }
  | { kind: 'idTaken' }
  | { kind: 'notInGuidebook' }

/** Prose that is missing or left over against the structure. */
export type ParityFault =
  | { kind: 'noText' }
  | { kind: 'orphanText' }
  | { kind: 'strayText' }
  | { kind: 'noLocale' }
  | { kind: 'unlistedLocale' }
  | { kind: 'wrongCount'; what: 'levels' | 'steps'; found: number; expected: number }
  | { kind: 'noOutline' }
  | { kind: 'noLanguageName' }

/** What keeps an edition from doing its work, or a place where it is thin. */
export type MeaningFault =
  | { kind: 'bestScore'; score: number }
  | { kind: 'worstScore'; score: number }
  | { kind: 'gateShut'; what: Exclude<GateStatus, 'open'> }
  | { kind: 'emptyCell'; id: string }
  | { kind: 'thinCell'; id: string; found: number; least: number }
  | { kind: 'caseUnsourced' }
  | { kind: 'caseUntold' }
  | { kind: 'unexplained'; word: string }
  | { kind: 'unusedTerm' }

/** Wording that breaks the style rules of the content's README. */
export type WordingFault =
  | { kind: 'manyWords'; limit: number }
  | { kind: 'wordCount'; found: number; least: number; most: number }
  | { kind: 'exampleCount'; found: number; least: number; most: number }
  | { kind: 'vague'; word: string }
  | { kind: 'andOr'; what: 'prompt' | 'level' }
  | { kind: 'twoQuestions' }
  | { kind: 'grade'; grade: number; limit: number }
  | { kind: 'twinLevel'; level: number }
  | { kind: 'noSafeguard' }
  | { kind: 'samePrompt'; other: string }

/** What is wrong, as data; its sentence is in the locale file `content`, under the kind and, where there is one, `what`. */
export type Fault = ShapeFault | ReferenceFault | ParityFault | MeaningFault | WordingFault

/** One fault of the content: where it lies, in whose entry, and what is wrong. `id` is null where no entry is at fault. */
export type Problem = {
  layer: 'shape' | 'references' | 'parity' | 'meaning'
  path: string
  id: string | null
  fault: Fault
}
