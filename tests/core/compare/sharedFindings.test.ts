import { describe, expect, it } from 'vitest'
import { createPairings } from '../../../src/core/compare/createPairings'
import { distributionOf, standingOf } from '../../../src/core/compare/distributionOf'
import { figureKeys, readFigure } from '../../../src/core/compare/Figures'
import { peersOf } from '../../../src/core/compare/peersOf'
import { mostOften, sharedFindings } from '../../../src/core/compare/sharedFindings'
import { changeSince, trendOf } from '../../../src/core/compare/trendOf'
import type { Answer } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { aCity, anEntry } from '../../cities/aCity'
import { aGuidebook, anId } from '../files/anAssessment'

const guidebook: Guidebook = {
  ...aGuidebook,
  obstacles: [{ id: 'finance' }],
  indicators: aGuidebook.indicators.map((indicator, at) =>
    at === 0 ? { ...indicator, critical: true, obstacle: { id: 'finance', sources: [] } } : indicator,
  ),
}
const guidebooks = new Map([['tiny@1.0.0', guidebook]])
const ground = { scope: 'full', phase: 'dawn' } as const
let count = 0

/** A city with these levels of the first and the second indicator. */
function cityWith(
  first: Answer['level'],
  second: Answer['level'],
  more: { country?: string; population?: number; phase?: string; evidence?: Answer['evidence'] } = {},
) {
  count += 1
  const { country = 'KH', population, phase = 'dawn', evidence = 'documented' } = more
  const answers = { first: { level: first, evidence }, second: { level: second, evidence } }
  const city = { name: `City ${count}`, country, ...(population === undefined ? {} : { population }) }
  return aCity({ id: anId(count), city, phase, answers }, { guidebook, digest: String(count).padStart(64, '0') })
}

describe('sharedFindings', () => {
  const cities = [cityWith(1, 3), cityWith(4, 'unknown'), cityWith(0, 1), cityWith('na', null)]
  const { indicators, obstacles } = sharedFindings({ guidebook, cities, ground }, guidebooks)

  it('counts levels, gaps and what blocks, within the ground', () => {
    expect(indicators).toMatchObject([
      {
        indicator: 'first',
        blocking: 2,
        unknown: 0,
        unanswered: 0,
        answered: 3,
        applicable: 3,
        levels: [1, 1, 0, 0, 1],
      },
      {
        indicator: 'second',
        blocking: 1,
        unknown: 1,
        unanswered: 1,
        answered: 2,
        applicable: 4,
        levels: [0, 1, 0, 1, 0],
      },
    ])
    expect(indicators[1]?.spread).toBe(1)
  })

  it('names the obstacle behind low levels, in each dimension', () => {
    expect(obstacles).toEqual([{ obstacle: 'finance', dimension: 'technical', cities: 2, weight: 2 }])
  })

  it('puts first what is met most often, and leaves out what is not met', () => {
    const names = (kind: Parameters<typeof mostOften>[1]) =>
      mostOften(indicators, kind, 5).map(({ indicator }) => indicator)
    expect(names('blocking')).toEqual(['first', 'second'])
    expect(names('unknown')).toEqual(['second'])
    expect(names('spread')).toEqual(['first', 'second'])
  })
})

describe('createPairings', () => {
  it('finds who has come far where a city is stuck: shown first, then like size, the same country, the higher level', () => {
    const learner = cityWith(1, 4, { population: 100_000 })
    const claimed = cityWith(4, 4, { population: 100_000, evidence: 'none' })
    const far = cityWith(4, 4, { country: 'VN', population: 5_000_000 })
    const like = cityWith(3, 4, { country: 'VN', population: 250_000 })
    const stuck = cityWith(2, 4, { population: 100_000 })
    const cities = [learner, claimed, far, like, stuck]
    const pairings = createPairings(cities, guidebooks, { learners: [learner] })
    expect(pairings.map(({ indicator, teacher }) => [indicator, teacher])).toEqual([
      ['first', like.key],
      ['first', far.key],
      ['first', claimed.key],
    ])
    expect(pairings[0]).toMatchObject({
      learner: learner.key,
      shown: true,
      likeSize: true,
      sameCountry: false,
      teacherLevel: 3,
    })
    expect(createPairings(cities, guidebooks, { learners: [learner], count: 1 })).toHaveLength(1)
    expect(createPairings([learner], guidebooks)).toEqual([])
  })
})

describe('peersOf', () => {
  it('puts the same phase first, then the nearest size; without a population last', () => {
    const own = cityWith(1, 1, { population: 100_000 })
    const others = [
      cityWith(1, 1),
      cityWith(1, 1, { population: 300_000 }),
      cityWith(1, 1, { population: 100_000, phase: 'noon' }),
      cityWith(1, 1, { population: 50_000 }),
    ]
    const names = peersOf(own, [own, ...others], 9).map(({ name }) => others.findIndex((other) => other.name === name))
    expect(names).toEqual([3, 1, 0, 2])
    expect(peersOf(own, others, 2)).toHaveLength(2)
  })
})

describe('distributionOf', () => {
  it('tells quartiles, ends and bins; a value at the upper end counts in the last bin', () => {
    const spread = distributionOf([0, 25, null, 50, 100], { steps: 4 })
    expect(spread).toMatchObject({ missing: 1, least: 0, most: 100, mean: 43.75, quartiles: [18.75, 37.5, 62.5] })
    expect(spread?.bins.map(({ count: own }) => own)).toEqual([1, 1, 1, 1])
    expect(distributionOf([null])).toBeNull()
  })

  it('tells where a value stands, ties counted half', () => {
    expect(standingOf([10, 20, 20, 30], 20)).toBe(0.5)
    expect(standingOf([10], 40)).toBe(1)
  })
})

describe('readFigure', () => {
  it('reads every figure of the guidebook by its key, and null for others', () => {
    const { figures } = cityWith(2, 4)
    if (!figures) throw new Error('not scored')
    const read = Object.fromEntries(figureKeys(guidebook).map((key) => [key, readFigure(guidebook, figures, key)]))
    expect(read).toEqual({
      headline: 75,
      'evidenced-headline': 62.5,
      'claim-gap': 12.5,
      coverage: 1,
      'dimension:technical': 75,
      'basis:open': 75,
      'phase:dawn': 75,
      'phase:noon': null,
      'phase:dawn:dimension:technical': 75,
      'phase:noon:dimension:technical': null,
    })
    expect(readFigure(guidebook, figures, 'phase:never')).toBeNull()
  })
})

describe('trendOf', () => {
  it('goes by date, and leaves out what may not be compared', () => {
    const at = (date: string, level: number, version = '1.0.0') =>
      anEntry(
        { date, guidebook: { id: 'tiny', version }, answers: { first: { level }, second: { level } } },
        { guidebook },
      )
    const city = { ...at('2026-11-01', 3), earlier: [at('2025-01-01', 1), at('2025-06-01', 4, '2.0.0')] }
    const both = new Map([...guidebooks, ['tiny@2.0.0', guidebook]])
    const points = trendOf(city, both, 'headline')
    expect(points.map(({ date, value }) => [date, value])).toEqual([
      ['2025-01-01', 25],
      ['2026-11-01', 75],
    ])
    expect(changeSince(points)).toBe(50)
    expect(changeSince(points.slice(1))).toBeNull()
    expect(trendOf(city, both, 'headline', { scope: 'quick', phase: 'dawn' })[0]?.value).toBe(25)
  })
})
