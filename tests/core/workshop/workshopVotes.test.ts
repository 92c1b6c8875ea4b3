import { describe, expect, it } from 'vitest'
import {
  indicatorsFor,
  lateVotes,
  talliesOf,
  workshopTally,
  workshopVotes,
} from '../../../src/core/workshop/workshopVotes'
import { aGuidebook } from '../document/aReportInput'
import { aBallot, aWorkshop, CLERKS, FIRMS } from './aWorkshop'

const guidebook = aGuidebook()
const setup = { ...aWorkshop().setup, excluded: { guard: [FIRMS] } }

describe('indicatorsFor', () => {
  it('leaves out what a role does not vote on', () => {
    expect(indicatorsFor(aWorkshop({ setup }), guidebook, FIRMS)).toEqual(['map', 'cost'])
    expect(indicatorsFor(aWorkshop({ setup }), guidebook, CLERKS)).toEqual(['map', 'lead', 'cost', 'talk'])
    expect(indicatorsFor(aWorkshop({ session: null }), guidebook, CLERKS)).toEqual([])
  })
})

describe('workshopVotes', () => {
  it('gives the votes of one round, those of roles that may not vote left out', () => {
    const ballots = [
      aBallot(1, { lead: 2 }),
      aBallot(2, { lead: 'na' }, { role: FIRMS }),
      aBallot(3, { lead: 4 }, { round: 2 }),
      aBallot(4, { map: 1 }),
    ]
    const record = aWorkshop({ setup, ballots })
    expect(workshopVotes(record, guidebook, 'lead', 1)).toEqual([{ role: CLERKS, vote: 2 }])
    expect(workshopTally(record, guidebook, 'lead', 2)).toMatchObject({ voters: 1, level: 4 })
    expect(talliesOf(record, guidebook, 'lead')).toHaveLength(2)
    expect(talliesOf(record, guidebook, 'cost')).toEqual([])
    expect(workshopVotes(record, guidebook, 'constructor', 1)).toEqual([])
  })
})

describe('lateVotes', () => {
  it('counts votes that came after the others were shown, and those alone stay out of the tally', () => {
    const shown = '2026-11-24T11:00:00.000Z'
    const ballots = [
      aBallot(1, { lead: 2 }),
      aBallot(2, { lead: 3 }, { at: shown }),
      aBallot(3, { lead: 4 }, { at: '2026-11-24T11:00:01.000Z' }),
    ]
    const record = aWorkshop({ ballots, room: { ...aWorkshop().room, revealed: { '1:lead': shown } } })
    expect(workshopTally(record, guidebook, 'lead', 1)).toMatchObject({ voters: 2, counts: [0, 0, 1, 1, 0] })
    expect(lateVotes(record, guidebook, 'lead', 1)).toBe(1)
    expect(lateVotes(aWorkshop({ ballots }), guidebook, 'lead', 1)).toBe(0)
  })
})
