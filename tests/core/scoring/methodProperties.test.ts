import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingAnswers } from '../../../src/core/scoring/score/decidingAnswers'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { plainDecidingAnswers, plainScores } from './plainMethod'
import { buildCase, someCase } from './someCase'

/** Where two plain values differ, by path; numbers are the same within 1e-9. Members that are absent differ from any value. */
function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= 1e-9 ? [] : [`${path}: ${actual}, not ${expected}`]
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return actual === expected ? [] : [`${path}: ${String(actual)}, not ${String(expected)}`]
  }
  const [one, other] = [actual as Record<string, unknown>, expected as Record<string, unknown>]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) =>
    Object.hasOwn(one, key) === Object.hasOwn(other, key)
      ? differences(one[key], other[key], `${path}/${key}`)
      : [`${path}/${key} is there only once`],
  )
}

describe('scoreAssessment against the text of the method', () => {
  it.each([
    ['1', undefined],
    ['2', 2],
  ] as const)('says by method %s what the text says, sentence by sentence', (_, method) => {
    fc.assert(
      fc.property(someCase, (sample) => {
        const { guidebook, assessment } = buildCase(sample, method)
        expect(differences(scoreAssessment(guidebook, assessment), plainScores(guidebook, assessment))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

describe('decidingAnswers against the text of the method', () => {
  it('names the same answers in the same order, with the same figures', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom('one', 'two', 'three', 'elsewhere'), (sample, phase) => {
        const { guidebook, assessment } = buildCase(sample, 2)
        const actual = decidingAnswers(guidebook, assessment, phase)
        expect(differences(actual, plainDecidingAnswers(guidebook, assessment, phase))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
