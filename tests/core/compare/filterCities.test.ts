import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityKey } from '../../../src/core/compare/cityKey'
import {
  decodeFilters,
  encodeFilters,
  FILTER_PARAMETERS,
  filterCities,
  isNetworkMember,
  NO_FILTERS,
  POPULATION_BANDS,
  populationBand,
} from '../../../src/core/compare/filterCities'
import { flagsOf, QUALITY_FLAGS } from '../../../src/core/compare/flagsOf'
import { FOCUS_AREAS } from '../../../src/core/model/assessment'
import { aCity, anEntry } from '../../cities/aCity'

const today = '2026-11-24'
const battambang = aCity({
  city: { name: 'Battambang', country: 'KH', population: 119_000, focusAreas: ['civic-social'], initiative: 'area' },
})
const danang = aCity(
  { city: { name: 'Đà Nẵng', country: 'VN' }, phase: 'noon', scope: 'quick' },
  { integrity: 'changed' },
)
const town = aCity(
  { city: { name: 'Town', country: 'KH', population: 50_000 }, date: '2024-11-23' },
  { integrity: 'unsealed' },
)
const all = [battambang, danang, town]
const found = (filters: Partial<typeof NO_FILTERS>) => filterCities(all, { ...NO_FILTERS, ...filters }, today)

describe('filterCities', () => {
  it('asks for nothing by default', () => {
    expect(found({})).toEqual(all)
  })

  it.each([
    [{ text: ' da nang' }, [danang]],
    [{ countries: ['KH'] }, [battambang, town]],
    [{ bands: ['50k-200k'] as const }, [battambang, town]],
    [{ bands: ['not-given'] as const }, [danang]],
    [{ phases: ['noon'] }, [danang]],
    [{ scopes: ['full'] as const }, [battambang, town]],
    [{ focusAreas: ['civic-social'] }, [battambang]],
    [{ initiatives: ['not-given'] as const }, [danang, town]],
    [{ network: 'members' as const }, [battambang, danang]],
    [{ network: 'others' as const }, [town]],
    [{ withFlags: ['unsealed', 'old'] as const }, [town]],
    [{ withoutFlags: ['changed', 'old'] as const }, [battambang]],
    [{ countries: ['KH'], bands: ['under-50k'] as const }, []],
  ])('finds what %j asks for', (filters, expected) => {
    expect(found(filters)).toEqual(expected)
  })
})

describe('flagsOf', () => {
  it('tells the seal, the age and what is thin', () => {
    expect(flagsOf(town, today)).toContain('old')
    expect(flagsOf(anEntry({ date: '2024-11-24' }), today)).not.toContain('old')
    expect(flagsOf(anEntry({ date: '2026-11-25' }), today)).toContain('future')
    expect(flagsOf(anEntry({}, { guidebook: null }), today)).toEqual(['absent-edition'])
    const claimed = {
      first: { level: 4, evidence: 'none' as const },
      second: { level: 4, evidence: 'none' as const },
      stray: {},
    }
    expect(flagsOf(anEntry({ answers: claimed }), today)).toEqual(['thin-evidence', 'unscored-answers'])
    expect(flagsOf(anEntry({ answers: {} }), today)).toEqual(['provisional'])
  })
})

describe('populationBand', () => {
  it('counts a bound to the band above it', () => {
    const numbers = [0, 49_999, 50_000, 200_000, 500_000, 1_000_000, 5_000_000, null]
    expect(numbers.map(populationBand)).toEqual(['under-50k', ...POPULATION_BANDS])
  })
})

describe('isNetworkMember', () => {
  it('knows a city of the network by name and country', () => {
    expect(isNetworkMember({ city: cityKey({ name: 'đà nẵng', country: 'VN' }) })).toBe(true)
    expect(isNetworkMember({ city: cityKey({ name: 'Da Nang', country: 'KH' }) })).toBe(false)
  })
})

describe('decodeFilters', () => {
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values))
  const filters = fc.record({
    text: fc.string({ maxLength: 200 }),
    countries: some(['KH', 'VN', 'TH']),
    bands: some(POPULATION_BANDS),
    phases: some(['dawn', 'late-noon']),
    scopes: some(['quick', 'full'] as const),
    focusAreas: some(FOCUS_AREAS),
    initiatives: some(['government', 'area', 'not-given'] as const),
    network: fc.constantFrom(null, 'members' as const, 'others' as const),
    withFlags: some(QUALITY_FLAGS),
    withoutFlags: some(QUALITY_FLAGS),
  })

  it('reads what encodeFilters has written, also through an address', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const written = encodeFilters(given)
        expect(written.every(([name]) => FILTER_PARAMETERS.includes(name))).toBe(true)
        expect(decodeFilters(written)).toEqual(given)
        fc.pre(!/\p{Surrogate}/u.test(given.text))
        expect(decodeFilters(new URLSearchParams(new URLSearchParams(written).toString()))).toEqual(given)
      }),
    )
  })

  it('passes over what is no good and never throws', () => {
    expect(
      decodeFilters([
        ['country', 'KH,xx,<b>'],
        ['size', 'huge'],
        ['network', 'all'],
        ['more', '1'],
      ]),
    ).toEqual({ ...NO_FILTERS, countries: ['KH'] })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FILTER_PARAMETERS), fc.string())), (given) => {
        const read = decodeFilters(given)
        expect(decodeFilters(encodeFilters(read))).toEqual(read)
      }),
    )
  })
})
