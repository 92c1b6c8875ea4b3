// Every change of the scenarios, as a function from one assessment to the next; the same assessment where nothing changes.
import type { Assessment } from '../model/assessment'
import { SCENARIO_LIMITS, type Scenario, type ScenarioId } from '../model/scenario'

/** What may change of a scenario; members that this program does not know are kept. */
export type ScenarioPatch = Partial<Omit<Scenario, 'id'>>

/** Adds a scenario after the others, up to the limit. */
export function addScenario(assessment: Assessment, scenario: Scenario): Assessment {
  const before = assessment.scenarios ?? []
  if (before.length >= SCENARIO_LIMITS.scenarios) return assessment
  return { ...assessment, scenarios: [...before, scenario] }
}

/** Changes one scenario. */
export function changeScenario(assessment: Assessment, id: ScenarioId, patch: ScenarioPatch): Assessment {
  const before = assessment.scenarios ?? []
  if (!before.some((own) => own.id === id)) return assessment
  return { ...assessment, scenarios: before.map((own) => (own.id === id ? { ...own, ...patch } : own)) }
}

/** Takes a scenario away. */
export function removeScenario(assessment: Assessment, id: ScenarioId): Assessment {
  const before = assessment.scenarios ?? []
  const scenarios = before.filter((own) => own.id !== id)
  return scenarios.length === before.length ? assessment : { ...assessment, scenarios }
}
