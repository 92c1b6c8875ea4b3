import { describe, expect, it } from 'vitest'
import { mergeWorkshop } from '../../../src/core/workshop/mergeWorkshop'
import { aBallot, aWorkshop } from './aWorkshop'

const NOW = '2026-11-24T11:00:00.000Z'
const [first, second, third] = [1, 2, 3].map((at) => aBallot(at, { map: at })) as [never, never, never]

describe('mergeWorkshop', () => {
  it('stores the record itself while nobody else has written', () => {
    const base = aWorkshop()
    const mine = aWorkshop({ ballots: [first] })
    expect(mergeWorkshop(mine, base, base, NOW)).toEqual({ ...mine, revision: 2, savedAt: NOW })
    expect(mergeWorkshop(mine, null, undefined, NOW).ballots).toEqual([first])
  })

  it('keeps the ballots that two tabs took in, each once, and takes out what either took out', () => {
    const base = aWorkshop({ ballots: [first] })
    const mine = aWorkshop({ ballots: [first, second] })
    const found = aWorkshop({ revision: 2, ballots: [third] })
    expect(mergeWorkshop(mine, base, found, NOW).ballots).toEqual([third, second])
  })

  it('takes every other member from the side that changed it, from mine where both did', () => {
    const base = aWorkshop()
    const room = { ...base.room, at: 'map' }
    const found = aWorkshop({ revision: 5, room })
    expect(mergeWorkshop(aWorkshop({ draft: { role: 'x', votes: {}, at: 0 } }), base, found, NOW)).toMatchObject({
      revision: 6,
      room,
      draft: { role: 'x' },
    })
    const other = { ...base.room, at: 'lead' }
    expect(mergeWorkshop(aWorkshop({ room: other }), base, found, NOW).room).toEqual(other)
  })

  it('is repeated without effect', () => {
    const base = aWorkshop()
    const mine = aWorkshop({ ballots: [first] })
    const once = mergeWorkshop(mine, base, aWorkshop({ revision: 2, ballots: [second] }), NOW)
    expect(mergeWorkshop(mine, base, once, NOW).ballots).toEqual(once.ballots)
  })
})
