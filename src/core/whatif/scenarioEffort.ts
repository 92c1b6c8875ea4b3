import { EVIDENCE } from '../model/evidence'
import type { Guidebook } from '../model/guidebook'
import type { ScorableAssessment } from '../model/scores'
import { EVIDENCE_EFFORT } from '../scoring/path/pathEnds'

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
