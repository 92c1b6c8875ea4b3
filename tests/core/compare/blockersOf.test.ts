import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import { blockersOf } from '../../../src/core/compare/blockersOf'
import { blockers } from '../../../src/core/findings/blockers'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { anEntry } from '../../cities/aCity'
import { anAssessment } from '../files/anAssessment'

const real = loadGuidebook()
const levels = fc.array(fc.integer({ min: 0, max: real.scale.max }), {
  minLength: real.indicators.length,
  maxLength: real.indicators.length,
})

/** The guidebook with other thresholds of its gates. */
function gated(minDimensionScore: number, minCriticalLevel: number): Guidebook {
  const { scoring } = real
  return { ...real, scoring: { ...scoring, gate: { ...scoring.gate, minDimensionScore, minCriticalLevel } } }
}

const assessmentWith = (given: readonly number[]) =>
  anAssessment({
    guidebook: { id: real.id, version: real.version },
    phase: real.phases.at(-1)?.id ?? '',
    answers: Object.fromEntries(real.indicators.map(({ id }, at) => [id, { level: given[at] ?? 0 }])),
  })

describe('blockersOf', () => {
  it('names what the report names, whatever the thresholds', () => {
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 1, max: 3 }),
        (given, least, critical) => {
          const guidebook = gated(least, critical)
          const assessment = assessmentWith(given)
          const closed = blockers(guidebook, assessment, scoreAssessment(guidebook, assessment))
          const named = (closed?.blockers ?? []).flatMap((blocker) =>
            blocker.kind === 'dimension' ? blocker.indicators : [blocker.indicator],
          )
          const places = [...new Set(named.map(({ id }) => guidebook.indicators.findIndex((own) => own.id === id)))]
          expect(blockersOf(guidebook, anEntry(assessment, { guidebook }))).toEqual(places.sort((a, b) => a - b))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('names at least one indicator of every dimension that is too low, and none that is at the threshold', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 10, max: 100 }), (given, least) => {
        const guidebook = gated(least, 1)
        const assessment = assessmentWith(given)
        const closed = blockers(guidebook, assessment, scoreAssessment(guidebook, assessment))
        for (const blocker of closed?.blockers ?? []) {
          if (blocker.kind !== 'dimension') continue
          const own = blocker.indicators.map(
            ({ id }) => given[guidebook.indicators.findIndex((at) => at.id === id)] ?? 0,
          )
          expect(own.length).toBeGreaterThan(0)
          for (const level of own) expect((100 * level) / guidebook.scale.max).toBeLessThan(least)
        }
      }),
      { numRuns: 100 },
    )
  })
})
