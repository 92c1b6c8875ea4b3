import type { Evidence } from '../../model/evidence'
import type { DimensionId, Guidebook, IndicatorId } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import { effortOf, type PathProblem, type Point, scoresAt } from './pathProblem'

/** One indicator that changes. */
export type PathChange = {
  indicator: IndicatorId
  /** Levels; the same where only evidence is to be gathered. */
  from: number
  to: number
  /** Only on a way to what is evidenced. */
  evidence?: { from: Evidence; to: Evidence }
}

/** A way to a goal. */
export type Path = {
  /** In guidebook order; none where the goal is reached, or is once every indicator is answered. */
  changes: PathChange[]
  /** Σ effort × levels risen, and 1 for each step of evidence. */
  effort: number
  /** Scores in each dimension at the end of the path, 0–100, unrounded; null where nothing applies. */
  dimensions: Record<DimensionId, number | null>
}

/** The path that a point stands for. */
export function describePath(guidebook: Guidebook, problem: PathProblem, point: Point): Path {
  const changes = problem.choices.flatMap(({ indicator, ends }, index) => {
    const start = ends[0]
    const end = ends[point[index] ?? 0]
    if (!start || !end || start === end) return []
    const change = { indicator, from: start.level, to: end.level }
    const evidence = start.evidence && end.evidence && { from: start.evidence, to: end.evidence }
    return [evidence ? { ...change, evidence } : change]
  })
  const scores = scoresAt(problem, point)
  return {
    changes,
    effort: effortOf(problem, point),
    dimensions: recordOf(guidebook.dimensions, (_, index) => scores[index] ?? null),
  }
}
