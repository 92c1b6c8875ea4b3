import { describe, expect, it } from 'vitest'
import { claimReliance } from '../../../../src/core/scoring/score/claimReliance'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../aGuidebook'

const guidebook = aGuidebook([{ id: 'a', critical: true }, { id: 'b' }, { id: 'c' }, { id: 'd', phase: 'two' }])
const assessment = {
  phase: 'two',
  scope: 'full',
  answers: {
    a: { level: 2, evidence: 'none' },
    b: { level: 4, evidence: 'documented' },
    c: { level: 2, evidence: 'described' },
    d: { level: 1, evidence: 'none' },
  },
}

describe('claimReliance', () => {
  it('names the gates that only claims hold open, and the answers that claim more than their evidence carries', () => {
    expect(claimReliance(guidebook, assessment)).toEqual([
      {
        phase: 'one',
        evidenced: 'blocked',
        answers: [
          { indicator: 'a', level: 2, counts: 1, evidence: 'none', needed: 'described' },
          { indicator: 'b', level: 4, counts: 3, evidence: 'documented', needed: 'verified' },
        ],
      },
    ])
  })

  it('names enough: with the evidence needed the gate is open as evidenced', () => {
    const answers: Record<string, { level: number; evidence: string }> = { ...assessment.answers }
    for (const { indicator, level, needed } of claimReliance(guidebook, assessment)[0]?.answers ?? []) {
      answers[indicator] = { level, evidence: needed ?? 'verified' }
    }
    expect(claimReliance(guidebook, { ...assessment, answers })).toEqual([])
    expect(Object.values(scoreAssessment(guidebook, { ...assessment, answers }).evidenced.phases)[0]?.gate.status).toBe(
      'open',
    )
  })

  it('knows where no evidence carries a level', () => {
    const evidenceCaps = { none: 1, described: 1, documented: 1, verified: 1 }
    const strict = { ...guidebook, scoring: { ...guidebook.scoring, evidenceCaps } }
    expect(claimReliance(strict, assessment)[0]?.answers[0]).toMatchObject({ indicator: 'a', needed: null })
  })
})
