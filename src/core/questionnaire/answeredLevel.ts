import type { Answer } from '../model/assessment'

/** The level of an answer where it counts as answered (an integer 0..max, method.md §2 and §10), else null. */
export function answeredLevel(answer: Answer | undefined, max: number): number | null {
  const level = answer?.level
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max ? level : null
}
