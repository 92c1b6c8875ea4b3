import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noParticipants } from '../../../src/core/model/workshopRecord'
import {
  exposedGroups,
  exposedRoles,
  LEAST_VOTERS,
  OTHER_ROLES,
  publicCounts,
  publicRoles,
} from '../../../src/core/workshop/publicRoles'
import { actualVoters, expectedVoters } from '../../../src/core/workshop/whoVotes'
import { aGuidebook } from '../document/aReportInput'
import { aBallot, aWorkshop, CLERKS, FIRMS, RESIDENTS } from './aWorkshop'

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

const guidebook = aGuidebook()
const counts = (...numbers: number[]) => numbers.map((count, at) => ({ role: 'abcde'.charAt(at), count }))

describe('exposedRoles', () => {
  it('names the few who vote alone, and the few beside larger roles', () => {
    expect(exposedRoles(counts(0, 2))).toEqual({ kind: 'alone', roles: [{ role: 'b', count: 2 }] })
    expect(exposedRoles(counts(1, 1))?.kind).toBe('alone')
    expect(exposedRoles(counts(9, 1, 3))).toEqual({ kind: 'difference', roles: [{ role: 'b', count: 1 }] })
  })

  it('names nobody where enough vote, or nobody does', () => {
    for (const some of [counts(), counts(0, 0), counts(3), counts(9, 1, 2), counts(2, 1)]) {
      expect(exposedRoles(some)).toBeNull()
    }
  })

  it('says so of nobody whose role is shown', () => {
    const some = fc.array(fc.nat({ max: 6 }), { maxLength: 5 }).map((numbers) => counts(...numbers))
    fc.assert(
      fc.property(some, (all) => {
        if (exposedRoles(all) !== null) expect(publicRoles(all)).toEqual({ own: [], other: [] })
      }),
    )
  })
})

describe('exposedGroups', () => {
  it('tells the same people once, with all on which it is they', () => {
    const voted = [
      { id: 'x', counts: counts(9, 2) },
      { id: 'y', counts: counts(0, 2) },
      { id: 'z', counts: counts(8, 2) },
      { id: 'w', counts: counts(9, 3) },
    ]
    expect(exposedGroups(voted)).toEqual([
      { kind: 'difference', roles: [{ role: 'b', count: 2 }], ids: ['x', 'z'] },
      { kind: 'alone', roles: [{ role: 'b', count: 2 }], ids: ['y'] },
    ])
  })
})

describe('expectedVoters', () => {
  it('tells for each basis that is asked who comes and may vote on it', () => {
    const participants = { ...noParticipants(), [CLERKS]: { count: 9, names: [] }, [FIRMS]: { count: 2, names: [] } }
    const setup = { ...aWorkshop().setup, participants, excluded: { guard: [CLERKS, RESIDENTS] } }
    const [lead = ''] = guidebook.indicators.filter(({ basis }) => basis === 'guard').map(({ id }) => id)
    expect(exposedGroups(expectedVoters(setup, guidebook, [lead]))).toEqual([
      { kind: 'alone', roles: [{ role: FIRMS, count: 2 }], ids: ['guard'] },
    ])
    expect(expectedVoters(setup, guidebook, [])).toEqual([])
  })
})

describe('actualVoters', () => {
  it('counts who voted in the round that is open, on each indicator', () => {
    const ballots = [
      aBallot(1, { map: 1, lead: 2 }),
      aBallot(2, { map: 1 }, { role: FIRMS }),
      aBallot(3, { map: 1 }, { round: 2 }),
    ]
    const voters = actualVoters(aWorkshop({ ballots }), guidebook)
    expect(voters.map(({ id }) => id)).toEqual(['map', 'lead', 'cost', 'talk'])
    expect(exposedGroups(voters).map(({ kind, ids }) => [kind, ids])).toEqual([
      ['alone', ['map']],
      ['alone', ['lead']],
    ])
    expect(actualVoters(aWorkshop({ ballots, session: null }), guidebook)).toEqual([])
  })
})
