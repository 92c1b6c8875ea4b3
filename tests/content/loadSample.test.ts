import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import { loadSample } from '../../src/content/loadSample'
import { consideredIndicators } from '../../src/core/questionnaire/consideredIndicators'
import { scoreAssessment } from '../../src/core/scoring/score/scoreAssessment'

const guidebook = loadGuidebook()

describe('loadSample', () => {
  it('answers only what its scope asks, under the current edition', async () => {
    const sample = await loadSample(guidebook)
    const asked = new Set<string>(consideredIndicators(guidebook, sample.scope).map(({ id }) => id))
    expect(Object.keys(sample.answers).filter((id) => !asked.has(id))).toEqual([])
    expect(sample.guidebook).toEqual({ id: guidebook.id, version: guidebook.version })
  })

  it('shows a city worth looking at: a sure headline, a gap to its evidence, an open gate and a blocked one', async () => {
    const { claimed, claimGap } = scoreAssessment(guidebook, await loadSample(guidebook))
    expect(claimed.headline).not.toBeNull()
    expect(claimed.provisional).toBe(false)
    expect(claimGap).toBeGreaterThan(0)
    const statuses = Object.values(claimed.phases).map(({ gate }) => gate.status)
    expect(statuses[0]).toBe('open')
    expect(statuses).toContain('blocked')
  })
})
