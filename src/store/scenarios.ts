// The scenarios of the open assessment. Every action here is one step of its history and is written before it is shown.
import { type Scenario, type ScenarioId, scenarioIdSchema } from '../core/model/scenario'
import {
  addScenario as added,
  changeScenario,
  removeScenario as removed,
  type ScenarioPatch,
} from '../core/whatif/changeScenarios'
import { getClock } from './connections'
import { changeAssessment } from './openAssessment'

/** Keeps levels (and evidence) under a name and returns the new scenario's id. */
export function addScenario(scenario: Omit<Scenario, 'id'>): ScenarioId {
  const id = scenarioIdSchema.parse(getClock().newId())
  changeAssessment((assessment) => added(assessment, { ...scenario, id }))
  return id
}

/** Changes a scenario; letters typed into its name one after another are one step of the history. */
export function setScenario(id: ScenarioId, patch: ScenarioPatch): void {
  const isTyping = Object.keys(patch).join() === 'name'
  changeAssessment((assessment) => changeScenario(assessment, id, patch), isTyping ? `scenario.${id}.name` : null)
}

/** Takes a scenario away; `undo` brings it back. */
export function removeScenario(id: ScenarioId): void {
  changeAssessment((assessment) => removed(assessment, id))
}
