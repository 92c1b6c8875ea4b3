import type { Answer } from '../model/assessment'
import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import type { Scenario } from '../model/scenario'
import type { ScorableAssessment } from '../model/scores'
import type { Path } from '../scoring/path/describePath'
import { EVIDENCE_EFFORT } from '../scoring/path/pathEnds'

type Changes = {
  levels: Readonly<Scenario['levels']>
  evidence?: Readonly<NonNullable<Scenario['evidence']>> | undefined
}
type Answered = { answers: Readonly<Record<string, Answer>> }

/**
 * An assessment as it would be: the levels of a scenario in place of the answered ones, and its evidence where it has any. An indicator that
 * does not apply (`na`) stays so. Runs on every step of a slider.
 */
export function applyScenario<T extends Answered>(assessment: T, { levels, evidence = {} }: Changes): T {
  const answers: Record<string, Answer> = { ...assessment.answers }
  const change = (id: string, member: Pick<Answer, 'level' | 'evidence'>) => {
    const before = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (before?.level !== 'na') answers[id] = { ...before, ...member }
  }
  for (const [id, level] of Object.entries(levels)) change(id, { level })
  for (const [id, kind] of Object.entries(evidence)) change(id, { evidence: kind })
  return { ...assessment, answers }
}

const RANKS: ReadonlyMap<unknown, number> = new Map(EVIDENCE.map((kind, rank) => [kind, rank]))

/** What lies between two states of an assessment: indicators that differ, and the effort of what rises (a path's unit). */
export type Difference = { changes: number; effort: number }

/**
 * What it takes to get from one state of an assessment to another: each level up costs the indicator's effort, each step of evidence 1. What
 * falls costs nothing and counts as a change; an indicator without an answer stands at level 0.
 */
export function scenarioEffort(guidebook: Guidebook, from: ScorableAssessment, to: ScorableAssessment): Difference {
  const difference: Difference = { changes: 0, effort: 0 }
  for (const { id, effort } of guidebook.indicators) {
    const before = Object.hasOwn(from.answers, id) ? from.answers[id] : undefined
    const after = Object.hasOwn(to.answers, id) ? to.answers[id] : undefined
    if (before?.level === after?.level && before?.evidence === after?.evidence) continue
    difference.changes += 1
    difference.effort += effort * Math.max(levelOf(after?.level) - levelOf(before?.level), 0)
    difference.effort += EVIDENCE_EFFORT * Math.max(rankOf(after?.evidence) - rankOf(before?.evidence), 0)
  }
  return difference
}

function levelOf(level: unknown): number {
  return typeof level === 'number' ? level : 0
}

function rankOf(evidence: unknown): number {
  return RANKS.get(evidence) ?? 0
}

/**
 * What a scenario holds in which a path has been walked: its changes, and level 0 for what has no answer yet, as the path takes it.
 * @param asked ids of the indicators that the path takes as answered: those of its phase, or all in scope
 */
export function scenarioOfPath(
  { changes }: Pick<Path, 'changes'>,
  asked: readonly string[],
  answers: Readonly<Record<string, Answer>>,
): Pick<Scenario, 'levels' | 'evidence'> {
  const open = asked.filter((id) => {
    const level = Object.hasOwn(answers, id) ? answers[id]?.level : undefined
    return typeof level !== 'number' && level !== 'na'
  })
  const evidence = changes.flatMap(({ indicator, evidence: own }) => (own ? [[indicator, own.to] as const] : []))
  return {
    levels: Object.fromEntries([
      ...open.map((id) => [id, 0] as const),
      ...changes.map(({ indicator, to }) => [indicator, to] as const),
    ]),
    ...(evidence.length > 0 ? { evidence: Object.fromEntries(evidence) } : {}),
  }
}
