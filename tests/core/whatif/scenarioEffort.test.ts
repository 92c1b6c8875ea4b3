import { describe, expect, it } from 'vitest'
import { cheapestPath } from '../../../src/core/scoring/path/cheapestPath'
import { applyScenario } from '../../../src/core/whatif/applyScenario'
import { scenarioEffort } from '../../../src/core/whatif/scenarioEffort'
import { scenarioOfPath } from '../../../src/core/whatif/scenarioOfPath'
import { aGuidebook } from '../scoring/aGuidebook'

const small = aGuidebook(['a', 'b', 'c'].map((id) => ({ id })))
const guidebook = { ...small, indicators: small.indicators.map((own, index) => ({ ...own, effort: index + 1 })) }
const answers = { a: { level: 1 }, b: { level: 2, evidence: 'described' as const }, c: { level: 0 } }
const assessment = { phase: 'one', scope: 'full', answers }

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
    const applied = applyScenario(assessment, scenarioOfPath(path, ['a', 'b', 'c'], answers))
    expect(scenarioEffort(guidebook, assessment, applied)).toMatchObject({
      effort: path.effort,
      changes: path.changes.length,
    })
  })
})
