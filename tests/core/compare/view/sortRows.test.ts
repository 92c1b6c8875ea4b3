import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../../src/core/compare/Figures'
import type { CityRow } from '../../../../src/core/compare/view/CityRow'
import { sortRows, sortValue } from '../../../../src/core/compare/view/sortRows'
import { aDesk } from './aDesk'

const { rows, guidebook, guidebooks } = aDesk(40)
const ranks = new Map(rows.slice(5).map(({ city }, at) => [city.key, { rank: 35 - at, p05: 1, p95: 35 }]))
const context = { guidebooks, ranks }
const names = (sorted: readonly CityRow[]) => sorted.map(({ place }) => place)

describe('sortRows', () => {
  it('keeps the order of names, and turns it round', () => {
    expect(names(sortRows(rows, { column: 'name', descending: false }, context))).toEqual(names(rows))
    expect(names(sortRows(rows, { column: 'name', descending: true }, context))).toEqual(names(rows).toReversed())
  })

  it('orders by a figure, ties by name', () => {
    const sorted = sortRows(rows, { column: 'headline', descending: true }, context)
    const values = sorted.flatMap(({ figures, place }) =>
      figures?.headline == null ? [] : [{ value: readFigure(guidebook, figures, 'headline') ?? 0, place }],
    )
    const expected = values.toSorted((a, b) => b.value - a.value || a.place - b.place)
    expect(values).toEqual(expected)
    expect(values.length).toBeGreaterThan(20)
  })

  it('puts what has nothing to tell last, whichever way', () => {
    const blank = rows.slice(0, 5).map(({ place }) => place)
    for (const descending of [false, true]) {
      expect(names(sortRows(rows, { column: 'rank', descending }, context)).slice(-5)).toEqual(blank)
    }
  })

  it('orders texts as texts', () => {
    const countries = sortRows(rows, { column: 'country', descending: false }, context).map(({ city }) => city.country)
    expect(countries).toEqual(countries.toSorted())
  })

  it('loses and doubles no row', () => {
    for (const column of ['declared', 'gate', 'supported', 'change', 'flags', 'population', 'date'] as const) {
      expect(new Set(sortRows(rows, { column, descending: true }, context))).toEqual(new Set(rows))
    }
  })
})

describe('sortValue', () => {
  it('counts phases by their place and no supported phase before the first', () => {
    const [row] = rows
    if (!row?.city.figures) throw new Error('the first city is scored')
    const none = { ...row, city: { ...row.city, figures: { ...row.city.figures, supportedPhase: null } } }
    expect(sortValue(none, 'supported', context)).toBe(-1)
    expect(sortValue(row, 'declared', context)).toBe(guidebook.phases.findIndex(({ id }) => id === row.city.phase))
  })
})
