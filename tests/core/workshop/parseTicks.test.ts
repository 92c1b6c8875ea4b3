import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTicks, parseTicks } from '../../../src/core/workshop/parseTicks'

const SHEET = ['map', 'lead', 'cost', 'talk']

describe('parseTicks', () => {
  it('reads levels, does not apply, not known and blanks, with spaces anywhere', () => {
    expect(parseTicks(' 3n U-', SHEET, 4)).toEqual({ ok: true, value: { map: 3, lead: 'na', cost: 'unknown' } })
  })

  it('says which sign is none', () => {
    expect(parseTicks('12 7x', SHEET, 4)).toEqual({ ok: false, error: { kind: 'sign', at: 3, sign: '7' } })
  })

  it('says how many are missing or too many', () => {
    expect(parseTicks('12', SHEET, 4)).toEqual({ ok: false, error: { kind: 'short', typed: 2, wanted: 4 } })
    expect(parseTicks('12340', SHEET, 4)).toEqual({ ok: false, error: { kind: 'long', typed: 5, wanted: 4 } })
  })

  it('reads back whatever votes a sheet can bear', () => {
    const votes = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 'na', 'unknown', null), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(votes, (ticks) => {
        const line = ticks.map((vote) => (vote === null ? '-' : vote === 'na' ? 'n' : vote === 'unknown' ? 'u' : vote))
        const expected = SHEET.flatMap((id, at) => (ticks[at] === null ? [] : [[id, ticks[at]]]))
        expect(parseTicks(line.join(''), SHEET, 4)).toEqual({ ok: true, value: Object.fromEntries(expected) })
      }),
    )
  })
})

describe('compareTicks', () => {
  it('finds no difference between typings that say the same', () => {
    expect(compareTicks('12 3n', '123N', SHEET)).toEqual([])
  })

  it('shows each place where two typings differ, and where one of them ends before', () => {
    expect(compareTicks('123', '1 03u', SHEET)).toEqual([
      { at: 2, indicator: 'lead', first: '2', second: '0' },
      { at: 4, indicator: 'talk', first: '', second: 'u' },
    ])
  })
})
