import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../../src/core/compare/filterCities'
import {
  type DeskAddress,
  decodeAddress,
  encodeAddress,
  FIRST_ADDRESS,
  VIEWS,
} from '../../../../src/core/compare/view/deskAddress'
import { FACTS } from '../../../../src/core/compare/view/sortRows'

const column = fc.constantFrom(
  ...FACTS,
  'headline' as const,
  'dimension:some' as const,
  'phase:one:dimension:some' as const,
)
const figure = fc.constantFrom('coverage' as const, 'basis:one' as const, 'phase:one' as const)
const address: fc.Arbitrary<DeskAddress> = fc.record({
  view: fc.constantFrom(...VIEWS),
  filters: fc
    .record({ text: fc.string({ maxLength: 50 }), countries: fc.uniqueArray(fc.constantFrom('KH', 'VN', 'TH')) })
    .map((own) => ({ ...NO_FILTERS, ...own })),
  group: fc.option(fc.constantFrom('asean-scpg@1', 'other@2')),
  scope: fc.option(fc.constantFrom('quick' as const, 'full' as const)),
  phase: fc.option(fc.constantFrom('one', 'two')),
  picked: fc.uniqueArray(fc.uuid(), { maxLength: 5 }),
  sort: fc.record({ column, descending: fc.boolean() }),
  columns: fc.option(fc.uniqueArray(column, { minLength: 1 })),
  x: figure,
  y: figure,
})

describe('decodeAddress', () => {
  it('reads what encodeAddress has written, through the text of an address', () => {
    fc.assert(
      fc.property(address, (own) => {
        const text = new URLSearchParams(encodeAddress(own)).toString()
        expect(decodeAddress(new URLSearchParams(text))).toEqual(own)
      }),
    )
  })

  it('begins with the table in the order of names', () => {
    expect(decodeAddress([])).toEqual(FIRST_ADDRESS)
    expect(encodeAddress(FIRST_ADDRESS)).toEqual([])
  })

  it('passes over what is no good', () => {
    const bad = new URLSearchParams('view=nothing&sort=<b>&columns=a,,b&cities=1,2&on=half&x=..%2Fetc')
    expect(decodeAddress(bad)).toEqual(FIRST_ADDRESS)
  })

  it('takes no more cities than can be picked', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`)
    expect(decodeAddress([['cities', ids.join(',')]]).picked).toEqual(ids.slice(0, 5))
  })
})
