import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../../src/core/compare/filterCities'
import { finishSteps } from '../../../../src/core/compare/finishSteps'
import { readRows } from '../../../../src/core/compare/view/readRows'
import { aDesk } from './aDesk'

const { cities, guidebooks, group, rows } = aDesk(60)
const given = { cities, guidebooks, today: '2026-11-24' }
const wanted = { filters: NO_FILTERS, group: null, scope: null, phase: null }

describe('readRows', () => {
  it('comes to every city as a row on the ground of the largest group', () => {
    const read = finishSteps(readRows(given, wanted))
    expect(read.rows).toEqual(rows)
    expect(read.group?.id).toBe(group.id)
  })

  it('leaves out what does not fit the filters, and keeps the order of names', () => {
    const [country = ''] = cities.map((city) => city.country)
    const read = finishSteps(readRows(given, { ...wanted, filters: { ...NO_FILTERS, countries: [country] } }))
    expect(read.rows.map(({ city }) => city.key)).toEqual(
      cities.filter((city) => city.country === country).map(({ key }) => key),
    )
    expect(read.rows.map(({ place }) => place)).toEqual(read.rows.map((_, at) => at))
  })

  it('pauses often enough for others to come in between', () => {
    let pauses = 0
    for (const _ of readRows(given, wanted)) pauses += 1
    expect(pauses).toBeGreaterThan(cities.length / 50)
  })

  it('has no group and no rows without cities', () => {
    expect(finishSteps(readRows({ ...given, cities: [] }, wanted))).toEqual({ groups: [], group: null, rows: [] })
  })
})
