import type { Answer, Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Action, Plan } from '../model/plan'
import type { Scenario } from '../model/scenario'

/** What happened to ids in one version: old id to new id, or to null where the indicator was dropped. */
export type Changes = { version: string; ids: Readonly<Record<string, string | null>> }

/** An assessment moved to another edition, and what that did to its answers (ids of indicators). */
export type Upgrade = {
  assessment: Assessment
  kept: string[]
  renamed: { from: string; to: string }[]
  /** Answers that the new edition does not score. They stay in the assessment under their old id. */
  unscored: string[]
  /** Indicators of the assessment's scope that have no answer yet and that the old edition did not ask. */
  added: string[]
}

/**
 * Moves an assessment to a newer edition: unchanged ids keep their answers, renamed ones take them along, dropped ones stay in the file
 * and are not scored; the plan's actions, the scenarios and what was put to vote follow renamed ones. Where a new name bears an answer already, the one under the old name stays there. Pure; nothing is deleted.
 *
 * @param changes of every version after the assessment's own, oldest first
 */
export function upgradeAssessment(
  assessment: Assessment,
  from: Guidebook,
  to: Guidebook,
  changes: readonly Changes[],
): Upgrade {
  const asked = new Set<string>(to.indicators.map(({ id }) => id))
  const before = new Set<string>(from.indicators.map(({ id }) => id))
  const upgrade: Omit<Upgrade, 'assessment' | 'added'> = { kept: [], renamed: [], unscored: [] }
  const taken = new Set(Object.keys(assessment.answers))
  const answers: [string, Answer][] = Object.entries(assessment.answers).map(([id, answer]) => {
    const next = before.has(id) ? followId(id, changes) : id
    if (next === id && asked.has(id)) {
      upgrade.kept.push(id)
      return [id, answer]
    }
    if (next === null || !asked.has(next) || taken.has(next)) {
      upgrade.unscored.push(id)
      return [id, answer]
    }
    taken.add(next)
    upgrade.renamed.push({ from: id, to: next })
    return [next, answer]
  })
  const followAsked = (id: string) => {
    const next = followId(id, changes)
    return next !== null && asked.has(next) ? next : null
  }
  const moved = Object.fromEntries(answers)
  const known = new Set([...before].map((id) => followId(id, changes)))
  const added = to.indicators.filter(({ id, quick }) => {
    return (assessment.scope === 'full' || quick) && !known.has(id) && !Object.hasOwn(moved, id)
  })
  const guidebook = { ...assessment.guidebook, id: to.id, version: to.version }
  const rename = (id: string) => (before.has(id) && followAsked(id)) || id
  const plan = assessment.plan && renameIndicators(assessment.plan, rename)
  const scenarios = assessment.scenarios && renameScenarios(assessment.scenarios, rename)
  const putToVote = assessment.putToVote?.map(rename)
  const members = {
    ...(plan ? { plan } : {}),
    ...(scenarios ? { scenarios } : {}),
    ...(putToVote ? { putToVote } : {}),
  }
  const next = { ...assessment, guidebook, answers: moved, ...members }
  return { assessment: next, ...upgrade, added: added.map(({ id }) => id) }
}

/** The id that an indicator bears after all changes; null where it was dropped. */
function followId(id: string, changes: readonly Changes[]): string | null {
  return changes.reduce<string | null>((now, { ids }) => {
    if (now === null || !Object.hasOwn(ids, now)) return now
    return ids[now] ?? null
  }, id)
}

/** A plan whose actions name indicators as `rename` says; where two become one, it is named once and rises to the higher level. */
export function renameIndicators(plan: Plan, rename: (id: string) => string): Plan {
  return { ...plan, actions: plan.actions.map((action) => renamedAction(action, rename)) }
}

function renamedAction(action: Action, rename: (id: string) => string): Action {
  if (action.indicators.every((id) => rename(id) === id)) return action
  const next = { ...action, indicators: [...new Set(action.indicators.map(rename))] }
  if (!action.toLevel) return next
  const toLevel = new Map<string, number>()
  for (const [id, level] of Object.entries(action.toLevel)) {
    toLevel.set(rename(id), Math.max(level, toLevel.get(rename(id)) ?? 0))
  }
  return { ...next, toLevel: Object.fromEntries(toLevel) }
}

/** Scenarios whose indicators are named as `rename` says; where two become one, the one that bears the new name already stays. */
export function renameScenarios(scenarios: readonly Scenario[], rename: (id: string) => string): Scenario[] {
  return scenarios.map((scenario) => ({
    ...scenario,
    levels: renamed(scenario.levels, rename),
    ...(scenario.evidence ? { evidence: renamed(scenario.evidence, rename) } : {}),
  }))
}

function renamed<T>(byIndicator: Readonly<Record<string, T>>, rename: (id: string) => string): Record<string, T> {
  const entries = Object.entries(byIndicator)
  const moved = entries.filter(([id]) => rename(id) !== id).map(([id, value]) => [rename(id), value] as const)
  return Object.fromEntries([...moved, ...entries.filter(([id]) => rename(id) === id)])
}
