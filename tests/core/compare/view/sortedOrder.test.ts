import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortedOrder } from '../../../../src/core/compare/view/sortedOrder'

describe('sortedOrder', () => {
  it('is the order of a stable sort that puts what is no number last', () => {
    const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double(), fc.constant(Number.NaN))
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.boolean(), (keys, descending) => {
        const turn = descending ? -1 : 1
        const compare = (a: number, b: number) => (a === b ? 0 : turn * (a < b ? -1 : 1))
        const known = [...keys.entries()].filter(([, own]) => !Number.isNaN(own))
        const blank = [...keys.entries()].filter(([, own]) => Number.isNaN(own))
        const expected = [...known.toSorted(([, a], [, b]) => compare(a, b)), ...blank].map(([place]) => place)
        expect([...sortedOrder(Float64Array.from(keys), descending)]).toEqual(expected)
      }),
    )
  })
})
