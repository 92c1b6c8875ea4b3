import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'

/** Ids of the answers that this edition does not ask for: kept in the file, not scored (contract.md). In the order of the file. */
export function unscoredAnswers(
  { indicators }: Pick<Guidebook, 'indicators'>,
  { answers }: Pick<Assessment, 'answers'>,
): string[] {
  const asked = new Set<string>(indicators.map(({ id }) => id))
  return Object.keys(answers).filter((id) => !asked.has(id))
}
