import * as fc from 'fast-check'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { aGuidebook } from './aGuidebook'
import type { PlainAssessment } from './plainMethod'

const SHARES = [{ tech: 1 }, { money: 1 }, { people: 1 }, { tech: 0.7, people: 0.3 }, { money: 0.5, people: 0.5 }]
const EVIDENCE = ['none', 'described', 'documented', 'verified', undefined]
const ODD = [-1, 9, 2.5, '3', true, undefined, Number.NaN]

const anEntry = fc.record({
  phase: fc.constantFrom('one', 'one', 'two', 'three'),
  basis: fc.constantFrom('care', 'rules'),
  dimensions: fc.constantFrom(...SHARES),
  weight: fc.constantFrom(1, 1, 0.5, 1.7, 3),
  quick: fc.boolean(),
  critical: fc.boolean(),
  minLevel: fc.constantFrom(undefined, undefined, 1, 2, 3),
  level: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 5, arbitrary: fc.constantFrom('na', 'unknown', null) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  ),
  evidence: fc.constantFrom<unknown>(...EVIDENCE, 'hearsay'),
  atLeast: fc.constantFrom<unknown>(undefined, undefined, undefined, true, false, 'yes'),
})
export type Entry = typeof anEntry extends fc.Arbitrary<infer T> ? T : never

const gate = fc.record({
  minCoverage: fc.constantFrom(0.5, 0.8, 1),
  minDimensionScore: fc.constantFrom(25, 50, 50, 80),
  minCriticalLevel: fc.constantFrom(1, 2, 2, 3),
})

/** A case of the method: a small guidebook and what is answered; levels of the odd kind included. */
export const someCase = fc.record({
  entries: fc.array(anEntry, { minLength: 1, maxLength: 9 }),
  max: fc.constantFrom(3, 4, 4, 5),
  aggregation: fc.constantFrom('geometric', 'arithmetic'),
  provisionalBelow: fc.constantFrom(0.3, 0.8),
  gate,
  phase: fc.constantFrom('one', 'two', 'two', 'three', 'elsewhere'),
  scope: fc.constantFrom('full', 'full', 'quick'),
})
export type Case = typeof someCase extends fc.Arbitrary<infer T> ? T : never

export const idOf = (index: number) => `i-${index}`

/** The guidebook and the assessment of a case, for one of the two methods. */
export function buildCase(
  { entries, max, aggregation, provisionalBelow, gate: thresholds, phase, scope }: Case,
  method?: 2,
): { guidebook: Guidebook; assessment: PlainAssessment } {
  const sketches = entries.map(
    ({ level: _level, evidence: _evidence, atLeast: _atLeast, minLevel, ...rest }, index) => ({
      ...rest,
      ...(minLevel === undefined ? {} : { minLevel }),
      id: idOf(index),
    }),
  )
  const scoring = { aggregation, provisionalBelow, gate: thresholds, ...(method ? { method } : {}) }
  const answers = Object.fromEntries(
    entries.map(({ level, evidence, atLeast }, index) => [idOf(index), { level, evidence, atLeast }]),
  )
  return { guidebook: { ...aGuidebook(sketches, scoring), scale: { max } }, assessment: { phase, scope, answers } }
}
