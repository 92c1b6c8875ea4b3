import { describe, expect, it } from 'vitest'
import { createRow, rowGround } from '../../../../src/core/compare/view/CityRow'
import { aDesk } from './aDesk'

const { cities, group, guidebooks, rows } = aDesk(30)

describe('createRow', () => {
  it('reads every city of the group on its ground', () => {
    expect(rows.every(({ figures }) => figures !== null)).toBe(true)
    const own = rows.filter(({ city }) => city.phase === group.ground.phase && city.scope === group.ground.scope)
    expect(own.every(({ city, figures }) => figures === city.figures)).toBe(true)
  })

  it('keeps a city outside the group apart and without figures', () => {
    const [first, ...others] = group.cities
    if (!first) throw new Error('the group has a city')
    const row = createRow(first, 0, rowGround({ ...group, cities: others }, guidebooks, '2026-11-24'))
    expect(row).toMatchObject({ isApart: true, figures: null, before: null })
  })

  it('knows the headline of the date before', () => {
    const again = rows.filter(({ city }) => city.earlier.length > 0)
    expect(again.length).toBeGreaterThan(0)
    expect(again.every(({ beforeDate, city }) => beforeDate === city.earlier.at(-1)?.date)).toBe(true)
    expect(again.some(({ before }) => before !== null)).toBe(true)
    expect(rows.filter(({ city }) => city.earlier.length === 0).every(({ before }) => before === null)).toBe(true)
    expect(cities.length).toBe(rows.length)
  })
})
