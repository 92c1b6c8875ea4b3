import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAST_VOTERS } from '../../../src/core/workshop/publicRoles'
import { type CastVote, tallyVotes } from '../../../src/core/workshop/tallyVotes'

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
