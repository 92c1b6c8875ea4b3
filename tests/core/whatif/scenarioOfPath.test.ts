import { describe, expect, it } from 'vitest'
import { cheapestPath } from '../../../src/core/scoring/path/cheapestPath'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { applyScenario } from '../../../src/core/whatif/applyScenario'
import { scenarioOfPath } from '../../../src/core/whatif/scenarioOfPath'
import { aGuidebook } from '../scoring/aGuidebook'

describe('scenarioOfPath', () => {
  it.each(['claimed', 'evidenced'] as const)('opens the gate that the path was for, as %s', async (target) => {
    const guidebook = aGuidebook(['a', 'b', 'c', 'd'].map((id) => ({ id })))
    const assessment = { phase: 'one', scope: 'full', answers: { a: { level: 2 }, b: { level: 'na' as const } } }
    const path = await cheapestPath(guidebook, assessment, 'one', { target })
    const scenario = scenarioOfPath(path, ['a', 'b', 'c', 'd'], assessment.answers)
    expect(Object.keys(scenario.levels)).not.toContain('b')
    const reached = scoreAssessment(guidebook, applyScenario(assessment, scenario))
    expect(Object.values(reached[target].phases)[0]?.gate.status).toBe('open')
  })
})
