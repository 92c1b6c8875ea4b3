import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownGaps, knownStrengths } from '../../../src/core/findings/knownGaps'
import { rangedHeadline, rangedScore } from '../../../src/core/findings/rangedFigure'
import { readSlice } from '../../../src/core/findings/readSlice'
import { weakestDimensions } from '../../../src/core/findings/weakestDimensions'
import { findOutNext, whatNext } from '../../../src/core/findings/whatNext'
import { runningAhead, whatStops } from '../../../src/core/findings/whatStops'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, anAssessment } from '../document/aReportInput'

const first = aGuidebook()
const guidebook: Guidebook = { ...first, scoring: { ...first.scoring, method: 2 } }

const claimedOf = (assessment: Assessment, book = guidebook) => scoreAssessment(book, assessment).claimed
const inLate = (answers: Record<string, Answer>) => ({ ...anAssessment(answers), phase: 'late' })
const all = { map: { level: 4 }, lead: { level: 3 }, cost: { level: 4 }, talk: { level: 3 } }

describe('knownGaps', () => {
  it('names critical ones first, then those in the weakest dimensions, then the first phase', () => {
    const assessment = inLate({
      ...all,
      map: { level: 1 },
      cost: { level: 0 },
      lead: { level: 1 },
      test: { level: 0 },
      bill: { level: 0 },
    })
    const reading = claimedOf(assessment)
    expect(reading.weakest).toEqual(['money'])
    expect(knownGaps(guidebook, assessment, reading)).toEqual([
      { indicator: 'lead', phase: 'early', critical: true, level: 1, evidence: 'none', least: 2 },
      { indicator: 'test', phase: 'late', critical: true, level: 0, evidence: 'none', least: 2 },
      { indicator: 'cost', phase: 'early', critical: false, level: 0, evidence: 'none', least: 2 },
      { indicator: 'bill', phase: 'late', critical: false, level: 0, evidence: 'none', least: 2 },
      { indicator: 'map', phase: 'early', critical: false, level: 1, evidence: 'none', least: 2 },
    ])
  })

  it('asks what the indicator itself asks, and stays within the declared phase', () => {
    const strict = {
      ...guidebook,
      indicators: guidebook.indicators.map((own) => (own.id === 'map' ? { ...own, minLevel: 3 } : own)),
    }
    const assessment = anAssessment({ map: { level: 2, evidence: 'documented' }, bill: { level: 0 } })
    expect(knownGaps(strict, assessment, claimedOf(assessment, strict))).toEqual([
      { indicator: 'map', phase: 'early', critical: false, level: 2, evidence: 'documented', least: 3 },
    ])
  })

  it('takes in what is short by evidence alone, in the evidenced reading', () => {
    const assessment = anAssessment({ map: { level: 3 }, cost: { level: 3, evidence: 'verified' } })
    const { claimed, evidenced } = scoreAssessment(guidebook, assessment)
    expect(knownGaps(guidebook, assessment, claimed)).toEqual([])
    expect(knownGaps(guidebook, assessment, evidenced)).toMatchObject([
      { indicator: 'map', level: 3, evidence: 'none' },
    ])
  })

  it('counts no at-least answer as a gap, and knows none by method 1', () => {
    const least = anAssessment({ map: { level: 0, atLeast: true } })
    expect(knownGaps(guidebook, least, claimedOf(least))).toEqual([])
    const short = anAssessment({ map: { level: 0 } })
    expect(knownGaps(first, short, claimedOf(short, first))).toEqual([])
  })
})

describe('knownStrengths', () => {
  it('names what is in the upper half: best evidence first, then the higher level, at-least answers too', () => {
    const assessment = anAssessment({
      map: { level: 4, evidence: 'described' },
      lead: { level: 3, evidence: 'verified' },
      cost: { level: 3, evidence: 'verified', atLeast: true },
      talk: { level: 2, evidence: 'verified' },
      test: { level: 4 },
    })
    expect(knownStrengths(guidebook, assessment)).toEqual([
      { indicator: 'lead', phase: 'early', level: 3, evidence: 'verified', atLeast: false },
      { indicator: 'cost', phase: 'early', level: 3, evidence: 'verified', atLeast: true },
      { indicator: 'map', phase: 'early', level: 4, evidence: 'described', atLeast: false },
    ])
  })
})

describe('whatStops', () => {
  const stopOf = (assessment: Assessment) => whatStops(guidebook, assessment, claimedOf(assessment))

  it('is held by critical gaps and by dimensions, each certain or not', () => {
    const certain = stopOf(inLate({ map: { level: 0 }, lead: { level: 1 } }))
    expect(certain).toMatchObject({
      kind: 'held',
      phase: 'early',
      firm: true,
      gaps: [{ indicator: 'lead' }],
      dimensions: [{ dimension: 'tech', score: 0, low: 0, high: 0, certain: true }],
    })
    const likely = stopOf(inLate({ ...all, talk: { level: 0 }, cost: { level: 'unknown' }, lead: { level: 2 } }))
    expect(likely).toMatchObject({ kind: 'held', phase: 'early', gaps: [], dimensions: [{ dimension: 'people' }] })
  })

  it('is held softly by a known gap behind a gate that lacks answers', () => {
    const assessment = anAssessment({ cost: { level: 1 } })
    expect(stopOf(assessment)).toMatchObject({ kind: 'soft', phase: 'early', gaps: [{ indicator: 'cost' }] })
  })

  it('names the answers that would tell where nothing is known to be short', () => {
    const stop = stopOf(anAssessment({ map: { level: 4 } }))
    expect(stop).toMatchObject({ kind: 'unknown', phase: 'early', enough: 2 })
    expect(stop?.kind === 'unknown' && stop.answers.map(({ indicator }) => indicator)).toEqual(['lead', 'talk', 'cost'])
  })

  it('is free where all gates up to the declared one are open, and says nothing by method 1', () => {
    expect(stopOf(anAssessment(all))).toEqual({ kind: 'free' })
    expect(whatStops(first, anAssessment(all), claimedOf(anAssessment(all), first))).toBeNull()
  })
})

describe('runningAhead', () => {
  const aheadOf = (assessment: Assessment, book = guidebook) =>
    runningAhead(book, assessment, claimedOf(assessment, book))

  it('is said only of a gate that is blocked; silence is a question', () => {
    expect(aheadOf(inLate({ ...all, lead: { level: 0 } }))).toEqual({ kind: 'yes', phases: ['early'] })
    expect(aheadOf(inLate({ map: { level: 0, atLeast: true } }))).toEqual({ kind: 'question', phases: ['early'] })
    expect(aheadOf(inLate(all))).toEqual({ kind: 'no' })
    expect(aheadOf(anAssessment({}))).toEqual({ kind: 'no' })
  })

  it('reads method 1 as it was', () => {
    expect(aheadOf(inLate({}), first)).toEqual({ kind: 'yes', phases: ['early'] })
    expect(aheadOf(anAssessment({}), first)).toEqual({ kind: 'no' })
  })
})

describe('whatNext', () => {
  it('closes known gaps before it finds out what decides the first gate that is not open', () => {
    const assessment = inLate({ ...all, test: { level: 1 } })
    const reading = claimedOf(assessment)
    expect(whatNext(guidebook, assessment, reading)).toMatchObject([
      { kind: 'gap', indicator: 'test', phase: 'late' },
      { kind: 'find-out', indicator: 'bill', phase: 'late', critical: false },
    ])
    expect(findOutNext(guidebook, assessment, reading)).toMatchObject({ phase: 'late', enough: 1 })
  })

  it('has nothing to say where every gate is open', () => {
    const done = anAssessment({ ...all, test: { level: 4 }, bill: { level: 4 } })
    expect(whatNext(guidebook, done, claimedOf(done))).toEqual([])
    expect(findOutNext(guidebook, done, claimedOf(done))).toBeNull()
  })

  it('names every indicator once, whatever is answered', () => {
    const level = fc.constantFrom(0, 1, 2, 3, 4, 'na' as const, 'unknown' as const)
    const answer = fc.record({ level, atLeast: fc.boolean() })
    const answers = fc.dictionary(fc.constantFrom(...guidebook.indicators.map(({ id }) => id)), answer)
    fc.assert(
      fc.property(answers, fc.constantFrom('early', 'late'), (given, phase) => {
        const assessment = { ...anAssessment(given), phase }
        const ids = whatNext(guidebook, assessment, claimedOf(assessment)).map(({ indicator }) => indicator)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('weakestDimensions', () => {
  const weakestOf = (assessment: Assessment, book = guidebook) => weakestDimensions(book, claimedOf(assessment, book))

  it('names ties, and what is not known, and is firm only where enough is answered', () => {
    const some = anAssessment({ map: { level: 1 }, cost: { level: 1 } })
    expect(weakestOf(some)).toEqual({ dimensions: ['tech'], firm: false, notKnown: ['people'] })
    const even = anAssessment({ map: { level: 3 }, cost: { level: 3 }, lead: { level: 3 }, talk: { level: 3 } })
    expect(weakestOf(even)).toEqual({ dimensions: ['tech', 'money', 'people'], firm: true, notKnown: [] })
  })

  it('is firm where the lowest stays lowest whatever else is answered', () => {
    const short = anAssessment({
      map: { level: 0 },
      lead: { level: 1 },
      cost: { level: 4 },
      talk: { level: 1, atLeast: true },
    })
    expect(claimedOf(short).provisional).toBe(true)
    expect(weakestOf(short)).toEqual({ dimensions: ['tech'], firm: true, notKnown: [] })
  })

  it('names none where too little is known, and the binding one by method 1', () => {
    expect(weakestOf(anAssessment({ map: { level: 3 } })).dimensions).toEqual([])
    expect(weakestOf(anAssessment({}))).toEqual({ dimensions: [], firm: false, notKnown: ['tech', 'money', 'people'] })
    expect(weakestOf(anAssessment({ map: { level: 3 } }), first)).toMatchObject({ dimensions: ['tech'], firm: false })
  })
})

describe('rangedFigure', () => {
  const shownAt = (answers: Record<string, Answer>, book = guidebook) => {
    const reading = claimedOf(anAssessment(answers), book)
    return rangedScore(book, readSlice(reading, { kind: 'inScope' })).shows
  }

  it('gives a range beside a provisional figure, and in its place under half coverage', () => {
    expect(shownAt({})).toBe('nothing')
    expect(shownAt({ map: { level: 4 } })).toBe('range')
    expect(shownAt({ talk: { level: 4 }, map: { level: 4 } })).toBe('both')
    expect(shownAt(all)).toBe('value')
  })

  it('gives no range by method 1', () => {
    expect(shownAt({ map: { level: 4 } }, first)).toBe('value')
  })

  it('ranges the headline by the coverage of everything in scope', () => {
    const reading = claimedOf(anAssessment({ map: { level: 4 }, cost: { level: 2 }, lead: { level: 2 } }))
    const { shows, value, low, high, coverage } = rangedHeadline(guidebook, reading)
    expect([shows, coverage]).toEqual(['both', 4 / 7])
    expect(value).toBe(reading.headline)
    expect([low, high]).toEqual([reading.headlineLow, reading.headlineHigh])
  })
})
