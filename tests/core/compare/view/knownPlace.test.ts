import { describe, expect, it } from 'vitest'
import { isSameCityName } from '../../../../src/core/compare/view/isSameCityName'
import { knownPlace } from '../../../../src/core/compare/view/knownPlace'
import { ASCN_CITIES } from '../../../../src/core/model/region'

describe('knownPlace', () => {
  it('knows every city of the network', () => {
    const all = Object.entries(ASCN_CITIES).flatMap(([country, names]) => names.map((name) => ({ name, country })))
    expect(all.filter((city) => knownPlace(city) === null)).toEqual([])
  })

  it('knows no city of the same name in another country', () => {
    expect(knownPlace({ name: 'Manila', country: 'US' })).toBeNull()
    expect(knownPlace({ name: 'Atlantis', country: 'ID' })).toBeNull()
  })
})

describe('isSameCityName', () => {
  it('passes over accents, blanks, case and a last word City', () => {
    expect(isSameCityName('Hà Nội', 'HANOI')).toBe(true)
    expect(isSameCityName('Đà Nẵng', 'Da Nang')).toBe(true)
    expect(isSameCityName('Cebu', 'Cebu City')).toBe(true)
    expect(isSameCityName('Manila', 'Manado')).toBe(false)
  })
})
