import { describe, expect, it } from 'vitest'
import { strengths, weakSpots } from '../../../src/core/findings/strengths'
import { aGuidebook, anAssessment } from '../document/aReportInput'

const ids = (findings: { indicator: { id: string } }[]) => findings.map(({ indicator }) => indicator.id)

describe('strengths', () => {
  it('orders by level, then evidence, then guidebook order', () => {
    const assessment = anAssessment({
      map: { level: 3, evidence: 'documented' },
      lead: { level: 3, evidence: 'verified' },
      cost: { level: 4 },
      talk: { level: 3, evidence: 'documented' },
    })
    expect(ids(strengths(aGuidebook(), assessment))).toEqual(['cost', 'lead', 'map', 'talk'])
  })

  it('leaves out the middle of the scale, later phases and what has no level', () => {
    const answers = { map: { level: 2 }, lead: { level: 'na' }, cost: { level: 9 }, test: { level: 4 } } as const
    expect(strengths(aGuidebook(), anAssessment(answers))).toEqual([])
  })

  it('keeps to the scope', () => {
    const assessment = anAssessment({ talk: { level: 4 }, map: { level: 3 } }, { scope: 'quick' })
    expect(ids(strengths(aGuidebook(), assessment))).toEqual(['map'])
  })
})

describe('weakSpots', () => {
  it('orders by level, then critical, then weight', () => {
    const assessment = anAssessment({
      map: { level: 1 },
      lead: { level: 1 },
      cost: { level: 0 },
      talk: { level: 1 },
    })
    expect(ids(weakSpots(aGuidebook(), assessment))).toEqual(['cost', 'lead', 'talk', 'map'])
  })
})
