// The answers of one assessment in columns, one place an indicator: read once, then summed, compared and looked through without ids.
import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'

/** What stands in place of a level: does not apply; not answered, or not on the scale; nobody at the table knows. */
export const NOT_APPLICABLE = -1
export const UNANSWERED = -2
export const UNKNOWN = -3
/** What stands in place of evidence, a target or a least level that is not given. */
export const NONE_GIVEN = -1

/** Any row of small whole numbers, as it is made here or comes out of a file or a database. */
export type Column = ArrayLike<number>

/** Answers by the position of their indicator in the guidebook. */
export type Answers = {
  /** The level, 0..max, or {@link NOT_APPLICABLE}, {@link UNANSWERED}, {@link UNKNOWN}. */
  levels: Column
  /** The index in `EVIDENCE`, or {@link NONE_GIVEN}. */
  evidence: Column
  /** The level to be reached, or {@link NONE_GIVEN}. */
  targets: Column
  /** The level known to be reached where more is not known (method.md §11), else {@link NONE_GIVEN}. Such an answer is unanswered in `levels`. */
  atLeast: Column
}

/** Answers as {@link readAnswers} makes them: small, and sent between workers as they are. `unscored`: answers that the edition does not have. */
export type ReadAnswers = Record<keyof Answers, Int16Array> & { unscored: number }

/** What is read of an answer. Anything may stand there: what is not on the scale counts as not given. */
export type AnswerLike = {
  readonly level?: unknown
  readonly evidence?: unknown
  readonly target?: unknown
  readonly atLeast?: unknown
}

const places = new WeakMap<Guidebook, ReadonlyMap<string, number>>()

/** Where each indicator stands in the guidebook; made once per guidebook. */
export function placesOf(guidebook: Guidebook): ReadonlyMap<string, number> {
  let known = places.get(guidebook)
  if (!known) {
    known = new Map(guidebook.indicators.map(({ id }, at) => [id, at]))
    places.set(guidebook, known)
  }
  return known
}

/**
 * Reads answers into columns (method.md §2, §10, §11). Answers to indicators that the guidebook does not have are only counted.
 * Goes by the answers, not by the indicators: one look-up in a map for each takes less than two in an object.
 */
export function readAnswers(
  guidebook: Guidebook,
  given: Readonly<Record<string, AnswerLike | undefined>> | undefined,
): ReadAnswers {
  const known = placesOf(guidebook)
  const { max } = guidebook.scale
  const asksLeast = guidebook.scoring.method === 2
  const column = (value: number) => new Int16Array(known.size).fill(value)
  const levels = column(UNANSWERED)
  const evidence = column(NONE_GIVEN)
  const targets = column(NONE_GIVEN)
  const atLeast = column(NONE_GIVEN)
  let unscored = 0
  for (const id of Object.keys(given ?? {})) {
    const at = known.get(id)
    const answer = given?.[id]
    if (at === undefined || !answer) {
      unscored += 1
      continue
    }
    const level = levelCode(answer.level, max)
    const isLeast = asksLeast && answer.atLeast === true && level >= 0
    levels[at] = isLeast ? UNANSWERED : level
    if (isLeast) atLeast[at] = level
    evidence[at] = evidenceCode(answer.evidence)
    targets[at] = isOnScale(answer.target, max) ? answer.target : NONE_GIVEN
  }
  return { levels, evidence, targets, atLeast, unscored }
}

function isOnScale(level: unknown, max: number): level is number {
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max
}

function levelCode(level: unknown, max: number): number {
  if (level === 'na') return NOT_APPLICABLE
  if (level === 'unknown') return UNKNOWN
  return isOnScale(level, max) ? level : UNANSWERED
}

function evidenceCode(evidence: unknown): number {
  const kinds: readonly unknown[] = EVIDENCE
  return kinds.indexOf(evidence)
}
