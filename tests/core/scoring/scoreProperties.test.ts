import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { Reading, ScorableAssessment, Slice } from '../../../src/core/model/scores'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from './aGuidebook'

const SHARES = [{ tech: 1 }, { money: 1 }, { people: 1 }, { tech: 0.7, people: 0.3 }, { money: 0.5, people: 0.5 }]
const level = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constantFrom('na', 'unknown', null))
const evidence = fc.constantFrom('none', 'described', 'documented', 'verified', undefined)
const entry = fc.record({
  phase: fc.constantFrom('one', 'two', 'three'),
  basis: fc.constantFrom('care', 'rules'),
  dimensions: fc.constantFrom(...SHARES),
  weight: fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
  quick: fc.boolean(),
  critical: fc.boolean(),
  level,
  evidence,
})
const aCase = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 12 }),
  aggregation: fc.constantFrom('geometric', 'arithmetic'),
  phase: fc.constantFrom('one', 'two', 'three'),
  scope: fc.constantFrom('quick', 'full'),
})
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never

const idOf = (index: number) => `i-${index}`

function build({ entries, aggregation, phase, scope }: Case, factor = 1) {
  const sketches = entries.map(({ level: _level, evidence: _evidence, ...rest }, index) => ({
    ...rest,
    weight: rest.weight * factor,
    id: idOf(index),
  }))
  const answers = Object.fromEntries(entries.map((e, index) => [idOf(index), { level: e.level, evidence: e.evidence }]))
  return { guidebook: aGuidebook(sketches, { aggregation }), assessment: { phase, scope, answers } }
}

/** Every score of a reading under its place. */
function figures({ headline, inScope, dimensions, bases, phases }: Reading): Record<string, number | null> {
  const flat: Record<string, number | null> = { headline, inScope: inScope.score }
  for (const [id, slice] of Object.entries<Slice>({ ...dimensions, ...bases })) flat[id] = slice.score
  for (const [id, phase] of Object.entries(phases)) {
    flat[id] = phase.all.score
    for (const [key, slice] of Object.entries<Slice>({ ...phase.dimensions, ...phase.bases }))
      flat[`${id} ${key}`] = slice.score
  }
  return flat
}

const both = (guidebook: Guidebook, assessment: ScorableAssessment) => {
  const { claimed, evidenced } = scoreAssessment(guidebook, assessment)
  return [figures(claimed), figures(evidenced)]
}

function expectClose(actual: Record<string, number | null>, expected: Record<string, number | null>) {
  for (const [key, value] of Object.entries(expected)) {
    if (value === null) expect(actual[key], key).toBeNull()
    else expect(actual[key], key).toBeCloseTo(value, 7)
  }
}

describe('scoreAssessment: properties', () => {
  it('keeps every score within 0 and 100, and evidence never adds', () => {
    fc.assert(
      fc.property(aCase, (sample) => {
        const { guidebook, assessment } = build(sample)
        const [claimed = {}, evidenced = {}] = both(guidebook, assessment)
        for (const [key, value] of Object.entries(claimed)) {
          const capped = evidenced[key] ?? null
          expect(capped === null).toBe(value === null)
          if (value === null || capped === null) continue
          expect(capped).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100 + 1e-9)
          expect(capped).toBeLessThanOrEqual(value + 1e-9)
        }
      }),
    )
  })

  it('never lowers a score when a level rises', () => {
    fc.assert(
      fc.property(aCase, fc.nat(), (sample, pick) => {
        const raised = structuredClone(sample)
        const at = raised.entries[pick % raised.entries.length]
        fc.pre(at !== undefined && typeof at.level === 'number' && at.level < 4)
        if (at && typeof at.level === 'number') at.level += 1
        const before = build(sample)
        const after = build(raised)
        const higher = both(after.guidebook, after.assessment)
        both(before.guidebook, before.assessment).forEach((reading, index) => {
          for (const [key, value] of Object.entries(reading)) {
            if (value !== null) expect(higher[index]?.[key]).toBeGreaterThanOrEqual(value - 1e-9)
          }
        })
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(aCase, (sample) => {
        const { guidebook, assessment } = build(sample)
        const turned = { ...assessment, answers: Object.fromEntries(Object.entries(assessment.answers).toReversed()) }
        expect(scoreAssessment(guidebook, turned)).toEqual(scoreAssessment(guidebook, assessment))
      }),
    )
  })

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(0.1, 3, 1000), (sample, factor) => {
        const { guidebook, assessment } = build(sample)
        const scaled = both(build(sample, factor).guidebook, assessment)
        both(guidebook, assessment).forEach((reading, index) => {
          expectClose(scaled[index] ?? {}, reading)
        })
      }),
    )
  })

  it('reads an indicator that does not apply as if the guidebook did not have it', () => {
    fc.assert(
      fc.property(aCase, (sample) => {
        fc.pre(sample.entries.some((e) => e.level !== 'na'))
        const { guidebook, assessment } = build(sample)
        const indicators = guidebook.indicators.filter((_, index) => sample.entries[index]?.level !== 'na')
        expect(scoreAssessment({ ...guidebook, indicators }, assessment)).toEqual(
          scoreAssessment(guidebook, assessment),
        )
      }),
    )
  })
})

describe('scoreAssessment: odd input', () => {
  const guidebook = aGuidebook([{ id: 'a' }, { id: 'b', critical: true }])
  const unanswered = scoreAssessment(guidebook, { phase: 'one', scope: 'full', answers: {} })

  it.each([5, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', true, {}, [], undefined])(
    'takes the level %j for unanswered',
    (odd) => {
      const answers = { a: { level: odd, evidence: 'verified' } }
      expect(scoreAssessment(guidebook, { phase: 'one', scope: 'full', answers })).toEqual(unanswered)
    },
  )

  it('ignores answers to indicators that the guidebook does not have', () => {
    const answers = { gone: { level: 4 }, constructor: { level: 4 } }
    expect(scoreAssessment(guidebook, { phase: 'one', scope: 'full', answers })).toEqual(unanswered)
  })

  it('does not read inherited members as answers', () => {
    const inherited = aGuidebook([{ id: 'constructor' }])
    const { claimed } = scoreAssessment(inherited, { phase: 'one', scope: 'full', answers: {} })
    expect(claimed.inScope.answered).toBe(0)
  })

  it('takes missing flags for false', () => {
    const bare = JSON.parse(
      JSON.stringify(guidebook, (key, value) => (key === 'quick' || key === 'critical' ? undefined : value)),
    )
    const answers = { a: { level: 2 }, b: { level: 2 } }
    const { claimed } = scoreAssessment(bare, { phase: 'one', scope: 'quick', answers })
    expect(claimed.inScope.applicable).toBe(0)
    const low = scoreAssessment(bare, { phase: 'one', scope: 'full', answers: { a: { level: 4 }, b: { level: 1 } } })
    expect(low.claimed.supportedPhase).toBe('three')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.dictionary(fc.constantFrom('a', 'b', 'x'), fc.anything()),
        (phase, scope, answers) => {
          expect(() => scoreAssessment(guidebook, { phase, scope, answers } as ScorableAssessment)).not.toThrow()
        },
      ),
    )
    expect(() => scoreAssessment(guidebook, {} as ScorableAssessment)).not.toThrow()
  })

  it('works for another scale', () => {
    const wide = { ...guidebook, scale: { max: 10 } }
    const { claimed } = scoreAssessment(wide, {
      phase: 'one',
      scope: 'full',
      answers: { a: { level: 7 }, b: { level: 10 } },
    })
    expect(claimed.inScope.score).toBeCloseTo(85, 9)
  })
})
