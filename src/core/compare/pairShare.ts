import type { ScoringParameters } from '../model/guidebook'
import { drawRanks } from '../scoring/rank/drawRanks'

/** The share of weight draws in which `first` scores strictly above `second`, and the other way round; the same draws as a ranking with this seed. */
export function pairShare(
  first: readonly number[],
  second: readonly number[],
  { draws, seed, aggregation }: { draws: number; seed: number; aggregation: ScoringParameters['aggregation'] },
): { above: number; below: number } {
  const scores = Float64Array.from([...first, ...second])
  const pairs = [
    [0, 1],
    [1, 0],
  ] as const
  const { above } = drawRanks({ scores, dimensions: first.length, aggregation }, { draws, seed }, pairs)
  return { above: (above[0] ?? 0) / draws, below: (above[1] ?? 0) / draws }
}
