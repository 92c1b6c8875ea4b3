import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { Reading, ScorableAssessment } from '../../../src/core/model/scores'
import { cheapestPath } from '../../../src/core/scoring/path/cheapestPath'
import type { Path } from '../../../src/core/scoring/path/describePath'
import { headlinePath } from '../../../src/core/scoring/path/headlinePath'
import { pathWithin } from '../../../src/core/scoring/path/pathWithin'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from './aGuidebook'
import { allWays, bestOf, type Way } from './allWays'

const SHARES = [{ tech: 1 }, { money: 1 }, { people: 1 }, { tech: 0.7, people: 0.3 }, { money: 1 / 3, people: 2 / 3 }]
const CAPS = [
  { none: 1, described: 2, documented: 3, verified: 4 },
  { none: 0, described: 1.5, documented: 1.5, verified: 3 },
  { none: 2, described: 4, documented: 1, verified: 4 },
]
const effortOf = (way: Way) => way.effort
const countOf = (way: Way) => way.count

function aCase(mostIndicators: number) {
  const entry = fc.record({
    phase: fc.constantFrom('one', 'one', 'one', 'two'),
    dimensions: fc.constantFrom(...SHARES),
    weight: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
    ),
    quick: fc.boolean(),
    critical: fc.boolean(),
    effort: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
      fc.double({ min: 0.1, max: 3, noNaN: true }),
    ),
    answer: fc.record({
      level: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constantFrom('na', 'unknown', null)),
      evidence: fc.constantFrom('none', 'described', 'documented', 'verified', undefined),
    }),
    fixed: fc.boolean(),
  })
  return fc.record({
    entries: fc.array(entry, { minLength: 1, maxLength: mostIndicators }),
    max: fc.integer({ min: 2, max: 4 }),
    minDimensionScore: fc.oneof(fc.constantFrom(0, 50, 75, 100), fc.double({ min: 0, max: 100, noNaN: true })),
    minCriticalLevel: fc.constantFrom(0, 1, 2, 2.5),
    evidenceCaps: fc.constantFrom(...CAPS),
    aggregation: fc.constantFrom('geometric', 'geometric', 'arithmetic'),
    scope: fc.constantFrom('quick', 'full', 'full'),
    hasFixed: fc.boolean(),
  })
}
type Case = ReturnType<typeof aCase> extends fc.Arbitrary<infer Value> ? Value : never

function build({ entries, max, scope, hasFixed, evidenceCaps, aggregation, ...gate }: Case) {
  const id = (index: number) => `a-${index}`
  const sketches = entries.map(({ answer: _answer, fixed: _fixed, effort: _effort, ...rest }, index) => ({
    id: id(index),
    ...rest,
  }))
  const small = aGuidebook(sketches, { gate: { minCoverage: 0.8, ...gate }, evidenceCaps, aggregation })
  const indicators = small.indicators.map((own, index) => ({ ...own, effort: entries[index]?.effort ?? 1 }))
  const guidebook: Guidebook = { ...small, scale: { max }, indicators }
  const answers = Object.fromEntries(entries.map(({ answer }, index) => [id(index), answer]))
  const assessment: ScorableAssessment = { phase: 'two', scope, answers }
  const fixed = new Set(hasFixed ? entries.flatMap((entry, index) => (entry.fixed ? [id(index)] : [])) : [])
  return { guidebook, assessment, fixed }
}

const gateOf = (reading: Reading) => Object.values(reading.phases)[0]

/** The answers at the end of a path: what is changed stands as it says, what was unanswered at 0. */
function walk({ guidebook, assessment }: ReturnType<typeof build>, { changes }: Path): ScorableAssessment {
  const { max } = guidebook.scale
  const answers = guidebook.indicators.map(({ id }) => {
    const own = assessment.answers[id]
    const isKept = own?.level === 'na' || (typeof own?.level === 'number' && own.level <= max)
    const change = changes.find(({ indicator }) => indicator === id)
    return [
      id,
      { level: change?.to ?? (isKept ? own?.level : 0), evidence: change?.evidence?.to ?? own?.evidence },
    ] as const
  })
  return { ...assessment, answers: Object.fromEntries(answers) }
}

/** The path costs and changes as much as the best way, and walking it leads where it should; there is none where there is no way. */
async function compare(
  own: ReturnType<typeof build>,
  target: 'claimed' | 'evidenced',
  best: Way | null,
  finding: Promise<Path>,
  isThere: (reading: Reading) => boolean,
): Promise<void> {
  const today = scoreAssessment(own.guidebook, own.assessment)[target]
  if (isThere(today)) {
    expect(await finding).toMatchObject({ changes: [], effort: 0 })
    return
  }
  if (!best) {
    await expect(finding).rejects.toThrow(RangeError)
    return
  }
  const path = await finding
  expect(path.effort).toBeCloseTo(best.effort, 8)
  expect(path.changes.length).toBe(best.count)
  expect(path.changes.some(({ indicator }) => own.fixed.has(indicator))).toBe(false)
  expect(isThere(scoreAssessment(own.guidebook, walk(own, path))[target])).toBe(true)
}

describe('cheapestPath towards what is evidenced equals trying every combination', () => {
  it('of levels and evidence', { timeout: 120_000 }, async () => {
    const check = async (own: Case) => {
      const built = build(own)
      const { guidebook, assessment, fixed } = built
      const isOpen = (reading: Reading) => gateOf(reading)?.gate.status === 'open'
      const ways = allWays(guidebook, assessment, ['one'], { fixed, target: 'evidenced' })
      const open = ways.filter(({ answers }) =>
        isOpen(scoreAssessment(guidebook, { ...assessment, answers }).evidenced),
      )
      const finding = cheapestPath(guidebook, assessment, 'one', { fixed, target: 'evidenced' })
      await compare(built, 'evidenced', bestOf(open, [effortOf, countOf]), finding, isOpen)
    }
    await fc.assert(fc.asyncProperty(aCase(3), check), { numRuns: 120 })
  })
})

describe('headlinePath equals trying every combination', () => {
  const values = fc.oneof(
    fc.constantFrom(0, 0.5, 1, 1.5, 25, 50, 100, 101),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )
  const run = (target: 'claimed' | 'evidenced') => async (own: Case, value: number) => {
    const built = build(own)
    const { guidebook, assessment, fixed } = built
    const isThere = ({ headline }: Reading) => headline !== null && headline >= value - 1e-9
    const ways = allWays(guidebook, assessment, ['one', 'two'], { fixed, target })
    const there = ways.filter(({ answers }) => isThere(scoreAssessment(guidebook, { ...assessment, answers })[target]))
    const finding = headlinePath(guidebook, assessment, value, { fixed, target })
    await compare(built, target, bestOf(there, [effortOf, countOf]), finding, isThere)
  }
  it('of levels', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(aCase(5), values, run('claimed')), { numRuns: 200 })
  })
  it('of levels and evidence', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(aCase(3), values, run('evidenced')), { numRuns: 80 })
  })
})

describe('pathWithin equals trying every combination', () => {
  const run = (target: 'claimed' | 'evidenced') => async (own: Case, budget: number) => {
    const built = build(own)
    const { guidebook, assessment, fixed } = built
    const found = await pathWithin(guidebook, assessment, 'one', budget, { fixed, target })
    if (gateOf(scoreAssessment(guidebook, assessment)[target])?.gate.status === 'open') {
      expect(found).toMatchObject({ changes: [], effort: 0, shortfall: 0 })
      return
    }
    const { gate } = guidebook.scoring
    const shortfallOf = (way: Pick<Way, 'answers'>) => {
      const reached = scoreAssessment(guidebook, { ...assessment, answers: way.answers })[target]
      const scores = Object.values(gateOf(reached)?.dimensions ?? {}).map(({ score }) => score ?? 100)
      const critical = guidebook.indicators.flatMap(({ id, phase, quick, critical: isCritical }) => {
        const { level, evidence } = way.answers[id] ?? {}
        const isAsked = phase === 'one' && isCritical && (quick || assessment.scope === 'full') && level !== 'na'
        const cap = Object.entries(guidebook.scoring.evidenceCaps).find(([kind]) => kind === (evidence ?? 'none'))?.[1]
        const counts = target === 'claimed' ? Number(level) : Math.min(Number(level), cap ?? 0)
        return isAsked ? [(100 / guidebook.scale.max) * Math.max(gate.minCriticalLevel - counts, 0)] : []
      })
      const missing = scores.map((score) => Math.max(gate.minDimensionScore - score, 0))
      return [...missing, ...critical].reduce((sum, points) => sum + points, 0)
    }
    const ways = allWays(guidebook, assessment, ['one'], { fixed, target }).filter(
      ({ effort }) => effort <= budget + 1e-9,
    )
    const best = bestOf(ways, [shortfallOf, effortOf, countOf])
    expect(best).not.toBeNull()
    expect(found.shortfall).toBeCloseTo(best ? shortfallOf(best) : Number.NaN, 7)
    expect(found.effort).toBeCloseTo(best?.effort ?? Number.NaN, 8)
    expect(found.changes.length).toBe(best?.count)
    expect(shortfallOf(walk(built, found))).toBeCloseTo(found.shortfall, 7)
  }
  it('of levels', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(aCase(5), fc.double({ min: 0, max: 20, noNaN: true }), run('claimed')), {
      numRuns: 150,
    })
    await fc.assert(fc.asyncProperty(aCase(4), fc.integer({ min: 0, max: 12 }), run('claimed')), { numRuns: 150 })
  })
  it('of levels and evidence', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(aCase(3), fc.integer({ min: 0, max: 9 }), run('evidenced')), { numRuns: 80 })
  })
})
