import type { Assessment } from '../model/assessment'

/** Ids of the indicators that a person marked as not to change now: no way to a goal raises them. */
export function fixedIds({ answers }: Pick<Assessment, 'answers'>): string[] {
  return Object.keys(answers).filter((id) => answers[id]?.fixed === true)
}
