import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../../src/core/compare/filterCities'
import {
  type DeskAddress,
  decodeAddress,
  encodeAddress,
  FIRST_ADDRESS,
  keepParts,
  MOST_WEIGHT,
  VIEWS,
  WEIGHT_STEP,
} from '../../../../src/core/compare/view/deskAddress'
import { FACTS } from '../../../../src/core/compare/view/sortRows'

const column = fc.constantFrom(
  ...FACTS,
  'headline' as const,
  'dimension:some' as const,
  'phase:one:dimension:some' as const,
)
const figure = fc.constantFrom('coverage' as const, 'basis:one' as const, 'phase:one' as const)
/** Weights as sliders give them, not all alike. */
const weights = fc
  .array(fc.integer({ min: 0, max: MOST_WEIGHT / WEIGHT_STEP }), { minLength: 2, maxLength: 6 })
  .filter((steps) => new Set(steps).size > 1)
  .map((steps) => Object.fromEntries(steps.map((step, at) => [`dimension-${at}`, step * WEIGHT_STEP])))
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
  weights: fc.option(weights),
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

  it('passes over weights that no slider can have, and weights that are all the same', () => {
    const weightsOf = (text: string) => decodeAddress([['weights', text]]).weights
    expect(weightsOf('one:2,two:0.5,three:6,four:0.3,five:-1,six:1e1,__proto__:2,<b>:1')).toEqual({ one: 2, two: 0.5 })
    expect(weightsOf('one:2,two:2')).toBeNull()
    expect(weightsOf('one:2')).toBeNull()
    expect(weightsOf('')).toBeNull()
  })

  it('takes no more cities than can be picked', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`)
    expect(decodeAddress([['cities', ids.join(',')]]).picked).toEqual(ids.slice(0, 5))
  })
})

describe('keepParts', () => {
  it('is the next address, made of the parts before that are alike', () => {
    fc.assert(
      fc.property(address, address, (before, next) => {
        expect(keepParts(before, next)).toEqual(next)
        expect(keepParts(before, structuredClone(before)).filters).toBe(before.filters)
        expect(keepParts(before, { ...structuredClone(before), phase: 'three' }).sort).toBe(before.sort)
      }),
    )
  })
})
