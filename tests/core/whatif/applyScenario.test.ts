import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/model/assessment'
import { cheapestPath } from '../../../src/core/scoring/path/cheapestPath'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { applyScenario, scenarioEffort, scenarioOfPath } from '../../../src/core/whatif/applyScenario'
import { aGuidebook } from '../scoring/aGuidebook'

const answers: Record<string, Answer> = {
  a: { level: 1, evidence: 'described', note: 'kept' },
  b: { level: 'na', note: 'does not apply' },
}

describe('applyScenario', () => {
  it('puts levels and evidence in place of the answered ones and keeps the rest', () => {
    const assessment = { answers }
    const applied = applyScenario(assessment, { levels: { a: 3, c: 0 }, evidence: { a: 'verified' } })
    expect(applied.answers).toEqual({
      a: { level: 3, evidence: 'verified', note: 'kept' },
      b: answers.b,
      c: { level: 0 },
    })
    expect(assessment.answers).toBe(answers)
  })

  it('leaves alone what does not apply', () => {
    expect(applyScenario({ answers }, { levels: { b: 4 }, evidence: { b: 'verified' } }).answers.b).toBe(answers.b)
  })
})

const small = aGuidebook(['a', 'b', 'c'].map((id) => ({ id })))
const guidebook = { ...small, indicators: small.indicators.map((own, index) => ({ ...own, effort: index + 1 })) }
const given = { a: { level: 1 }, b: { level: 2, evidence: 'described' as const }, c: { level: 0 } }
const assessment = { phase: 'one', scope: 'full', answers: given }

describe('scenarioEffort', () => {
  it('counts levels up by effort and steps of evidence by 1; what falls costs nothing', () => {
    const applied = applyScenario(assessment, { levels: { a: 3, b: 0, c: 1 }, evidence: { b: 'verified' } })
    expect(scenarioEffort(guidebook, assessment, applied)).toEqual({ changes: 3, effort: 2 * 1 + 2 + 1 * 3 })
  })

  it('is nothing where nothing differs', () => {
    expect(scenarioEffort(guidebook, assessment, applyScenario(assessment, { levels: {} }))).toEqual({
      changes: 0,
      effort: 0,
    })
  })

  it.each(['claimed', 'evidenced'] as const)('is the effort of a path that was walked, as %s', async (target) => {
    const path = await cheapestPath(guidebook, assessment, 'one', { target })
    const applied = applyScenario(assessment, scenarioOfPath(path, ['a', 'b', 'c'], given))
    expect(scenarioEffort(guidebook, assessment, applied)).toMatchObject({
      effort: path.effort,
      changes: path.changes.length,
    })
  })
})

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
