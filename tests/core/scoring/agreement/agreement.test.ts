import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, type Vote } from '../../../../src/core/scoring/agreement/agreement'

const of = (...votes: Vote[]) => agreement(votes, 4)

describe('agreement', () => {
  it('is 1 for one vote and for votes all alike', () => {
    expect(of(3).agreement).toBe(1)
    expect(of(2, 2, 2, 2).agreement).toBe(1)
  })

  it('is 0 for half at each end', () => {
    expect(of(0, 4, 4, 0).agreement).toBeCloseTo(0, 12)
  })

  it('follows the formula in between', () => {
    // μ = 3: 1 + ½·log2(1 − 1/4) + ½·log2(1 − 1/4)
    expect(of(2, 4).agreement).toBeCloseTo(1 + Math.log2(0.75), 12)
    // μ = 1: two at 0, one at 3
    expect(of(0, 0, 3).agreement).toBeCloseTo(1 + (2 / 3) * Math.log2(0.75) + (1 / 3) * Math.log2(0.5), 12)
  })

  it('is measured against the width of the scale', () => {
    expect(agreement([0, 2], 2).agreement).toBeCloseTo(0, 12)
    expect(agreement([0, 2], 10).agreement).toBeCloseTo(1 + Math.log2(0.9), 12)
  })

  it('takes the median for the group, the lower of two middle values', () => {
    expect(of(0, 3, 4).level).toBe(3)
    expect(of(1, 3).level).toBe(1)
    expect(of(4, 2, 1, 3).level).toBe(2)
    expect(of(2, 2, 3, 4).level).toBe(2)
  })

  it('counts votes by level, and those without a level apart', () => {
    expect(of(1, 1, 3, 'na', 'unknown', 'unknown')).toMatchObject({
      counts: [0, 2, 0, 1, 0],
      notApplicable: 1,
      unknown: 2,
      level: 1,
    })
  })

  it('says `na` where more than half of all votes do, not at half', () => {
    expect(of('na', 'na', 3)).toMatchObject({ level: 'na', agreement: 1 })
    expect(of('na', 'na', 3, 'unknown').level).toBe(3)
    expect(of('na', 'na', 3, 3).level).toBe(3)
  })

  it('has no level and no agreement without a vote for a level', () => {
    expect(of()).toEqual({ agreement: null, level: null, counts: [0, 0, 0, 0, 0], notApplicable: 0, unknown: 0 })
    expect(of('unknown', 'unknown', 'na')).toMatchObject({ agreement: null, level: null })
    expect(of('na')).toMatchObject({ agreement: null, level: 'na' })
  })

  it('counts votes off the scale nowhere', () => {
    expect(of(5, -1, 1.5, 2)).toEqual(of(2))
  })

  it('lies between 0 and 1 and does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), (votes) => {
        const result = of(...votes)
        expect(result.agreement).toBeGreaterThanOrEqual(-1e-9)
        expect(result.agreement).toBeLessThanOrEqual(1)
        expect(of(...votes.toReversed())).toEqual(result)
        expect(result.level).toBe(votes.toSorted((a, b) => a - b)[Math.floor((votes.length - 1) / 2)])
      }),
    )
  })
})
