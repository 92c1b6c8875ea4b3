import { describe, expect, it } from 'vitest'
import { heatStep } from '../../src/figure/rounding'

describe('heatStep', () => {
  it('cuts the range into five, a threshold belonging to the step above', () => {
    expect([0, 19.9, 20, 40, 60, 80, 100].map((value) => heatStep(value, 100))).toEqual([1, 1, 2, 3, 4, 5, 5])
  })

  it('has no shade where there is no value', () => {
    expect(heatStep(null, 100)).toBeNull()
  })
})
