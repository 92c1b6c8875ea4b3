import { describe, expect, it } from 'vitest'
import { agreement } from '../../../src/core/scoring/agreement/agreement'
import { voteShift } from '../../../src/core/workshop/voteShift'

describe('voteShift', () => {
  it('tells how level, mean and agreement moved', () => {
    expect(voteShift(agreement([0, 4], 4), agreement([2, 2], 4))).toEqual({ from: 0, to: 2, agreement: 1, mean: 0 })
    expect(voteShift(agreement([1, 1], 4), agreement([3, 3], 4)).mean).toBe(2)
  })

  it('has no difference where one vote named no level', () => {
    const shift = voteShift(agreement(['unknown'], 4), agreement([2], 4))
    expect(shift).toEqual({ from: null, to: 2, agreement: null, mean: null })
  })
})
