import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareScores, type FigureChange } from '../../../src/core/editions/compareScores'
import type { Scores } from '../../../src/core/model/scores'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../scoring/aGuidebook'

const guidebook = aGuidebook([
  { id: 'a' },
  { id: 'b', basis: 'rules', dimensions: { money: 1 } },
  { id: 'c', basis: 'rules', dimensions: { people: 1 }, critical: true },
  { id: 'd', phase: 'two', dimensions: { tech: 0.5, people: 0.5 } },
])

function scoresOf(levels: Record<string, number | 'unknown'>): Scores {
  const answers = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, evidence: 'documented' as const }]),
  )
  return scoreAssessment(guidebook, { phase: 'two', scope: 'full', answers })
}

const EVEN = { a: 2, b: 2, c: 2, d: 2 }
const named = (changes: readonly FigureChange[]) => changes.map(({ figure, id }) => (id ? `${figure} ${id}` : figure))
const find = (changes: readonly FigureChange[], figure: FigureChange['figure']) =>
  changes.find((change) => change.figure === figure)

describe('compareScores', () => {
  it('lists every figure that differs, in the order of the results page, and no other', () => {
    const changes = compareScores(guidebook, scoresOf(EVEN), scoresOf({ ...EVEN, a: 1 }))
    expect(named(changes)).toEqual([
      'headline',
      'evidenced-headline',
      'supported-phase',
      'dimension tech',
      'basis care',
      'phase one',
      'phase-dimension one:tech',
      'gate one',
    ])
  })

  it('gives the figure before and after', () => {
    const changes = compareScores(guidebook, scoresOf(EVEN), scoresOf({ ...EVEN, a: 1 }))
    expect(find(changes, 'headline')?.before).toBeCloseTo(50, 9)
    expect(find(changes, 'phase-dimension')).toEqual({
      figure: 'phase-dimension',
      id: 'one:tech',
      before: 50,
      after: 25,
    })
    expect(find(changes, 'gate')).toEqual({ figure: 'gate', id: 'one', before: 'open', after: 'blocked' })
    expect(find(changes, 'supported-phase')).toEqual({
      figure: 'supported-phase',
      id: null,
      before: 'three',
      after: null,
    })
  })

  it('tells a change of evidence alone, with the claim unchanged', () => {
    const before = scoresOf({ ...EVEN, a: 3, b: 3, c: 3, d: 3 })
    const after = scoresOf({ ...EVEN, a: 4, b: 3, c: 3, d: 3 })
    const onlyEvidence = { ...before, evidenced: { ...before.evidenced, headline: 60 } }
    expect(named(compareScores(guidebook, before, onlyEvidence))).toEqual(['evidenced-headline'])
    // Documented evidence caps at 3: the claim rises, what is shown does not.
    expect(named(compareScores(guidebook, before, after))).not.toContain('evidenced-headline')
  })

  it('tells what has become unknown: coverage, and figures that are none', () => {
    const changes = compareScores(guidebook, scoresOf(EVEN), scoresOf({ ...EVEN, b: 'unknown' }))
    expect(find(changes, 'headline')?.after).toBeNull()
    expect(find(changes, 'coverage')).toEqual({ figure: 'coverage', id: null, before: 1, after: 0.75 })
    expect(changes.find(({ figure, id }) => figure === 'dimension' && id === 'money')?.after).toBeNull()
  })

  it('passes over rounding noise', () => {
    const before = scoresOf(EVEN)
    const shift = (by: number) => ({ ...before, claimed: { ...before.claimed, headline: 50 + by } })
    const exact = shift(0)
    expect(compareScores(guidebook, exact, shift(1e-12))).toEqual([])
    expect(named(compareScores(guidebook, exact, shift(1e-6)))).toEqual(['headline'])
  })

  it('finds nothing between the same scores, and the same figures the other way round', () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('unknown' as const))
    const levels = fc.record({ a: level, b: level, c: level, d: level })
    fc.assert(
      fc.property(levels, levels, (first, second) => {
        expect(compareScores(guidebook, scoresOf(first), scoresOf(first))).toEqual([])
        const there = compareScores(guidebook, scoresOf(first), scoresOf(second))
        const back = compareScores(guidebook, scoresOf(second), scoresOf(first))
        expect(back.map(({ before, after, ...change }) => ({ ...change, before: after, after: before }))).toEqual(there)
      }),
    )
  })
})
