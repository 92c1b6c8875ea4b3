import { EVIDENCE, type Evidence } from '../../model/evidence'
import type { Guidebook, Indicator } from '../../model/guidebook'
import type { ScorableAssessment } from '../../model/scores'
import { readAnswers } from '../../questionnaire/readAnswers'
import { leastLevel, type PlannedIndicator, scoringPlan } from '../score/scoringPlan'
import { OUTSIDE, tallyAnswers } from '../score/tallyAnswers'
import { claimedEnds, evidencedEnds, type Reachable } from './pathEnds'
import type { PathChoice, PathProblem } from './pathProblem'

/** What a person may ask of any path. */
export type PathOptions = {
  /** Ids of indicators that cannot change now: neither their level nor their evidence. */
  fixed?: ReadonlySet<string> | undefined
  /**
   * What is to be reached: as `claimed` (the default), or as `evidenced`. There a level counts only as far as its evidence carries it
   * (method.md §5), and what takes effort is either: a level up costs the indicator's effort, a step of evidence costs 1.
   */
  target?: 'claimed' | 'evidenced' | undefined
}

/**
 * What may change: the considered and applicable indicators of some phases, unanswered ones at level 0 (method.md §7).
 * @param isMeant tells by its position whether a phase is among them
 * @param threshold what every dimension shall reach, 0–100
 */
export function createPathProblem(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  isMeant: (phase: number) => boolean,
  threshold: number,
  { fixed, target = 'claimed' }: PathOptions,
): PathProblem {
  const plan = scoringPlan(guidebook)
  const { phase, scope, answers } = assessment
  const { claimed } = tallyAnswers(guidebook, plan, { phase, scope, ...readAnswers(guidebook, answers) })
  const { max } = guidebook.scale
  const sources = new Map(guidebook.indicators.map((indicator) => [indicator.id, indicator]))
  const choices: PathChoice[] = []
  for (const [index, planned] of plan.indicators.entries()) {
    const level = claimed[index] ?? OUTSIDE
    const indicator = sources.get(planned.id)
    if (!isMeant(planned.phase) || level === OUTSIDE || !indicator) continue
    const from = Math.max(level, 0)
    const all =
      target === 'claimed'
        ? claimedEnds(from, max, indicator.effort)
        : evidencedEnds(from, max, indicator.effort, backingOf(assessment, indicator), guidebook.scoring.evidenceCaps)
    const reachable = fixed?.has(planned.id) ? all.slice(0, 1) : all
    choices.push({
      indicator: planned.id,
      ...listed(reachable),
      demanded: indicator.critical === true ? leastLevel(guidebook, indicator) : 0,
      least: 0,
      weights: guidebook.dimensions.map((_, dimension) => weightIn(planned, 1 + dimension)),
    })
  }
  return { choices, dimensions: guidebook.dimensions.length, max, threshold }
}

function listed(reachable: readonly Reachable[]): Pick<PathChoice, 'ends' | 'levels' | 'costs'> {
  return {
    ends: reachable.map(({ end }) => end),
    levels: reachable.map(({ level }) => level),
    costs: reachable.map(({ cost }) => cost),
  }
}

function backingOf({ answers }: ScorableAssessment, { id }: Indicator): Evidence {
  const evidence = Object.hasOwn(answers, id) ? answers[id]?.evidence : undefined
  return EVIDENCE.find((kind) => kind === evidence) ?? 'none'
}

function weightIn({ columns, weights }: PlannedIndicator, column: number): number {
  return weights[columns.indexOf(column)] ?? 0
}
