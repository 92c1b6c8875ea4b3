import { EVIDENCE } from '../../../src/core/model/evidence'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../../src/core/model/scores'
import { EVIDENCE_EFFORT } from '../../../src/core/scoring/path/pathEnds'

type Answers = ScorableAssessment['answers']
export type Way = { answers: Answers; effort: number; count: number }

/**
 * Every way to raise levels (and evidence, where `target` says so) of the considered and applicable indicators of some phases, all of them
 * taken as answered at its end. For guidebooks of a few indicators.
 */
export function allWays(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phases: readonly string[],
  { fixed, target }: { fixed: ReadonlySet<string>; target: 'claimed' | 'evidenced' },
): Way[] {
  const { max } = guidebook.scale
  let ways: Way[] = [{ answers: assessment.answers, effort: 0, count: 0 }]
  for (const { id, phase, quick, effort } of guidebook.indicators) {
    const answer = assessment.answers[id]
    if (!phases.includes(phase) || !(assessment.scope === 'full' || quick) || answer?.level === 'na') continue
    const { level } = answer ?? {}
    const isLevel = typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max
    const from = isLevel ? level : 0
    const backed = Math.max(EVIDENCE.map(String).indexOf(String(answer?.evidence)), 0)
    const ends: { level: number; evidence: unknown; effort: number; count: number }[] = []
    for (let to = from; to <= max; to++) {
      for (let kind = backed; kind < EVIDENCE.length; kind++) {
        const isChange = to > from || kind > backed
        if (isChange && (fixed.has(id) || (kind > backed && target === 'claimed'))) continue
        const own = effort * (to - from) + EVIDENCE_EFFORT * (kind - backed)
        ends.push({ level: to, evidence: EVIDENCE[kind], effort: own, count: isChange ? 1 : 0 })
      }
    }
    ways = ways.flatMap((way) =>
      ends.map((end) => ({
        answers: { ...way.answers, [id]: { level: end.level, evidence: end.evidence } },
        effort: way.effort + end.effort,
        count: way.count + end.count,
      })),
    )
  }
  return ways
}

/** The first of some ways by figures in turn, each the less the better; figures that differ by rounding noise are the same. */
export function bestOf(ways: readonly Way[], figures: readonly ((way: Way) => number)[]): Way | null {
  let best: { way: Way; values: number[] } | null = null
  for (const way of ways) {
    const values = figures.map((figure) => figure(way))
    const differs = best ? values.findIndex((value, index) => Math.abs(value - (best?.values[index] ?? 0)) > 1e-9) : 0
    if (!best || (differs !== -1 && (values[differs] ?? 0) < (best.values[differs] ?? 0))) best = { way, values }
  }
  return best?.way ?? null
}
