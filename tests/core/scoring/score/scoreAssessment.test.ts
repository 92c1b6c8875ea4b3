import { describe, expect, it } from 'vitest'
import type { DimensionId, PhaseId } from '../../../../src/core/model/guidebook'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, type Sketch } from '../aGuidebook'

type Levels = Record<string, unknown>

/** Scores levels with the best evidence, in full scope. */
function score(sketches: readonly Sketch[], levels: Levels, { phase = 'three', scope = 'full', scoring = {} } = {}) {
  const answers = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, evidence: 'verified' }] as const),
  )
  return scoreAssessment(aGuidebook(sketches, scoring), { phase, scope, answers }).claimed
}

const dimension = (id: string) => id as DimensionId
const phaseId = (id: string) => id as PhaseId
const THREE: Sketch[] = [
  { id: 'a', dimensions: { tech: 1 } },
  { id: 'b', dimensions: { money: 1 } },
  { id: 'c', dimensions: { people: 1 } },
]

describe('scoreAssessment: slices', () => {
  it('weighs by weight times share', () => {
    const sketches = [
      { id: 'a', dimensions: { tech: 0.5, money: 0.5 }, weight: 2 },
      { id: 'b', dimensions: { tech: 1 }, weight: 3 },
    ]
    const reading = score(sketches, { a: 4, b: 0 })
    expect(reading.inScope.score).toBeCloseTo(40, 9)
    expect(reading.dimensions[dimension('tech')]?.score).toBeCloseTo(25, 9)
    expect(reading.dimensions[dimension('money')]?.score).toBeCloseTo(100, 9)
  })

  it('reports coverage by weight, and counts indicators', () => {
    const sketches = [{ id: 'a', weight: 3 }, { id: 'b' }, { id: 'c' }]
    expect(score(sketches, { a: 2, b: 'na' }).inScope).toEqual({
      score: 50,
      coverage: 0.75,
      answered: 1,
      applicable: 2,
    })
  })

  it('has no score where nothing is answered, and no coverage where nothing applies', () => {
    expect(score([{ id: 'a' }], {}).inScope).toEqual({ score: null, coverage: 0, answered: 0, applicable: 1 })
    expect(score([{ id: 'a' }], { a: 'na' }).inScope).toEqual({
      score: null,
      coverage: null,
      answered: 0,
      applicable: 0,
    })
  })

  it('treats unknown, null and missing alike', () => {
    const missing = score([{ id: 'a' }, { id: 'b' }], { a: 3 })
    expect(score([{ id: 'a' }, { id: 'b' }], { a: 3, b: 'unknown' })).toEqual(missing)
    expect(score([{ id: 'a' }, { id: 'b' }], { a: 3, b: null })).toEqual(missing)
  })

  it('asks only quick indicators in a quick scan', () => {
    const sketches = [{ id: 'a', quick: true }, { id: 'b' }]
    expect(score(sketches, { a: 1, b: 4 }, { scope: 'quick' }).inScope).toMatchObject({ score: 25, applicable: 1 })
    expect(score(sketches, { a: 1, b: 4 }).inScope).toMatchObject({ score: 62.5, applicable: 2 })
  })

  it('keeps later phases out of every in-scope figure but shows them as phases', () => {
    const sketches = [{ id: 'a' }, { id: 'b', phase: 'two', basis: 'rules' }]
    const reading = score(sketches, { a: 2, b: 4 }, { phase: 'one' })
    expect(reading.inScope).toMatchObject({ score: 50, applicable: 1 })
    expect(Object.values(reading.bases).map((slice) => slice.score)).toEqual([50, null])
    const ahead = reading.phases[phaseId('two')]
    expect(ahead?.all.score).toBe(100)
    expect(ahead?.dimensions[dimension('tech')]).toEqual({ score: 100, coverage: 1, answered: 1, applicable: 1 })
    expect(Object.values(ahead?.bases ?? {}).map((slice) => slice.score)).toEqual([null, 100])
  })
})

describe('scoreAssessment: headline', () => {
  it('is the weighted geometric mean', () => {
    // 25^0.25 · 100^0.25 · 100^0.5 = 70.71…
    expect(score(THREE, { a: 1, b: 4, c: 4 }).headline).toBeCloseTo(100 * 0.25 ** 0.25, 9)
  })

  it('is the weighted arithmetic mean where the guidebook says so', () => {
    const scoring = { aggregation: 'arithmetic' }
    expect(score(THREE, { a: 0, b: 4, c: 2 }, { scoring }).headline).toBeCloseTo(50, 9)
  })

  it('lets a zero enter as 1, in the geometric mean only', () => {
    expect(score(THREE, { a: 0, b: 0, c: 0 }).headline).toBeCloseTo(1, 9)
    expect(score(THREE, { a: 0, b: 4, c: 4 }).headline).toBeCloseTo(100 * 0.01 ** 0.25, 9)
    expect(score(THREE, { a: 0, b: 0, c: 0 }, { scoring: { aggregation: 'arithmetic' } }).headline).toBe(0)
  })

  it('leaves out a dimension that does not apply and rescales the other weights', () => {
    // tech 0.25 and people 0.5 become 1/3 and 2/3
    expect(score(THREE, { a: 1, b: 'na', c: 4 }).headline).toBeCloseTo(100 * 0.25 ** (1 / 3), 9)
  })

  it('is null where a dimension that applies has no answer, or none applies', () => {
    expect(score(THREE, { a: 4, b: 4 }).headline).toBeNull()
    expect(score(THREE, { a: 'na', b: 'na', c: 'na' }).headline).toBeNull()
  })

  it('names the lowest dimension as binding, also without a headline; the first of a tie; none without a score', () => {
    expect(score(THREE, { a: 4, b: 1, c: 2 }).binding).toBe('money')
    expect(score(THREE, { a: 4, c: 2 })).toMatchObject({ headline: null, binding: 'people' })
    expect(score(THREE, { a: 4, b: 2, c: 2 }).binding).toBe('money')
    expect(score(THREE, {}).binding).toBeNull()
  })

  it('holds a tie within rounding noise', () => {
    const shares = { tech: 0.3, money: 0.7 }
    const sketches = [0.1, 0.2, 0.3].map((weight, index) => ({ id: `a-${index}`, weight, dimensions: shares }))
    const reading = score(sketches, { 'a-0': 1, 'a-1': 2, 'a-2': 3 })
    const figures = ['tech', 'money'].map((id) => reading.dimensions[dimension(id)]?.score ?? Number.NaN)
    expect(Math.abs((figures[0] ?? 0) - (figures[1] ?? 1))).toBeLessThan(1e-9)
    expect(reading.binding).toBe('tech')
  })

  it('is provisional below the guidebook’s coverage, or without any', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
    expect(score(five, { a: 1, b: 1, c: 1 }).provisional).toBe(true)
    expect(score(five, { a: 1, b: 1, c: 1, d: 1 }).provisional).toBe(false)
    expect(score([{ id: 'a' }], { a: 'na' }).provisional).toBe(true)
    const noisy = [0.1, 0.7, 0.2].map((weight, index) => ({ id: `a-${index}`, weight }))
    expect(0.1 + 0.7).toBeLessThan(0.8)
    expect(score(noisy, { 'a-0': 1, 'a-1': 1 }).provisional).toBe(false)
  })
})

describe('scoreAssessment: evidenced', () => {
  const read = (answers: Record<string, { level?: unknown; evidence?: unknown }>) =>
    scoreAssessment(aGuidebook(THREE), { phase: 'three', scope: 'full', answers })

  it.each([
    ['none', 25],
    ['described', 50],
    ['documented', 75],
    ['verified', 100],
    [undefined, 25],
    ['hearsay', 25],
  ])('caps a level 4 by %s evidence at %i', (evidence, expected) => {
    const { claimed, evidenced } = read({ a: { level: 4, evidence } })
    expect(claimed.inScope.score).toBe(100)
    expect(evidenced.inScope.score).toBe(expected)
  })

  it('never lifts a level, and leaves coverage alone', () => {
    const { claimed, evidenced } = read({ a: { level: 1, evidence: 'verified' }, b: { level: 'na' } })
    expect(evidenced).toEqual(claimed)
  })

  it('gives the gap between the headlines, null without them', () => {
    const level = { level: 4, evidence: 'documented' }
    expect(read({ a: level, b: level, c: level }).claimGap).toBeCloseTo(25, 9)
    expect(read({ a: level }).claimGap).toBeNull()
  })

  it('reads gates, binding and supported phase from capped levels too', () => {
    const bare = { level: 4 }
    const { claimed, evidenced } = read({ a: { level: 4, evidence: 'verified' }, b: bare, c: bare })
    expect(claimed).toMatchObject({ binding: 'tech', supportedPhase: 'three', runningAhead: false })
    expect(evidenced).toMatchObject({ binding: 'money', supportedPhase: null, runningAhead: true })
    expect(evidenced.phases[phaseId('one')]?.gate.dimensions).toEqual(['money', 'people'])
  })
})
