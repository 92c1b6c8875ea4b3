import type { Guidebook, PhaseId } from '../model/guidebook'
import type { PathOptions } from './cheapestPath'
import { type PathChoice, type PathProblem, scoresAt, shortAt } from './pathProblem'
import type { ScorableAssessment } from './scoreAssessment'
import { type PlannedIndicator, scoringPlan } from './scoringPlan'
import { OUTSIDE, tallyAnswers } from './tallyAnswers'
import { isBelow } from './tolerance'

/**
 * What may change on the way through a gate (method.md §7).
 * @throws RangeError where even the highest levels would not open it
 */
export function createPathProblem(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: PhaseId,
  { fixed, target = 'claimed' }: PathOptions,
): PathProblem {
  const plan = scoringPlan(guidebook)
  const position = guidebook.phases.findIndex(({ id }) => id === phase)
  const standing = tallyAnswers(guidebook, plan, assessment)[target]
  const { gate, evidenceCaps } = guidebook.scoring
  const { max } = guidebook.scale
  const highest = target === 'claimed' ? max : Math.min(max, Math.max(...Object.values(evidenceCaps)))
  const sources = new Map(guidebook.indicators.map((indicator) => [indicator.id, indicator]))
  const choices: PathChoice[] = []
  for (const [index, planned] of plan.indicators.entries()) {
    const level = standing[index] ?? OUTSIDE
    const indicator = sources.get(planned.id)
    if (planned.phase !== position || level === OUTSIDE || !indicator) continue
    const levels = levelsFrom(Math.max(level, 0), fixed?.has(planned.id) ? 0 : highest)
    const least = indicator.critical === true ? levels.findIndex((to) => !isBelow(to, gate.minCriticalLevel)) : 0
    if (least === -1) {
      throw new RangeError(
        `no path: critical indicator "${planned.id}" can reach level ${levels.at(-1)}, the gate asks for ${gate.minCriticalLevel}`,
      )
    }
    const weights = guidebook.dimensions.map((_, dimension) => weightIn(planned, 1 + dimension))
    choices.push({ indicator: planned.id, effort: indicator.effort, levels, least, weights })
  }
  const problem = {
    choices,
    dimensions: guidebook.dimensions.length,
    max,
    minDimensionScore: gate.minDimensionScore,
  }
  checkReach(guidebook, problem)
  return problem
}

/** A level and every whole one above it, up to the highest. */
function levelsFrom(level: number, highest: number): number[] {
  const levels = [level]
  for (let next = Math.floor(level) + 1; next <= highest; next++) levels.push(next)
  return levels
}

function weightIn({ columns, weights }: PlannedIndicator, column: number): number {
  return weights[columns.indexOf(column)] ?? 0
}

/** More never does harm, so the gate can be opened if and only if it is open with everything at its highest. */
function checkReach(guidebook: Guidebook, problem: PathProblem): void {
  const highest = problem.choices.map(({ levels }) => levels.length - 1)
  const [short] = shortAt(problem, highest)
  if (short === undefined) return
  const score = scoresAt(problem, highest)[short]
  throw new RangeError(
    `no path: dimension "${guidebook.dimensions[short]?.id}" can reach ${score}, the gate asks for ${problem.minDimensionScore}`,
  )
}
