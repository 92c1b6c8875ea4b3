import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkshopRecord } from '../../../src/core/model/workshopRecord'
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

/** What one tab made of a workshop: some of the ballots it found, some of its own, and perhaps another place, room or draft. */
const anyTab = (own: number) =>
  fc.record({
    kept: fc.subarray([1, 2, 3]),
    added: fc.subarray([own + 1, own + 2]),
    changed: fc.subarray(['setup', 'room', 'draft']),
  })
const BASE = aWorkshop({ ballots: [1, 2, 3].map((at) => aBallot(at, { map: 1 })) })

function afterTab(tab: { kept: number[]; added: number[]; changed: string[] }, word: string): WorkshopRecord {
  const { setup, room } = BASE
  return {
    ...BASE,
    ballots: [...tab.kept, ...tab.added].map((at) => aBallot(at, { map: 1 })),
    setup: tab.changed.includes('setup') ? { ...setup, place: word } : setup,
    room: tab.changed.includes('room') ? { ...room, at: word } : room,
    draft: tab.changed.includes('draft') ? { role: word, votes: {}, at: 0 } : null,
  }
}

const idsIn = ({ ballots }: WorkshopRecord) => ballots.map(({ id }) => id).toSorted()

describe('the laws of mergeWorkshop', () => {
  const stored = (record: WorkshopRecord) => ({ ...record, revision: 2 })

  it('takes the same ballots in whichever tab saves first, each once, and repeats without effect', () => {
    fc.assert(
      fc.property(anyTab(10), anyTab(20), (one, other) => {
        const [a, b] = [afterTab(one, 'a'), afterTab(other, 'b')]
        const merged = mergeWorkshop(a, BASE, stored(b), NOW)
        const around = mergeWorkshop(b, BASE, stored(a), NOW)
        expect(idsIn(merged)).toEqual(idsIn(around))
        const both = [1, 2, 3].filter((at) => one.kept.includes(at) && other.kept.includes(at))
        expect(idsIn(merged)).toEqual([...both, ...one.added, ...other.added].map((at) => `b${at}`).toSorted())
        expect(mergeWorkshop(merged, merged, merged, NOW)).toEqual({ ...merged, revision: merged.revision + 1 })
        expect({ ...mergeWorkshop(a, BASE, merged, NOW), revision: 0 }).toEqual({ ...merged, revision: 0 })
      }),
    )
  })

  it('comes to the same whichever tab saves first where the two changed different members', () => {
    fc.assert(
      fc.property(anyTab(10), anyTab(20), (one, other) => {
        const changed = other.changed.filter((member) => !one.changed.includes(member))
        const [a, b] = [afterTab(one, 'a'), afterTab({ ...other, changed }, 'b')]
        const { ballots: _some, ...merged } = mergeWorkshop(a, BASE, stored(b), NOW)
        const { ballots: _same, ...around } = mergeWorkshop(b, BASE, stored(a), NOW)
        expect(merged).toEqual(around)
      }),
    )
  })
})
