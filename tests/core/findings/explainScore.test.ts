import { describe, expect, it } from 'vitest'
import { explainHeadline } from '../../../src/core/findings/explainHeadline'
import { explainScore } from '../../../src/core/findings/explainScore'
import { readSlice, type ScoreSlice } from '../../../src/core/findings/readSlice'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, anAssessment } from '../document/aReportInput'

const guidebook = aGuidebook()
const assessment = anAssessment({
  map: { level: 3, evidence: 'described' },
  lead: { level: 2, evidence: 'verified' },
  cost: { level: 4 },
  talk: { level: 'unknown' },
  test: { level: 'na' },
  bill: { level: 1, evidence: 'documented' },
})
const scores = scoreAssessment(guidebook, assessment)

const slices: ScoreSlice[] = [
  { kind: 'inScope' },
  ...guidebook.dimensions.map(({ id }): ScoreSlice => ({ kind: 'dimension', dimension: id })),
  ...guidebook.bases.map(({ id }): ScoreSlice => ({ kind: 'basis', basis: id })),
  ...guidebook.phases.flatMap(({ id: phase }): ScoreSlice[] => [
    { kind: 'phase', phase },
    ...guidebook.dimensions.map(({ id }): ScoreSlice => ({ kind: 'phase', phase, dimension: id })),
  ]),
]

describe('explainScore', () => {
  it.each(['claimed', 'evidenced'] as const)('comes to the engine’s figures in every slice, %s', (reading) => {
    for (const slice of slices) {
      const explained = explainScore(guidebook, assessment, slice, reading)
      const { score, coverage } = readSlice(scores[reading], slice)
      const near = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9)
      expect({ slice, score: near(explained.score), coverage: near(explained.coverage) }).toEqual({
        slice,
        score: near(score),
        coverage: near(coverage),
      })
    }
  })

  it.each(['claimed', 'evidenced'] as const)('comes to the engine’s figures and bounds by method 2, %s', (reading) => {
    const second = { ...guidebook, scoring: { ...guidebook.scoring, method: 2 as const } }
    const map = { level: 4, evidence: 'described', atLeast: true } as const
    for (const given of [assessment, anAssessment({ ...assessment.answers, map })]) {
      const reckoned = scoreAssessment(second, given)[reading]
      for (const slice of slices) {
        const { score, coverage, low, high } = explainScore(second, given, slice, reading)
        const figures = readSlice(reckoned, slice)
        const near = (value: number | null | undefined) =>
          typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : null
        expect([score, coverage, low, high].map(near)).toEqual(
          [figures.score, figures.coverage, figures.low, figures.high].map(near),
        )
      }
    }
  })

  it('shows each part of the sum', () => {
    const money = guidebook.dimensions[1]
    if (!money) throw new Error('the small guidebook has three dimensions')
    const { terms, productSum, answeredSum } = explainScore(guidebook, assessment, {
      kind: 'dimension',
      dimension: money.id,
    })
    expect(terms.map(({ indicator, part, points, product }) => [indicator.id, part, points, product])).toEqual([
      ['lead', 1, 50, 50],
      ['cost', 1, 100, 100],
    ])
    expect([productSum, answeredSum]).toEqual([150, 2])
  })

  it('counts a level only as far as its evidence goes', () => {
    const { terms } = explainScore(guidebook, assessment, { kind: 'inScope' }, 'evidenced')
    expect(terms.map(({ level, counted, state }) => [level, counted, state])).toEqual([
      [3, 2, 'answered'],
      [2, 2, 'answered'],
      [4, 1, 'answered'],
      [null, null, 'unanswered'],
    ])
  })
})

describe('explainHeadline', () => {
  it('multiplies to the engine’s headline', () => {
    expect(scores.claimed.headline).not.toBeNull()
    expect(explainHeadline(guidebook, scores.claimed).headline).toBeCloseTo(scores.claimed.headline ?? 0, 9)
    expect(explainHeadline(guidebook, scores.evidenced).headline).toBeCloseTo(scores.evidenced.headline ?? 0, 9)
  })

  it('adds where the guidebook says so', () => {
    const arithmetic = { ...guidebook, scoring: { ...guidebook.scoring, aggregation: 'arithmetic' as const } }
    const { headline } = scoreAssessment(arithmetic, assessment).claimed
    expect(explainHeadline(arithmetic, scores.claimed).headline).toBeCloseTo(headline ?? 0, 9)
    expect(headline).not.toBeCloseTo(scores.claimed.headline ?? 0, 3)
  })

  it('rescales the weights where a dimension has nothing that applies', () => {
    const partial = anAssessment({ map: { level: 'na' }, lead: { level: 2 }, cost: { level: 0 }, talk: { level: 4 } })
    const { claimed } = scoreAssessment(guidebook, partial)
    const { parts, leftOut, headline } = explainHeadline(guidebook, claimed)
    expect(leftOut).toEqual(['tech'])
    expect(parts.map(({ weight }) => weight)).toEqual([0.5, 0.5])
    expect(headline).toBeCloseTo(claimed.headline ?? 0, 9)
  })
})
