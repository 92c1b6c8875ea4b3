import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleEntries } from '../../../src/core/compare/settleEntries'
import { anEntry } from '../../cities/aCity'
import { anId } from '../files/anAssessment'

const digestOf = (letter: string) => ({ digest: letter.repeat(64), fileName: `${letter}.json` })

describe('settleEntries', () => {
  it('takes the same content once and says so', () => {
    const twice = [anEntry({}, { fileName: 'a.json' }), anEntry({}, { fileName: 'copy.json' })]
    const { cities, notices } = settleEntries(twice)
    expect(cities).toHaveLength(1)
    expect(notices).toEqual([
      {
        kind: 'duplicate',
        key: cities[0]?.key,
        fileName: 'copy.json',
        name: 'Battambang',
        country: 'KH',
        date: '2026-11-23',
      },
    ])
  })

  it('lets the one changed last count where one id has two contents', () => {
    const older = anEntry({ updatedAt: '2026-11-23T09:00:00Z' }, digestOf('a'))
    const newer = anEntry({ updatedAt: '2026-11-23T09:00:00+00:30' }, digestOf('b'))
    for (const entries of [
      [older, newer],
      [newer, older],
    ]) {
      const { cities, notices } = settleEntries(entries)
      expect(cities.map(({ key }) => key)).toEqual([older.key])
      expect(notices).toMatchObject([{ kind: 'changed-twin', fileName: 'b.json' }])
    }
  })

  it('makes earlier dates of one city its history, oldest first', () => {
    const at = (date: string, n: number, name: string) =>
      anEntry({ id: anId(n), date, city: { name, country: 'VN' } }, { digest: String(n).repeat(64) })
    const { cities, notices } = settleEntries([
      at('2026-05-01', 2, 'Da Nang'),
      at('2026-11-01', 3, 'Đà Nẵng'),
      at('2025-11-01', 1, 'đà nẵng'),
    ])
    expect(cities.map(({ date, earlier }) => [date, ...earlier.map((entry) => entry.date)])).toEqual([
      ['2026-11-01', '2025-11-01', '2026-05-01'],
    ])
    expect(notices.map(({ kind }) => kind)).toEqual(['earlier', 'earlier'])
  })

  it('keeps cities of one name in two countries apart, in order of name', () => {
    const named = (name: string, country: string, n: number) =>
      anEntry({ id: anId(n), city: { name, country } }, { digest: String(n).repeat(64) })
    const { cities } = settleEntries([named('Suai', 'TL', 1), named('Dili', 'TL', 2), named('Suai', 'ID', 3)])
    expect(cities.map(({ city }) => city)).toEqual(['dili TL', 'suai ID', 'suai TL'])
  })

  it('comes to the same cities in whatever order files are read', () => {
    const entries = Array.from({ length: 12 }, (_, at) =>
      anEntry(
        { id: anId(at % 5), date: `2026-0${1 + (at % 3)}-01`, city: { name: `City ${at % 4}`, country: 'PH' } },
        { digest: (at % 8).toString(16).repeat(64) },
      ),
    )
    const expected = settleEntries(entries).cities
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(settleEntries(shuffled).cities.map(({ key }) => key)).toEqual(expected.map(({ key }) => key))
      }),
    )
  })
})
