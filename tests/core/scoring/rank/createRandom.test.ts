import { describe, expect, it } from 'vitest'
import { createRandom, randomAt } from '../../../../src/core/scoring/rank/createRandom'

describe('createRandom', () => {
  it('is mulberry32', () => {
    const random = createRandom(1)
    expect(Array.from({ length: 3 }, () => random() * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787])
  })

  it('spreads evenly over 0 to 1', () => {
    const random = createRandom(7)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 20_000; draw++) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(1850)
    expect(Math.max(...tenths)).toBeLessThan(2150)
  })
})

describe('randomAt', () => {
  it.each([1, -7, 2 ** 31 + 0.5, 2 ** 40 + 3])(
    'gives any number of the series of seed %d without those before it',
    (seed) => {
      const random = createRandom(seed)
      const series = Array.from({ length: 50 }, () => random())
      expect(series.map((_, call) => randomAt(seed, call))).toEqual(series)
    },
  )
})
