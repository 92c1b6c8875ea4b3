import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { choosePhase } from '../../../src/core/questionnaire/choosePhase'
import { aGuidebook } from '../scoring/aGuidebook'

const guidebook = {
  phases: aGuidebook([{ id: 'a' }]).phases,
  phaseStatements: [
    { id: 'agreed', opens: 'two' },
    { id: 'adopted', opens: 'three' },
  ] as unknown as Guidebook['phaseStatements'],
}

describe('choosePhase', () => {
  it.each([
    ['nothing is said', {}, { phase: 'one', skipped: null }],
    ['all is denied', { agreed: false, adopted: false }, { phase: 'one', skipped: null }],
    ['the first is true', { agreed: true, adopted: false }, { phase: 'two', skipped: null }],
    ['the first is true and the second not said', { agreed: true }, { phase: 'two', skipped: null }],
    ['all is true', { agreed: true, adopted: true }, { phase: 'three', skipped: null }],
    ['the second runs ahead', { agreed: false, adopted: true }, { phase: 'one', skipped: 'agreed' }],
    [
      'the second runs ahead of one not said',
      { agreed: undefined, adopted: true },
      { phase: 'one', skipped: 'agreed' },
    ],
    ['another edition’s statement is true', { gone: true }, { phase: 'one', skipped: null }],
  ])('is the phase of the last yes before the first no where %s', (_, answers, expected) => {
    expect(choosePhase(guidebook, answers)).toEqual(expected)
  })

  it('is the first phase of an edition without statements', () => {
    expect(choosePhase({ phases: guidebook.phases }, { agreed: true })).toEqual({ phase: 'one', skipped: null })
  })

  it('never leads further by a no, and reaches every phase of the real guidebook', () => {
    const real = loadGuidebook()
    const statements = (real.phaseStatements ?? []).map(({ id }) => id)
    const order = real.phases.map(({ id }): string => id)
    const reached = statements.map((_, at) => {
      const answers = Object.fromEntries(statements.map((id, own) => [id, own <= at]))
      return choosePhase(real, answers).phase
    })
    expect([choosePhase(real, {}).phase, ...reached]).toEqual(order)
    const booleans = fc.array(fc.boolean(), { minLength: statements.length, maxLength: statements.length })
    fc.assert(
      fc.property(booleans, fc.nat(statements.length - 1), (given, denied) => {
        const answers = Object.fromEntries(statements.map((id, at) => [id, given[at] ?? false]))
        const place = (own: Record<string, boolean>) => order.indexOf(choosePhase(real, own).phase)
        const less = { ...answers, [statements[denied] ?? '']: false }
        expect(place(less)).toBeLessThanOrEqual(place(answers))
      }),
    )
  })
})
