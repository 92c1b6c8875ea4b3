import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../../src/core/model/scores'
import { cheapestPath } from '../../../src/core/scoring/path/cheapestPath'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from './aGuidebook'
import { bestPath } from './bestPath'

const SHARES = [{ tech: 1 }, { money: 1 }, { people: 1 }, { tech: 0.7, people: 0.3 }, { money: 1 / 3, people: 2 / 3 }]

const aCase = (effort: fc.Arbitrary<number>) => {
  const entry = fc.record({
    phase: fc.constantFrom('one', 'one', 'one', 'two'),
    dimensions: fc.constantFrom(...SHARES),
    weight: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
    ),
    quick: fc.boolean(),
    critical: fc.boolean(),
    effort,
    level: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
      fc.constantFrom('na', 'unknown', null, undefined, 2.5),
    ),
    fixed: fc.boolean(),
  })
  return fc.record({
    entries: fc.array(entry, { minLength: 1, maxLength: 6 }),
    max: fc.integer({ min: 2, max: 4 }),
    minDimensionScore: fc.oneof(
      fc.constantFrom(0, 25, 50, 75, 100, 100.5),
      fc.double({ min: 0, max: 100, noNaN: true }),
    ),
    minCriticalLevel: fc.constantFrom(0, 1, 2, 2.5, 3),
    scope: fc.constantFrom('quick', 'full'),
    hasFixed: fc.boolean(),
  })
}
type Case = ReturnType<typeof aCase> extends fc.Arbitrary<infer Value> ? Value : never

function build({ entries, max, minDimensionScore, minCriticalLevel, scope, hasFixed }: Case) {
  const id = (index: number) => `a-${index}`
  const sketches = entries.map(({ level: _level, fixed: _fixed, effort: _effort, ...rest }, index) => ({
    id: id(index),
    ...rest,
  }))
  const small = aGuidebook(sketches, { gate: { minCoverage: 0.8, minDimensionScore, minCriticalLevel } })
  const indicators = small.indicators.map((own, index) => ({ ...own, effort: entries[index]?.effort ?? 1 }))
  const guidebook: Guidebook = { ...small, scale: { max }, indicators }
  const answers = Object.fromEntries(entries.map(({ level }, index) => [id(index), { level }]))
  const assessment: ScorableAssessment = { phase: 'three', scope, answers }
  const fixed = new Set(hasFixed ? entries.flatMap((entry, index) => (entry.fixed ? [id(index)] : [])) : [])
  return { guidebook, assessment, fixed }
}

/** The assessment at the end of a path: what is changed stands at its new level, what was unanswered at 0. */
function atTheEnd(
  { guidebook, assessment }: ReturnType<typeof build>,
  changes: readonly { indicator: string; to: number }[],
): ScorableAssessment {
  const { max } = guidebook.scale
  const answers = guidebook.indicators.map(({ id }) => {
    const level = assessment.answers[id]?.level
    const isKept = level === 'na' || (typeof level === 'number' && Number.isInteger(level) && level <= max)
    const to = changes.find(({ indicator }) => indicator === id)?.to
    return [id, { level: to ?? (isKept ? level : 0) }] as const
  })
  return { ...assessment, answers: Object.fromEntries(answers) }
}

async function checkCase(own: Case): Promise<void> {
  const built = build(own)
  const { guidebook, assessment, fixed } = built
  const best = bestPath(guidebook, assessment, 'one', { fixed })
  const finding = cheapestPath(guidebook, assessment, 'one', { fixed })
  if (!best) {
    await expect(finding).rejects.toThrow(RangeError)
    return
  }
  const { changes, effort, dimensions } = await finding
  expect(effort).toBeCloseTo(best.effort, 8)
  expect(changes.length).toBe(best.count)
  expect(changes.every(({ from, to, indicator }) => to > from && !fixed.has(indicator))).toBe(true)
  const order = changes.map(({ indicator }) => guidebook.indicators.findIndex(({ id }) => id === indicator))
  expect(order).toEqual(order.toSorted((first, second) => first - second))
  const wasOpen = Object.values(scoreAssessment(guidebook, assessment).claimed.phases)[0]?.gate.status === 'open'
  const end = scoreAssessment(guidebook, wasOpen ? assessment : atTheEnd(built, changes)).claimed
  const reached = Object.values(end.phases)[0]
  expect(reached?.gate.status).toBe('open')
  expect(dimensions).toEqual(
    Object.fromEntries(Object.entries(reached?.dimensions ?? {}).map(([id, { score }]) => [id, score])),
  )
}

describe('cheapestPath equals trying every combination', () => {
  it.each([
    ['whole efforts', fc.integer({ min: 1, max: 3 }), 400],
    ['efforts with a common unit', fc.constantFrom(0.1, 0.25, 1.5, 1 / 3, 40), 150],
    ['any efforts', fc.double({ min: 0.05, max: 9, noNaN: true }), 150],
  ])(
    'with %s',
    async (_, effort, numRuns) => {
      await fc.assert(fc.asyncProperty(aCase(effort), checkCase), { numRuns })
    },
    120_000,
  )
})
