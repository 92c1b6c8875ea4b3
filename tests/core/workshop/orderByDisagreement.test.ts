import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderByDisagreement } from '../../../src/core/workshop/orderByDisagreement'

describe('orderByDisagreement', () => {
  it('puts the least agreement first, equal ones in the order given, and those without votes last', () => {
    const agreements: Record<string, number | null> = { a: null, b: 0.5 + 1e-12, c: 1, d: 0.5, e: 0 }
    const order = orderByDisagreement(['a', 'b', 'c', 'd', 'e'], (id) => agreements[id] ?? null)
    expect(order).toEqual(['e', 'b', 'd', 'c', 'a'])
  })

  it('keeps every indicator, and sorting again changes nothing', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 })
    fc.assert(
      fc.property(values, (agreements) => {
        const ids = agreements.map((_, at) => `i${at}`)
        const of = (id: string) => agreements[Number(id.slice(1))] ?? null
        const once = orderByDisagreement(ids, of)
        expect(once.toSorted()).toEqual(ids.toSorted())
        expect(orderByDisagreement(once, of)).toEqual(once)
      }),
    )
  })
})
