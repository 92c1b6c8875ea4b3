import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Changes } from '../../../src/core/editions/upgradeAssessment'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { compareProgress, type Progress } from '../../../src/core/progress/compareProgress'
import { CAUSES } from '../../../src/core/progress/createStages'
import type { Split } from '../../../src/core/progress/splitFigure'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../scoring/aGuidebook'
import { aSide, FOUR } from './aSide'

/** A year apart, reckoned by hand: levels times 25, means of three or four. */
const LAST_YEAR = aSide({
  map: { level: 2, evidence: 'documented' },
  lead: { level: 2, evidence: 'none' },
  cost: { level: 3, evidence: 'described' },
})
const THIS_YEAR = aSide({
  map: { level: 4, evidence: 'documented' },
  lead: { level: 2, evidence: 'documented' },
  cost: { level: 'unknown' },
  talk: { level: 3, evidence: 'documented' },
})

const rounded = ({ from, to, change, parts }: Split) => ({
  from: from === null ? null : Number(from.toFixed(4)),
  to: to === null ? null : Number(to.toFixed(4)),
  change: change === null ? null : Number(change.toFixed(4)),
  parts: parts && CAUSES.map((cause) => Number(parts[cause].toFixed(4)) + 0),
})

describe('compareProgress', () => {
  it('splits the change of a year by cause, as reckoned by hand', () => {
    const { claimed, evidenced } = compareProgress(LAST_YEAR, THIS_YEAR, [])
    // Order: edition, reach, answered, lapsed, level, evidence.
    const claims = { from: 58.3333, to: 75, change: 16.6667, parts: [0, 0, 4.1667, -4.1667, 16.6667, 0] }
    const backed = { from: 41.6667, to: 66.6667, change: 25, parts: [0, 0, 8.3333, 0, 8.3333, 8.3333] }
    for (const [reading, expected] of [
      [claimed, claims],
      [evidenced, backed],
    ] as const) {
      const { headline, dimensions, bases, phases } = reading
      expect(rounded(headline)).toEqual(expected)
      expect(Object.entries(dimensions).map(([id, split]) => [id, rounded(split)])).toEqual([
        ['tech', expected],
        ['money', { from: null, to: null, change: null, parts: null }],
        ['people', { from: null, to: null, change: null, parts: null }],
      ])
      expect([bases, phases].map((own) => rounded(Object.values(own)[0] as Split))).toEqual([expected, expected])
    }
  })

  it('tells for each indicator what changed and why', () => {
    const { indicators } = compareProgress(LAST_YEAR, THIS_YEAR, [])
    expect(indicators.map(({ indicator, causes }) => [indicator.id, causes])).toEqual([
      ['map', ['level']],
      ['lead', ['evidence']],
      ['cost', ['lapsed']],
      ['talk', ['answered']],
    ])
    const [map, lead, cost] = indicators
    expect(map && [rounded(map.claimed), rounded(map.evidenced)]).toEqual([
      { from: 50, to: 100, change: 50, parts: [0, 0, 0, 0, 50, 0] },
      { from: 50, to: 75, change: 25, parts: [0, 0, 0, 0, 25, 0] },
    ])
    expect(lead && rounded(lead.evidenced)).toEqual({ from: 25, to: 50, change: 25, parts: [0, 0, 0, 0, 0, 25] })
    expect(cost?.claimed).toEqual({ from: 75, to: null, change: null, parts: null })
  })

  it('shows another edition apart: same answers, other weights, a new name and one dropped', () => {
    const next: Guidebook = {
      ...aGuidebook([{ id: 'map', weight: 2 }, { id: 'leader' }, { id: 'heat' }]),
      version: '1.1.0',
    }
    const answers = { map: { level: 4 }, lead: { level: 1 }, cost: { level: 1 } } as const
    const later = aSide({ map: { level: 4 }, leader: { level: 4 }, heat: { level: 4 } }, next)
    const changes = [{ version: '1.1.0', ids: { lead: 'leader', cost: null } }]
    const { claimed, indicators, dropped } = compareProgress(aSide(answers), later, changes)
    // Before (4+1+1)/3 = 2; in the new edition (2·4+1)/3 = 3; with heat (2·4+1+4)/4 = 3.25; leader at last 4.
    expect(rounded(claimed.headline)).toEqual({ from: 50, to: 100, change: 50, parts: [25, 0, 6.25, 0, 18.75, 0] })
    expect(indicators.map(({ indicator, causes }) => [indicator.id, causes])).toEqual([
      ['leader', ['level']],
      ['heat', ['edition', 'answered']],
    ])
    expect(dropped).toEqual(['cost'])
  })

  it('passes over changes of editions after the later one', () => {
    const changes = [{ version: '2.0.0', ids: { map: null } }]
    expect(compareProgress(LAST_YEAR, LAST_YEAR, changes).dropped).toEqual([])
  })

  it('shows another declared phase apart', () => {
    const guidebook = aGuidebook([{ id: 'map' }, { id: 'grow', phase: 'two' }])
    const answers = { map: { level: 4 }, grow: { level: 0 } } as const
    const { claimed } = compareProgress(aSide(answers, guidebook), aSide(answers, guidebook, { phase: 'two' }), [])
    expect(rounded(claimed.headline).parts).toEqual([0, -50, 0, 0, 0, 0])
    expect(rounded(claimed.headline)).toMatchObject({ from: 100, to: 50 })
  })

  it('gives a step without a figure to the next one', () => {
    const former = aGuidebook([{ id: 'map' }])
    const next = { ...aGuidebook([{ id: 'heat' }]), version: '1.1.0' }
    const { claimed } = compareProgress(aSide({ map: { level: 1 } }, former), aSide({ heat: { level: 3 } }, next), [
      { version: '1.1.0', ids: { map: null } },
    ])
    expect(rounded(claimed.headline)).toEqual({ from: 25, to: 75, change: 50, parts: [0, 0, 50, 0, 0, 0] })
  })

  it('names states that changed without a level, and not words that did', () => {
    const before = { map: { level: 2, note: 'old' }, lead: { level: 'unknown' }, cost: { level: 'na' } } as const
    const now = { map: { level: 2, note: 'new' }, lead: { level: 'na' }, cost: { level: 'na', note: 'why' } } as const
    const { indicators } = compareProgress(aSide(before), aSide(now), [])
    expect(indicators.map(({ indicator, causes }) => [indicator.id, causes])).toEqual([['lead', ['state']]])
  })
})

const IDS = ['map', 'lead', 'cost', 'talk', 'grow', 'heat']
const answer = fc.option(
  fc.record({
    level: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
      fc.constantFrom('na' as const, 'unknown' as const),
    ),
    evidence: fc.constantFrom('none' as const, 'described' as const, 'documented' as const, 'verified' as const),
  }),
  { nil: undefined },
)
const answers = fc
  .tuple(...IDS.map(() => answer))
  .map((all) =>
    Object.fromEntries(all.flatMap((own, index) => (own ? [[IDS[index] ?? '', own as Answer] as const] : []))),
  )
const sketches = fc.tuple(
  ...IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      phase: fc.constantFrom('one', 'two', 'three'),
      basis: fc.constantFrom('care', 'rules'),
      dimensions: fc.constantFrom({ tech: 1 }, { money: 1 }, { tech: 0.4, people: 0.6 }),
      weight: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
      quick: fc.boolean(),
    }),
  ),
)
const frame = fc.record({
  phase: fc.constantFrom('one', 'two', 'three'),
  scope: fc.constantFrom('quick' as const, 'full' as const),
})
const anEdition = (version: string) =>
  fc
    .tuple(sketches, fc.subarray(IDS, { minLength: 1 }), fc.constantFrom('geometric', 'arithmetic'))
    .map(([all, kept, aggregation]): Guidebook => {
      return {
        ...aGuidebook(
          all.filter(({ id }) => kept.includes(id)),
          { aggregation },
        ),
        version,
      }
    })
const rename: fc.Arbitrary<Changes> = fc
  .constantFrom<Changes['ids']>({}, { map: 'heat' }, { lead: null }, { cost: 'grow', talk: null })
  .map((ids) => ({ version: '2.0.0', ids }))

function allSplits({ claimed, evidenced, indicators }: Progress): Split[] {
  const of = (reading: Progress['claimed']) => [
    reading.headline,
    ...Object.values(reading.dimensions),
    ...Object.values(reading.bases),
    ...Object.values(reading.phases),
  ]
  return [...of(claimed), ...of(evidenced), ...indicators.flatMap((own) => [own.claimed, own.evidenced])]
}

describe('the parts of a change', () => {
  it('add up to it exactly, for every figure of any two assessments', () => {
    let told = 0
    fc.assert(
      fc.property(
        fc.tuple(anEdition('1.0.0'), anEdition('2.0.0'), answers, answers, frame, frame, rename),
        ([before, after, first, second, firstFrame, secondFrame, changes]) => {
          const from = aSide(first, before, firstFrame)
          const to = aSide(second, after, secondFrame)
          const progress = compareProgress(from, to, [changes])
          expect(progress.before).toEqual(scoreAssessment(before, from.assessment))
          expect(progress.now).toEqual(scoreAssessment(after, to.assessment))
          for (const split of allSplits(progress)) {
            if (split.from === null || split.to === null) {
              expect([split.change, split.parts]).toEqual([null, null])
              continue
            }
            told += 1
            const sum = CAUSES.reduce((total, cause) => total + (split.parts?.[cause] ?? Number.NaN), 0)
            expect(Math.abs(sum - (split.to - split.from))).toBeLessThan(1e-9)
          }
        },
      ),
      { numRuns: 100 },
    )
    expect(told).toBeGreaterThan(300)
  })

  const onlyCause = (from: Assessment['answers'], to: Assessment['answers']) => {
    const splits = allSplits(compareProgress(aSide({ ...from }), aSide({ ...to }), []))
    return CAUSES.filter((cause) => splits.some(({ parts }) => parts !== null && Math.abs(parts[cause]) > 1e-9))
  }

  it('are none where nothing changed, and of one cause where one thing did', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 4 }), (given, level) => {
        expect(onlyCause(given, given)).toEqual([])
        const mapped = (change: (own: Answer) => Answer) =>
          Object.fromEntries(
            Object.entries(given).map(([id, own]) => [id, typeof own.level === 'number' ? change(own) : own]),
          )
        expect(['level', undefined]).toContain(
          onlyCause(
            given,
            mapped((own) => ({ ...own, level })),
          )[0],
        )
        expect(
          onlyCause(
            given,
            mapped((own) => ({ ...own, level })),
          ).length,
        ).toBeLessThan(2)
        const evidence = onlyCause(
          given,
          mapped((own) => ({ ...own, evidence: 'verified' })),
        )
        expect(evidence.filter((cause) => cause !== 'evidence')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('never hold evidence in what is claimed', () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const { claimed } = compareProgress(aSide(first, FOUR), aSide(second, FOUR), [])
        expect(Math.abs(claimed.headline.parts?.evidence ?? 0)).toBeLessThan(1e-9)
      }),
      { numRuns: 100 },
    )
  })
})
