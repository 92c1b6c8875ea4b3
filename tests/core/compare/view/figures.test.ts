import { describe, expect, it } from 'vitest'
import { correlationOf } from '../../../../src/core/compare/view/correlationOf'
import { placesOf } from '../../../../src/core/compare/view/placesOf'
import { rankInput } from '../../../../src/core/compare/view/rankInput'
import { shorten } from '../../../../src/core/compare/view/shorten'
import { drawsFor } from '../../../../src/core/scoring/rank/spreadRanks'
import { aDesk } from './aDesk'

const { rows, guidebook } = aDesk(30)

describe('rankInput', () => {
  it('takes the cities with a score in every dimension, row after row', () => {
    const { keys, scores } = rankInput(rows, guidebook.dimensions.length)
    const whole = rows.filter(({ figures }) => figures?.dimensions.every((score) => score !== null))
    expect(keys).toEqual(whole.map(({ city }) => city.key))
    expect([...scores]).toEqual(whole.flatMap(({ figures }) => figures?.dimensions))
  })
})

describe('drawsFor', () => {
  it('draws less often for thousands of cities, and never under a thousand times', () => {
    expect([drawsFor(0), drawsFor(10), drawsFor(10_000), drawsFor(100_000)]).toEqual([10_000, 10_000, 2000, 1000])
  })
})

describe('correlationOf', () => {
  it('is 1 on a rising line, −1 on a falling one', () => {
    const line = (slope: number) => [0, 1, 2, 5].map((x) => ({ x, y: 7 + slope * x }))
    expect(correlationOf(line(2))).toBeCloseTo(1, 12)
    expect(correlationOf(line(-0.5))).toBeCloseTo(-1, 12)
  })

  it('is nothing for few pairs and where one side never changes', () => {
    expect(
      correlationOf([
        { x: 1, y: 2 },
        { x: 2, y: 3 },
      ]),
    ).toBeNull()
    expect(correlationOf([1, 2, 3].map((x) => ({ x, y: 4 })))).toBeNull()
  })
})

describe('placesOf', () => {
  it('shows every city once, most cities first', () => {
    const places = placesOf(rows)
    expect(places.flatMap(({ cities }) => cities).length).toBe(rows.length)
    const counts = places.map(({ cities }) => cities.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  it('puts a city of the network at its own place and another in its country', () => {
    const [row] = rows
    if (!row) throw new Error('the desk has a city')
    const named = (name: string, key: string) => ({ ...row, city: { ...row.city, name, country: 'TH', key } })
    const places = placesOf([named('Phuket', 'a'), named('Hat Yai', 'b'), named('Pattaya', 'c')])
    expect(places.map(({ name, country, cities }) => [name, country, cities.length])).toEqual([
      [null, 'TH', 2],
      ['Phuket', 'TH', 1],
    ])
  })
})

describe('shorten', () => {
  it('leaves short texts as they are and cuts long ones between characters', () => {
    expect(shorten('Đà Nẵng', 20)).toBe('Đà Nẵng')
    expect(shorten('x'.repeat(10_000), 5)).toBe('xxxx…')
    expect(shorten('🏙🏙🏙🏙', 3)).toBe('🏙🏙…')
  })

  it('drops control signs', () => {
    expect(shorten('a\u0000\nb\u2028c', 10)).toBe('a b c')
  })
})
