import type { Scenario } from '../model/scenario'

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
