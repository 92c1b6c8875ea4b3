import { describe, expect, it } from 'vitest'
import type { ScorableAssessment } from '../../../../src/core/model/scores'
import { fragileAnswers } from '../../../../src/core/scoring/score/fragileAnswers'
import { aGuidebook } from '../aGuidebook'

const anAssessment = (levels: Record<string, unknown>, evidence = 'verified', scope = 'full'): ScorableAssessment => ({
  phase: 'two',
  scope,
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level, evidence }])),
})
const guidebook = aGuidebook([
  { id: 'a' },
  { id: 'b' },
  { id: 'c', dimensions: { money: 1 }, critical: true },
  { id: 'd', phase: 'two' },
])

describe('fragileAnswers', () => {
  it('finds what holds a dimension at its threshold, and a critical indicator at its level', () => {
    // Tech stands at 50 exactly; c at the level that is asked for, with its dimension at 50 too.
    expect(fragileAnswers(guidebook, anAssessment({ a: 3, b: 1, c: 2, d: 0 }))).toEqual([
      { indicator: 'a', level: 3, phases: ['one'] },
      { indicator: 'b', level: 1, phases: ['one'] },
      { indicator: 'c', level: 2, phases: ['one'] },
    ])
  })

  it('leaves out what has room, what is at 0 already, and gates that are not open', () => {
    expect(fragileAnswers(guidebook, anAssessment({ a: 4, b: 1, c: 3, d: 1 }))).toEqual([])
    const [first, ...others] = fragileAnswers(guidebook, anAssessment({ a: 4, b: 0, c: 3, d: 2 }))
    expect(first).toMatchObject({ indicator: 'a' })
    expect(others).toEqual([{ indicator: 'd', level: 2, phases: ['two'] }])
  })

  it('reads gates as evidenced on demand, where a level that its evidence does not carry has room', () => {
    const levels = { a: 3, b: 3, c: 3, d: 0 }
    expect(fragileAnswers(guidebook, anAssessment(levels, 'described'), 'claimed')).toEqual([])
    expect(fragileAnswers(guidebook, anAssessment({ a: 3, b: 2, c: 3, d: 0 }, 'described'), 'evidenced')).toEqual([
      { indicator: 'b', level: 2, phases: ['one'] },
    ])
  })
})
