import { EVIDENCE, type Evidence } from '../../model/evidence'
import type { ScoringParameters } from '../../model/guidebook'
import type { PathEnd } from './pathProblem'

/** What one step of evidence takes: from none to described, from described to documented, or from documented to verified. */
export const EVIDENCE_EFFORT = 1

/** One end that an indicator may come to: the level that counts there, and what it takes to get there. */
export type Reachable = { end: PathEnd; level: number; cost: number }

/** The level that is claimed and every higher one. Each level up costs `effort`. */
export function claimedEnds(level: number, max: number, effort: number): Reachable[] {
  return Array.from({ length: max - level + 1 }, (_, step) => {
    return { end: { level: level + step }, level: level + step, cost: effort * step }
  })
}

/**
 * Where an indicator stands, and the cheapest end for everything more that its evidence can make count (method.md §5). A level up costs
 * `effort`, a step of evidence {@link EVIDENCE_EFFORT}; neither ever falls.
 */
export function evidencedEnds(
  level: number,
  max: number,
  effort: number,
  evidence: Evidence,
  caps: ScoringParameters['evidenceCaps'],
): Reachable[] {
  const kinds = EVIDENCE.slice(EVIDENCE.indexOf(evidence))
  const all = kinds.flatMap((kind, steps) =>
    claimedEnds(level, max, effort).map(({ end, level: own, cost }) => ({
      end: { ...end, evidence: kind },
      level: Math.min(own, caps[kind] ?? 0),
      cost: cost + EVIDENCE_EFFORT * steps,
    })),
  )
  return all.filter((own) => !all.some((other) => isBetter(other, own))).sort((one, other) => one.level - other.level)
}

/** Whether one end makes as much count as another for less, or more for no more; the first of equals is the better one. */
function isBetter(one: Reachable, other: Reachable): boolean {
  if (one.level === other.level) return one.cost < other.cost
  return one.level > other.level && one.cost <= other.cost
}
