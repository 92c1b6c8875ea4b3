import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingAnswers } from '../../../../src/core/scoring/score/decidingAnswers'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../aGuidebook'

const METHOD = { method: 2 }
const half = { tech: 0.5, money: 0.5 }

describe('decidingAnswers', () => {
  const guidebook = aGuidebook(
    [
      { id: 'a', critical: true },
      { id: 'b', weight: 3 },
      { id: 'c', dimensions: half },
      { id: 'd', dimensions: { people: 1 } },
      { id: 'e', phase: 'two' },
    ],
    METHOD,
  )
  const assessed = (answers: Record<string, object>) => ({ phase: 'one', scope: 'full', answers })
  const ids = (answers: Record<string, object>) =>
    decidingAnswers(guidebook, assessed(answers), 'one').answers.map(({ indicator }) => indicator)

  it('lists what applies and has no level, critical first; what is known at least is among them', () => {
    expect(ids({ b: { level: 2 }, c: { level: 'na' }, d: { level: 2, atLeast: true } })).toEqual(['a', 'd'])
  })

  it('counts the levels that change the gate', () => {
    // All others stand at 2: the gate is incomplete; 0 and 1 block it, 2 to 4 open it.
    const { answers } = decidingAnswers(
      guidebook,
      assessed({ b: { level: 2 }, c: { level: 2 }, d: { level: 2 } }),
      'one',
    )
    expect(answers).toEqual([{ indicator: 'a', critical: true, flips: 5, range: (100 * 1) / 4.5 }])
  })

  it('begins with the level known at least', () => {
    const given = { a: { level: 3, atLeast: true }, b: { level: 2 }, c: { level: 2 }, d: { level: 2 } }
    expect(decidingAnswers(guidebook, assessed(given), 'one').answers[0]?.flips).toBe(2)
  })

  it('ranges over undecided dimensions only, and says how many are enough', () => {
    const given = { a: { level: 4 }, b: { level: 4 }, c: { level: 2 } }
    const { answers, enough } = decidingAnswers(guidebook, assessed(given), 'one')
    // People has no answer: 0 to 100. Coverage is 5 of 6 already.
    expect(answers).toEqual([{ indicator: 'd', critical: false, flips: 2, range: 100 }])
    expect(enough).toBe(0)
  })

  it('knows nothing of a phase that the guidebook does not have', () => {
    expect(decidingAnswers(guidebook, assessed({}), 'four')).toEqual({ answers: [], enough: 0 })
  })

  it('is enough and no more: with one answer fewer the phase is not complete', () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('na'), fc.constant(null))
    const one = fc.record({ weight: fc.integer({ min: 1, max: 4 }), critical: fc.boolean(), level })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (rows) => {
        const book = aGuidebook(
          rows.map(({ weight, critical }, at) => ({ id: `i${at}`, weight, critical })),
          METHOD,
        )
        const given = Object.fromEntries(rows.map((row, at) => [`i${at}`, { level: row.level }]))
        const { answers, enough } = decidingAnswers(book, assessed(given), 'one')
        const isComplete = (count: number) => {
          const more = Object.fromEntries(answers.slice(0, count).map(({ indicator }) => [indicator, { level: 4 }]))
          const { phases } = scoreAssessment(book, assessed({ ...given, ...more })).claimed
          const { all, gate } = Object.values(phases)[0] ?? {}
          return (all?.coverage ?? 1) >= 0.8 - 1e-9 && gate?.missing?.length === 0
        }
        expect(isComplete(enough)).toBe(true)
        if (enough > 0) expect(isComplete(enough - 1)).toBe(false)
      }),
    )
  })
})
