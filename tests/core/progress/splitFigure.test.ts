import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAUSES, type Cause } from '../../../src/core/progress/createStages'
import { causesOf, formatPart, type Split, wholeParts } from '../../../src/core/progress/splitFigure'

const NONE: Record<Cause, number> = { edition: 0, reach: 0, answered: 0, lapsed: 0, level: 0, evidence: 0 }

function aSplit(from: number, parts: Partial<Record<Cause, number>>): Split {
  const all = { ...NONE, ...parts }
  const change = CAUSES.reduce((sum, cause) => sum + all[cause], 0)
  return { from, to: from + change, change, parts: all }
}

describe('wholeParts', () => {
  it('rounds so that the shown parts add up to the shown change', () => {
    // 41.7 → 66.7 is shown as 42 → 67, +25: three parts of 8.33 become 9, 8 and 8.
    const split = aSplit(125 / 3, { answered: 25 / 3, level: 25 / 3, evidence: 25 / 3 })
    expect(wholeParts(split)).toEqual({ ...NONE, answered: 9, level: 8, evidence: 8 })
  })

  it('is nothing where a figure is missing', () => {
    expect(wholeParts({ from: null, to: 3, change: null, parts: null })).toBeNull()
  })

  it('adds up for any parts, and leaves parts of 0 at 0', () => {
    const part = fc.option(fc.double({ min: -40, max: 40, noNaN: true }), { nil: 0, freq: 2 })
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.tuple(part, part, part, part, part, part),
        (from, given) => {
          const split = aSplit(from, Object.fromEntries(CAUSES.map((cause, index) => [cause, given[index] ?? 0])))
          const shown = wholeParts(split)
          const whole = (value: number) => Math.floor(value + 0.5 + 1e-9)
          const sum = CAUSES.reduce((total, cause) => total + (shown?.[cause] ?? Number.NaN), 0)
          fc.pre(CAUSES.every((cause) => split.parts?.[cause] === 0 || Math.abs(split.parts?.[cause] ?? 0) > 1e-6))
          expect(sum).toBe(whole(split.to ?? 0) - whole(from))
          for (const cause of CAUSES) {
            if (split.parts?.[cause] === 0) expect(shown?.[cause]).toBe(0)
            expect(Math.abs((shown?.[cause] ?? 0) - (split.parts?.[cause] ?? 0))).toBeLessThan(1 + 1e-6)
          }
        },
      ),
    )
  })
})

describe('formatPart', () => {
  it('is signed, and a dash where there are no parts', () => {
    expect(formatPart({ ...NONE, level: 3, lapsed: -2 }, 'level')).toBe('+3')
    expect(formatPart({ ...NONE, level: 3, lapsed: -2 }, 'lapsed')).toBe('\u22122')
    expect(formatPart(NONE, 'level')).toBe('0')
    expect(formatPart(null, 'level')).toBe('–')
  })
})

describe('causesOf', () => {
  it('names those that move something, in order', () => {
    expect(causesOf([aSplit(1, { evidence: 2 }), aSplit(1, { edition: -1, lapsed: 1e-12 })])).toEqual([
      'edition',
      'evidence',
    ])
  })
})
