import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_VOTERS, OTHER_ROLES, publicCounts, publicRoles } from '../../../src/core/workshop/publicRoles'

const NAMES = ['a', 'b', 'c', 'd', 'e']
const someCounts = fc
  .array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 })
  .map((counts) => counts.map((count, at) => ({ role: NAMES[at] ?? '', count })))

/** The sizes that can be reckoned from what is shown and the total: every union of shown groups, and the rest of it. */
function reckonable(shown: readonly number[], total: number): number[] {
  let sums = [0]
  for (const size of shown) sums = [...sums, ...sums.map((sum) => sum + size)]
  return sums.flatMap((sum) => [sum, total - sum])
}

describe('publicRoles', () => {
  it('shows roles of three and more by themselves and the smaller ones together', () => {
    const counts = [4, 2, 3, 1, 0].map((count, at) => ({ role: NAMES[at] ?? '', count }))
    expect(publicRoles(counts)).toEqual({ own: ['a', 'c'], other: ['b', 'd'] })
  })

  it('shows no role where the small ones together are fewer than three', () => {
    expect(
      publicRoles([
        { role: 'a', count: 9 },
        { role: 'b', count: 2 },
      ]),
    ).toEqual({ own: [], other: [] })
  })

  it('shows no role where all are small', () => {
    expect(
      publicRoles([
        { role: 'a', count: 2 },
        { role: 'b', count: 2 },
      ]),
    ).toEqual({ own: [], other: [] })
  })
})

describe('publicCounts', () => {
  it('never lets a group of one or two be told, not even by subtraction', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const total = counts.reduce((sum, { count }) => sum + count, 0)
        const shown = publicCounts(counts)
        if (shown.length === 0) return
        for (const size of reckonable(
          shown.map(({ count }) => count),
          total,
        )) {
          expect(size === 0 || size >= LEAST_VOTERS).toBe(true)
        }
      }),
    )
  })

  it('tells every person once, or nobody', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const shown = publicCounts(counts)
        const total = counts.reduce((sum, { count }) => sum + count, 0)
        expect([0, total]).toContain(shown.reduce((sum, { count }) => sum + count, 0))
        for (const { role, count } of shown) {
          if (role !== OTHER_ROLES) expect(counts).toContainEqual({ role, count })
        }
      }),
    )
  })
})
