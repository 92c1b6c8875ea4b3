import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../../src/core/scoring/agreement/agreement'
import { LEAST_VOTERS } from '../../../src/core/workshop/publicRoles'
import { type CastVote, orderByDisagreement, tallyVotes, voteShift } from '../../../src/core/workshop/tallyVotes'

const ROLES = ['a', 'b', 'c']
const someVotes = fc.array(
  fc.record({
    role: fc.constantFrom(...ROLES),
    vote: fc.constantFrom(0, 1, 2, 3, 4, 'na' as const, 'unknown' as const),
  }),
  { maxLength: 30 },
)
const cast = (role: string, ...votes: CastVote['vote'][]) => votes.map((vote) => ({ role, vote }))

describe('tallyVotes', () => {
  it('counts in total and by role, small roles together', () => {
    const votes = [...cast('a', 1, 2, 2, 'na'), ...cast('b', 3, 'unknown'), ...cast('c', 4)]
    const tally = tallyVotes(votes, 4, ROLES)
    expect(tally).toMatchObject({ voters: 7, counts: [0, 1, 2, 1, 1], notApplicable: 1, unknown: 1, level: 2 })
    expect(tally.roles).toEqual([
      { role: 'a', counts: [0, 1, 2, 0, 0], notApplicable: 1, unknown: 0, voters: 4 },
      { role: 'other', counts: [0, 0, 0, 1, 1], notApplicable: 0, unknown: 1, voters: 3 },
    ])
  })

  it('tells only the total where the small roles are too few', () => {
    expect(tallyVotes([...cast('a', 1, 1, 1), ...cast('b', 4)], 4, ROLES).roles).toEqual([])
  })

  it('passes over what is no level of the scale', () => {
    expect(tallyVotes(cast('a', 5, -1, 1.5, 2), 4, ROLES)).toMatchObject({ voters: 1, counts: [0, 0, 1, 0, 0] })
  })

  it('shows groups of at least three that together are all, whatever the votes', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        const tally = tallyVotes(votes, 4, ROLES)
        expect(tally.voters).toBe(votes.length)
        if (tally.roles.length === 0) return
        for (const role of tally.roles) expect(role.voters).toBeGreaterThanOrEqual(LEAST_VOTERS)
        const together = tally.counts.map((_, level) => {
          return tally.roles.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0)
        })
        expect(together).toEqual(tally.counts)
        expect(tally.roles.reduce((sum, { voters }) => sum + voters, 0)).toBe(tally.voters)
      }),
    )
  })

  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        expect(tallyVotes(votes.toReversed(), 4, ROLES)).toEqual(tallyVotes(votes, 4, ROLES))
      }),
    )
  })
})

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
