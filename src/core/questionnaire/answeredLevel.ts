import type { Answer } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'

/** What says how levels are read: their scale, and whether an answer may tell only the least one. */
type Scale = Pick<Guidebook, 'scale' | 'scoring'>

/** The level of an answer where it counts as answered (an integer 0..max, by method 2 known exactly; method.md §2, §10, §11), else null. */
export function answeredLevel(answer: Answer | undefined, guidebook: Scale): number | null {
  return isLeast(answer, guidebook) ? null : levelOf(answer, guidebook)
}

/** The level of an answer that says only that it is not lower (method.md §11), else null; null always by method 1. */
export function leastKnownLevel(answer: Answer | undefined, guidebook: Scale): number | null {
  return isLeast(answer, guidebook) ? levelOf(answer, guidebook) : null
}

function isLeast(answer: Answer | undefined, { scoring }: Scale): boolean {
  return scoring.method === 2 && answer?.atLeast === true
}

function levelOf(answer: Answer | undefined, { scale }: Scale): number | null {
  const level = answer?.level
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= scale.max ? level : null
}
