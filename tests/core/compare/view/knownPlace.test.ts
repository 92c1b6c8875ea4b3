import { describe, expect, it } from 'vitest'
import { knownPlace } from '../../../../src/core/compare/view/knownPlace'
import { ASCN_CITIES } from '../../../../src/core/model/region'

describe('knownPlace', () => {
  it('knows every city of the network', () => {
    const all = Object.entries(ASCN_CITIES).flatMap(([country, names]) => names.map((name) => ({ name, country })))
    expect(all.filter((city) => knownPlace(city) === null)).toEqual([])
  })

  it('passes over accents and blanks', () => {
    expect(knownPlace({ name: 'Hà Nội', country: 'VN' })).toEqual({ latitude: 21, longitude: 105.8 })
    expect(knownPlace({ name: 'DA NANG', country: 'VN' })).toEqual({ latitude: 16.1, longitude: 108.2 })
  })

  it('knows no city of the same name in another country', () => {
    expect(knownPlace({ name: 'Manila', country: 'US' })).toBeNull()
    expect(knownPlace({ name: 'Atlantis', country: 'ID' })).toBeNull()
  })
})
