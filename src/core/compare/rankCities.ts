import type { ScoringParameters } from '../model/guidebook'

/** Ranks under one set of weights: 1 is best, ties within 1e-9 share the better rank. `weights` of any sum above 0, a column a dimension. */
export function rankCities(
  _rows: readonly (readonly number[])[],
  _weights: readonly number[],
  _aggregation: ScoringParameters['aggregation'],
): { score: number; rank: number }[] {
  throw new Error('under way')
}
