import { useTranslation } from 'react-i18next'
import { SCENARIO_LIMITS } from '../../core/model/scenario'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { phaseTitle } from '../../core/texts/titles'
import { scenarioOfPath } from '../../core/whatif/applyScenario'
import { addScenario } from '../../store/scenarios'
import { openScenario } from '../../store/whatIf'
import type { ResultsInput } from './ResultsInput'
import type { Answered } from './usePath'

/** Keeps a way as a scenario, opens it for the page of scenarios, and returns its name. */
export function useKeep({ guidebook, outline, assessment }: ResultsInput): (answered: Answered) => string {
  const { t } = useTranslation()
  return ({ goal, path }) => {
    const { effort } = path
    const phase = goal.kind === 'headline' ? '' : phaseTitle(outline, goal.phase)
    const value = goal.kind === 'headline' ? goal.value : 0
    const name = t(`results.way.scenarioName.${goal.kind}`, { phase, value, effort }).slice(0, SCENARIO_LIMITS.name)
    const last = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
    const asked = consideredIndicators(guidebook, assessment.scope).filter((own) => {
      if (goal.kind !== 'headline') return own.phase === goal.phase
      return guidebook.phases.findIndex(({ id }) => id === own.phase) <= last
    })
    const changes = scenarioOfPath(
      path,
      asked.map(({ id }) => id),
      assessment.answers,
    )
    const id = addScenario({ name, ...changes })
    openScenario(assessment.id, { id, name, ...changes })
    return name
  }
}
