import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRanker } from '../../../../src/core/scoring/rank/createRanker'
import { rankScores } from '../../../../src/core/scoring/rank/rankScores'

const rank = (values: number[], times = 1) => {
  const write = createRanker(values.length)
  const ranks = new Uint16Array(values.length * times)
  for (let turn = 0; turn < times; turn++) {
    const turned = values.map((_, at) => values[(at + turn) % values.length] ?? 0)
    write(Float64Array.from(turned), ranks, turn * values.length)
  }
  return [...ranks]
}
const naive = (values: readonly number[]) => values.map((own) => 1 + values.filter((other) => other > own).length)
const value = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom(50, 50 + 1e-13, -3, 0, 1e-300),
)

describe('createRanker', () => {
  it('ranks as counting the greater ones does, turn after turn', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 120 }), (values) => {
        const turns = [0, 1, 2].map((turn) => values.map((_, at) => values[(at + turn) % values.length] ?? 0))
        expect(rank(values, 3)).toEqual(turns.flatMap(naive))
      }),
    )
  })

  it('ranks values that crowd together, or are all alike', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => (at === 0 ? 1e6 : 50 + (at % 150) * 1e-12))
    expect(rank(crowd)).toEqual(naive(crowd))
    expect(rank(Array<number>(200).fill(7))).toEqual(Array<number>(200).fill(1))
  })
})

describe('rankScores', () => {
  it('lets scores within rounding noise share the better rank', () => {
    expect(rankScores([10, 30, 30 + 5e-10, 20])).toEqual([4, 1, 1, 3])
    const apart = fc.uniqueArray(fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(apart, (values) => {
        expect(rankScores(values)).toEqual(naive(values))
      }),
    )
  })
})
