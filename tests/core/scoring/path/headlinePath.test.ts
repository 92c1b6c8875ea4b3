import { describe, expect, it } from 'vitest'
import type { ScorableAssessment } from '../../../../src/core/model/scores'
import { headlinePath } from '../../../../src/core/scoring/path/headlinePath'
import { aGuidebook } from '../aGuidebook'

const anAssessment = (levels: Record<string, unknown>, phase = 'one'): ScorableAssessment => ({
  phase,
  scope: 'full',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
})
const neverAsked = () => Promise.reject(new Error('the solver was loaded'))

const sketches = [
  { id: 'a', dimensions: { tech: 1 } },
  { id: 'b', dimensions: { people: 1 } },
]
const EVEN = { dimensionWeights: { tech: 0.5, money: 0.1, people: 0.5 } }

describe('headlinePath', () => {
  it('lifts the weak dimension, since the mean is geometric', async () => {
    // √(75 · 25) = 43.3; √(75 · 50) = 61.2, √(100 · 25) = 50: one level of b is worth more than one of a.
    const path = await headlinePath(aGuidebook(sketches, EVEN), anAssessment({ a: 3, b: 1 }), 55)
    expect(path).toMatchObject({ effort: 1, changes: [{ indicator: 'b', from: 1, to: 2 }], dimensions: { people: 50 } })
    expect(path.headline).toBeCloseTo(Math.sqrt(75 * 50), 9)
  })

  it('adds up where the guidebook takes the arithmetic mean', async () => {
    const guidebook = aGuidebook(sketches, { ...EVEN, aggregation: 'arithmetic' })
    const path = await headlinePath(guidebook, anAssessment({ a: 0, b: 3 }), 50)
    expect(path).toMatchObject({ effort: 1, headline: 50 })
  })

  it('leaves a dimension at nothing where its floor of 1 is enough', async () => {
    // 1^½ · 100^½ = 10.
    const path = await headlinePath(aGuidebook(sketches, EVEN), anAssessment({ a: 0, b: 3 }), 10)
    expect(path).toMatchObject({ effort: 1 })
    expect(path.headline).toBeCloseTo(path.changes[0]?.indicator === 'b' ? 10 : Math.sqrt(75 * 25), 9)
    const dear = aGuidebook(
      [
        { id: 'a', dimensions: { tech: 1 } },
        { id: 'b', dimensions: { people: 1 } },
      ],
      EVEN,
    )
    const indicators = dear.indicators.map((own) => (own.id === 'a' ? { ...own, effort: 3 } : own))
    expect(await headlinePath({ ...dear, indicators }, anAssessment({ a: 0, b: 3 }), 10)).toMatchObject({
      effort: 1,
      changes: [{ indicator: 'b', from: 3, to: 4 }],
      headline: expect.closeTo(10, 9),
    })
  })

  it('counts what is in scope only, later phases not', async () => {
    const guidebook = aGuidebook(
      [...sketches, { id: 'later', phase: 'two', dimensions: { people: 1 }, weight: 9 }],
      EVEN,
    )
    const levels = { a: 4, b: 2, later: 0 }
    expect(await headlinePath(guidebook, anAssessment(levels), 80)).toMatchObject({
      changes: [{ indicator: 'b', to: 3 }],
    })
    expect(await headlinePath(guidebook, anAssessment(levels, 'two'), 80)).toMatchObject({
      changes: [{ indicator: 'later' }],
    })
  })

  it('reaches the evidenced headline on demand', async () => {
    const path = await headlinePath(aGuidebook(sketches, EVEN), anAssessment({ a: 2, b: 2 }), 50, {
      target: 'evidenced',
    })
    expect(path).toMatchObject({ effort: 2, headline: expect.closeTo(50, 9) })
    expect(path.changes.map(({ evidence }) => evidence?.to)).toEqual(['described', 'described'])
  })

  it('is empty where the headline is there, or is with every indicator answered', async () => {
    const guidebook = aGuidebook(sketches, EVEN)
    expect(await headlinePath(guidebook, anAssessment({ a: 2, b: 2 }), 50, {}, neverAsked)).toMatchObject({
      changes: [],
      headline: expect.closeTo(50, 9),
    })
    const path = await headlinePath(guidebook, anAssessment({ a: 4 }), 10, {}, neverAsked)
    expect(path).toMatchObject({ changes: [], effort: 0, headline: expect.closeTo(10, 9), dimensions: { people: 0 } })
  })

  it('says how far the headline can go where the value is out of reach', async () => {
    const fixed = new Set(['a', 'b'])
    const guidebook = aGuidebook(sketches, EVEN)
    await expect(headlinePath(guidebook, anAssessment({ a: 4, b: 4 }), 101, { fixed })).rejects.toThrow(
      new RangeError('no path: the headline can reach 100, asked for is 101'),
    )
    await expect(headlinePath(guidebook, anAssessment({}, 'nowhere'), 60)).rejects.toThrow('can reach null')
  })
})
