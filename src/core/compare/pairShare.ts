import type { ScoringParameters } from '../model/guidebook'

/** Share of weight draws in which `first` scores strictly above `second`, and the other way round; the same draws as a ranking with this seed. */
export function pairShare(
  _first: readonly number[],
  _second: readonly number[],
  _options: { draws: number; seed: number; aggregation: ScoringParameters['aggregation'] },
): { above: number; below: number } {
  throw new Error('under way')
}
