import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { Gate, Reading, Slice } from '../../../src/core/model/scores'
import { decidingAnswers } from '../../../src/core/scoring/score/decidingAnswers'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { type PlainAssessment, plainDecidingAnswers, plainScores } from './plainMethod'
import { buildCase, type Case, idOf, someCase } from './someCase'

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

const PHASES = ['one', 'two', 'three']
const current = loadGuidebook()
const real: Guidebook = { ...current, scoring: { ...current.scoring, method: 2 } }

/** Every slice of a reading. */
function slicesOf({ inScope, dimensions, bases, phases }: Reading): Slice[] {
  const own = Object.values(phases).flatMap((phase) => [
    phase.all,
    ...Object.values<Slice>(phase.dimensions),
    ...Object.values<Slice>(phase.bases),
  ])
  return [inScope, ...Object.values<Slice>(dimensions), ...Object.values<Slice>(bases), ...own]
}

type Open = { id: string; evidence: unknown; least: number }

/** The indicators that may still be answered, with the lowest level that agrees with what is known of each. */
function openAnswers({ indicators, scale }: Guidebook, { answers }: PlainAssessment): Open[] {
  return indicators.flatMap(({ id }) => {
    const { level, evidence, atLeast } = answers[id] ?? {}
    if (level === 'na') return []
    const isLevel = typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= scale.max
    if (isLevel && atLeast !== true) return []
    return [{ id, evidence, least: isLevel ? level : 0 }]
  })
}

const withAnswer = (assessment: PlainAssessment, { id, evidence }: Open, level: number | 'na'): PlainAssessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: { level, evidence } },
})

/** Levels that an open answer may turn out to have; also that it does not apply, where nothing is known of it. */
const possible = ({ least }: Open, max: number): (number | 'na')[] => [
  ...Array.from({ length: max + 1 - least }, (_, at) => least + at),
  ...(least === 0 ? (['na'] as const) : []),
]

/** Every way to answer all that is open, up to the first three; the others stay as they are. */
function allEndings(guidebook: Guidebook, assessment: PlainAssessment): PlainAssessment[] {
  return openAnswers(guidebook, assessment)
    .slice(0, 3)
    .reduce(
      (found, open) =>
        found.flatMap((before) => [
          before,
          ...possible(open, guidebook.scale.max).map((level) => withAnswer(before, open, level)),
        ]),
      [assessment],
    )
}

const gateOf = (reading: Reading, phase: string): Gate | undefined =>
  Object.entries(reading.phases).find(([id]) => id === phase)?.[1].gate

/** What is called certain today and is otherwise after further answers. */
function brokenPromises(today: Reading, later: Reading): string[] {
  const gates = Object.entries(today.phases).flatMap(([id, { gate }]) => {
    const after = gateOf(later, id)
    return gate.firm && (after?.status !== gate.status || after?.firm !== true) ? [`${id} was ${gate.status}`] : []
  })
  const isBindingKept = !today.bindingFirm || (later.binding === today.binding && later.bindingFirm)
  return isBindingKept ? gates : [...gates, `${today.binding} was binding`]
}

/** How each figure's bounds lie in those of before: true where they are as wide or narrower. */
function areWithin(today: Reading, later: Reading): boolean {
  const inner = slicesOf(later)
  const isIn = (low: unknown, high: unknown, from: unknown, to: unknown) =>
    typeof low !== 'number' || (low >= Number(from) - 1e-9 && Number(high) <= Number(to) + 1e-9)
  const isHeadlineIn = isIn(later.headlineLow, later.headlineHigh, today.headlineLow, today.headlineHigh)
  return isHeadlineIn && slicesOf(today).every(({ low, high }, at) => isIn(inner[at]?.low, inner[at]?.high, low, high))
}

const READINGS = ['claimed', 'evidenced'] as const

describe('method 2: properties', () => {
  it('keeps every score, and the headline, within its bounds', () => {
    fc.assert(
      fc.property(someCase, (sample) => {
        const { guidebook, assessment } = buildCase(sample, 2)
        const scores = scoreAssessment(guidebook, assessment)
        const wrong = READINGS.flatMap((reading) => {
          const { headline, headlineLow, headlineHigh } = scores[reading]
          const figures = slicesOf(scores[reading]).map(({ score, low, high }) => [low, score, high])
          return [...figures, [headlineLow, headline, headlineHigh]].filter(
            ([low, value, high]) =>
              (low === null) !== (high === null) ||
              Number(low) < 0 ||
              Number(high) > 100 + 1e-9 ||
              Number(low) > Number(value ?? high) + 1e-9 ||
              Number(value ?? low) > Number(high) + 1e-9,
          )
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('never widens a bound, nor takes back what is certain, whatever is answered next: every way on small guidebooks', () => {
    let certain = 0
    fc.assert(
      fc.property(someCase, (sample) => {
        const { guidebook, assessment } = buildCase({ ...sample, entries: sample.entries.slice(0, 6) }, 2)
        const today = scoreAssessment(guidebook, assessment)
        if (today.claimed.bindingFirm) certain += 1
        certain += Object.values(today.claimed.phases).filter(({ gate }) => gate.firm).length
        for (const ending of allEndings(guidebook, assessment)) {
          const later = scoreAssessment(guidebook, ending)
          // An answer that turns out not to apply moves the weights of the dimensions, and so the headline.
          const isWeighedAlike = sample.entries.every(({ level }, at) => {
            return level === 'na' || ending.answers[idOf(at)]?.level !== 'na'
          })
          const broken = READINGS.flatMap((reading) => brokenPromises(today[reading], later[reading]))
          const isWider = isWeighedAlike && READINGS.some((reading) => !areWithin(today[reading], later[reading]))
          if (broken.length > 0 || isWider) expect({ ending, broken, isWider }).toBeNull()
        }
      }),
      { numRuns: 150 },
    )
    expect(certain).toBeGreaterThan(50)
  })

  it('never widens a bound, nor takes back what is certain: one answer after another on the real guidebook', () => {
    const { max } = real.scale
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat(max)), { minLength: 20, maxLength: real.indicators.length })
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(...real.phases),
        fc.integer({ min: 0, max }),
        (chosen, { id: phase }, least) => {
          let assessment: PlainAssessment = { phase, scope: 'full', answers: {} }
          let today = scoreAssessment(real, assessment).claimed
          for (const [pick, level] of chosen) {
            const open = openAnswers(real, assessment)
            const next = open[pick % Math.max(1, open.length)]
            if (!next) break
            assessment = withAnswer(assessment, { ...next, evidence: 'verified' }, Math.max(next.least, least, level))
            const later = scoreAssessment(real, assessment).claimed
            expect(brokenPromises(today, later)).toEqual([])
            expect(areWithin(today, later)).toBe(true)
            today = later
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('judges a complete assessment as method 1 does', () => {
    const complete = ({ entries, ...rest }: Case): Case => ({
      ...rest,
      entries: entries.map(({ level, ...entry }) => ({
        ...entry,
        minLevel: undefined,
        atLeast: undefined,
        level:
          level === 'na' || (typeof level === 'number' && level >= 0 && level <= rest.max && level % 1 === 0)
            ? level
            : 1,
      })),
    })
    fc.assert(
      fc.property(someCase, (sample) => {
        const { guidebook, assessment } = buildCase(complete(sample), 2)
        const first = scoreAssessment(buildCase(complete(sample)).guidebook, assessment)
        const second = scoreAssessment(guidebook, assessment)
        for (const reading of READINGS) {
          const { dimensions, runningAhead, phases } = first[reading]
          const { weakest, ahead, headlineLow, headlineHigh, headline } = second[reading]
          const scored = guidebook.dimensions.flatMap(({ id }) => {
            const score = dimensions[id]?.score ?? null
            return score === null ? [] : [{ id, score }]
          })
          const least = Math.min(...scored.map(({ score }) => score))
          expect(weakest).toEqual(scored.filter(({ score }) => score <= least + 1e-9).map(({ id }) => id))
          expect(ahead).toBe(runningAhead ? 'yes' : 'no')
          for (const bound of [headlineLow, headlineHigh]) expect(bound ?? -1).toBeCloseTo(headline ?? -1, 9)
          for (const [id, { gate }] of Object.entries(phases)) {
            expect(gateOf(second[reading], id)).toMatchObject(gate)
            expect(gate.status).toBe(gateOf(second[reading], id)?.leaning)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has nothing of itself in the scores of an edition without it', () => {
    fc.assert(
      fc.property(someCase, (sample) => {
        const { guidebook, assessment } = buildCase(sample)
        const text = JSON.stringify(scoreAssessment(guidebook, assessment))
        for (const name of ['low', 'high', 'gaps', 'missing', 'leaning', 'firm', 'headlineLow', 'headlineHigh']) {
          expect(text).not.toContain(`"${name}":`)
        }
        for (const name of ['bindingFirm', 'weakest', 'stop', 'ahead']) expect(text).not.toContain(`"${name}":`)
        const bare = Object.entries(assessment.answers).map(([id, { level, evidence } = {}]) => [
          id,
          { level, evidence },
        ])
        expect(JSON.stringify(scoreAssessment(guidebook, { ...assessment, answers: Object.fromEntries(bare) }))).toBe(
          text,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('decidingAnswers: properties', () => {
  it('needs exactly as many answers as it says until the gate tells open from blocked', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...PHASES), fc.nat(5), (sample, phase, level) => {
        const { guidebook, assessment } = buildCase(sample, 2)
        const { answers, enough } = decidingAnswers(guidebook, assessment, phase)
        const open = openAnswers(guidebook, assessment)
        const statusAfter = (count: number, rise: number) => {
          const found = new Set<string>(answers.slice(0, count).map(({ indicator }) => indicator))
          const ending = open
            .filter(({ id }) => found.has(id))
            .reduce(
              (before, own) => withAnswer(before, own, Math.min(guidebook.scale.max, own.least + rise)),
              assessment,
            )
          return gateOf(scoreAssessment(guidebook, ending).claimed, phase)?.status
        }
        expect(['open', 'blocked']).toContain(statusAfter(enough, level))
        if (enough > 0) expect(statusAfter(enough - 1, guidebook.scale.max)).not.toBe('open')
      }),
      { numRuns: 1000 },
    )
  })

  it('says of each answer, given alone, at how many levels the gate would change', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...PHASES), (sample, phase) => {
        const { guidebook, assessment } = buildCase(sample, 2)
        const today = gateOf(scoreAssessment(guidebook, assessment).claimed, phase)
        const open = new Map(openAnswers(guidebook, assessment).map((own) => [own.id, own]))
        for (const { indicator, flips } of decidingAnswers(guidebook, assessment, phase).answers) {
          const own = open.get(indicator)
          if (!own) throw new Error(`${indicator} is answered`)
          const levels = possible(own, guidebook.scale.max).filter((level) => level !== 'na')
          const statuses = levels.map(
            (level) => gateOf(scoreAssessment(guidebook, withAnswer(assessment, own, level)).claimed, phase)?.status,
          )
          expect(flips).toBe(statuses.filter((status) => status !== today?.status).length)
          if (today?.firm) expect(flips).toBe(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})
