import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook } from '../aGuidebook'

const METHOD = { method: 2 }

/** Two phases: in the first a critical one (tech), a heavy one (money), a mixed one; in the second one for people. */
const guidebook = aGuidebook(
  [
    { id: 'a', critical: true },
    { id: 'b', dimensions: { money: 1 }, weight: 3 },
    { id: 'c', dimensions: { tech: 0.5, money: 0.5 }, weight: 2, basis: 'rules' },
    { id: 'd', phase: 'two', dimensions: { people: 1 } },
  ],
  METHOD,
)

type Given = Record<string, { level?: unknown; evidence?: unknown; atLeast?: unknown }>
const scored = (answers: Given, phase = 'one', of = guidebook) => scoreAssessment(of, { phase, scope: 'full', answers })
const claimed = (answers: Given, phase?: string, of = guidebook) => scored(answers, phase, of).claimed
const gate = (answers: Given, of = guidebook) => Object.values(claimed(answers, 'one', of).phases)[0]?.gate

describe('scoreAssessment by method 2', () => {
  it('bounds a score by the worst and the best that is not known', () => {
    // tech: a (weight 1) at 100, c (weight 1) not known; money: nothing known of 3 + 1.
    const { inScope, dimensions, headline, headlineLow, headlineHigh } = claimed({ a: { level: 4 } })
    expect(dimensions).toMatchObject({
      tech: { score: 100, coverage: 0.5, low: 50, high: 100 },
      money: { score: null, coverage: 0, low: 0, high: 100 },
      people: { score: null, coverage: null, low: null, high: null },
    })
    expect(inScope).toMatchObject({ score: 100, coverage: 1 / 6, low: 100 / 6, high: 100 })
    expect(headline).toBeNull()
    expect(headlineLow).toBeCloseTo(Math.sqrt(50), 9)
    expect(headlineHigh).toBeCloseTo(100, 9)
  })

  it('takes an at-least level for the lower bound alone, and lets no score be below it', () => {
    expect(claimed({ a: { level: 0 }, c: { level: 3, atLeast: true } }).dimensions).toMatchObject({
      tech: { score: 37.5, coverage: 0.5, answered: 1, low: 37.5, high: 50 },
      money: { score: null, coverage: 0, answered: 0, low: 18.75, high: 100 },
    })
  })

  it('caps by evidence what is known, and not what is not', () => {
    const answers = { a: { level: 4, evidence: 'described' }, c: { level: 3, atLeast: true, evidence: 'none' } }
    expect(scored(answers).evidenced.dimensions).toMatchObject({ tech: { score: 50, low: 37.5, high: 75 } })
  })

  it('reads at-least without a level, off the scale, or beside what does not apply as if it were not there', () => {
    const plain = scored({ a: { level: 'na' }, b: { level: 2 } })
    const odd = { a: { level: 'na', atLeast: true }, b: { level: 2, atLeast: 'yes' }, c: { atLeast: true } }
    expect(scored(odd)).toEqual(plain)
    expect(scored({ ...odd, c: { level: 5, atLeast: true } })).toEqual(plain)
    expect(scored({ ...odd, c: { level: 'unknown', atLeast: true } })).toEqual(plain)
  })

  it('is certain of the best where the least level is the highest, and still asks', () => {
    const answers = { a: { level: 4, atLeast: true } }
    expect(claimed(answers).dimensions).toMatchObject({ tech: { score: null, low: 50, high: 100 } })
    expect(gate(answers)).toMatchObject({ status: 'unassessed', missing: ['a'], leaning: null, firm: false })
  })

  it('names a known gap before missing answers, and is firm about it', () => {
    expect(gate({ a: { level: 1 } })).toEqual({
      status: 'blocked',
      dimensions: [],
      indicators: ['a'],
      gaps: ['a'],
      missing: [],
      leaning: 'blocked',
      firm: true,
    })
  })

  it('is blocked for certain where no answer can lift a dimension to the threshold', () => {
    // money: 3 of 4 parts at 0, the best that is left is 25; a is missing.
    expect(gate({ b: { level: 0 } })).toEqual({
      status: 'blocked',
      dimensions: ['money'],
      indicators: [],
      gaps: ['b'],
      missing: ['a'],
      leaning: 'blocked',
      firm: true,
    })
  })

  it('only leans where answers are missing', () => {
    expect(gate({ c: { level: 1 } })).toMatchObject({
      status: 'incomplete',
      gaps: ['c'],
      leaning: 'blocked',
      firm: false,
    })
    expect(gate({ c: { level: 3 } })).toMatchObject({ status: 'incomplete', gaps: [], leaning: 'open', firm: false })
    expect(gate({})).toMatchObject({ status: 'unassessed', missing: ['a'], leaning: null, firm: false })
  })

  it('is blocked, and not for certain, by a score that the rest may still lift', () => {
    const some = {
      ...guidebook,
      scoring: { ...guidebook.scoring, gate: { ...guidebook.scoring.gate, minCoverage: 0.3 } },
    }
    // tech: a at 50 and c at 25 come to 37.5; money: c alone at 25, b is not known.
    const shut = { status: 'blocked', dimensions: ['tech', 'money'], gaps: ['c'], firm: true }
    expect(gate({ a: { level: 2 }, c: { level: 1 } }, some)).toMatchObject(shut)
    const may = { status: 'blocked', dimensions: ['money'], indicators: [], leaning: 'blocked', firm: false }
    expect(gate({ a: { level: 4 }, c: { level: 1 } }, some)).toMatchObject(may)
  })

  it('is open for certain only where what is known suffices', () => {
    const some = {
      ...guidebook,
      scoring: { ...guidebook.scoring, gate: { ...guidebook.scoring.gate, minCoverage: 0.5 } },
    }
    expect(gate({ a: { level: 4 }, b: { level: 4 } }, some)).toMatchObject({ status: 'open', firm: true })
    expect(gate({ a: { level: 2 }, b: { level: 2 } }, some)).toMatchObject({
      status: 'open',
      leaning: 'open',
      firm: false,
    })
    expect(gate({ a: { level: 'na' }, b: { level: 'na' }, c: { level: 'na' } })).toEqual({
      status: 'open',
      dimensions: [],
      indicators: [],
      gaps: [],
      missing: [],
      leaning: 'open',
      firm: true,
    })
  })

  it('asks of an indicator what it asks itself', () => {
    const strict = aGuidebook(
      [
        { id: 'a', critical: true, minLevel: 3 },
        { id: 'b', minLevel: 4 },
      ],
      METHOD,
    )
    const answers = { a: { level: 2 }, b: { level: 3 } }
    expect(gate(answers, strict)).toMatchObject({ status: 'blocked', indicators: ['a'], gaps: ['a', 'b'], firm: true })
  })

  it('takes what is not known as middling when it says which dimension is weakest', () => {
    // tech: (25 + 2 · ½ · 50) / (1 + 1) = 37.5; money: (3 · 25 + 2 · ¼ · 50) / (3 + ½) = 28.57….
    const { weakest, binding, bindingFirm } = claimed({ a: { level: 1 }, b: { level: 1 } })
    expect([weakest, binding, bindingFirm]).toEqual([['money'], 'tech', false])
  })

  it('names ties as weakest, and none where nothing is short and little is known', () => {
    const even = { a: { level: 3 }, b: { level: 3 }, c: { level: 3 } }
    expect(claimed(even).weakest).toEqual(['tech', 'money'])
    expect(claimed({ a: { level: 3 } }).weakest).toEqual([])
    expect(claimed({ a: { level: 1 } }).weakest).toEqual(['tech'])
    expect(claimed({}).weakest).toEqual([])
  })

  it('is firm about the binding dimension where its best is below the worst of the others', () => {
    expect(claimed({ a: { level: 4 }, b: { level: 0 }, c: { level: 3, atLeast: true } })).toMatchObject({
      binding: 'money',
      bindingFirm: true,
    })
    expect(claimed({ a: { level: 4 }, b: { level: 0 } })).toMatchObject({ binding: 'money', bindingFirm: true })
    expect(claimed({ a: { level: 2 }, b: { level: 1 } })).toMatchObject({ binding: 'money', bindingFirm: false })
    expect(claimed({})).toMatchObject({ binding: null, bindingFirm: false })
  })

  it('tells what stops, from blocked over gaps and silence to nothing', () => {
    const good = { a: { level: 4 }, b: { level: 4 }, c: { level: 4 } }
    expect(claimed({ a: { level: 0 } }).stop).toBe('held')
    expect(claimed({ c: { level: 1 } }).stop).toBe('soft')
    expect(claimed({ c: { level: 2 } }).stop).toBe('unknown')
    expect(claimed(good).stop).toBe('free')
    expect(claimed(good, 'two').stop).toBe('unknown')
    expect(claimed({ ...good, d: { level: 0 } }, 'two').stop).toBe('held')
  })

  it('never takes silence for running ahead', () => {
    const good = { a: { level: 4 }, b: { level: 4 }, c: { level: 4 } }
    expect(claimed({}, 'three')).toMatchObject({ ahead: 'unknown', runningAhead: true })
    expect(claimed({ a: { level: 0 } }, 'three').ahead).toBe('yes')
    expect(claimed(good, 'two').ahead).toBe('no')
    expect(claimed({}, 'one').ahead).toBe('no')
  })

  it('has nothing to hold against a phase that the guidebook does not have', () => {
    expect(claimed({ a: { level: 0 } }, 'elsewhere')).toMatchObject({
      headline: null,
      headlineLow: null,
      headlineHigh: null,
      provisional: true,
      weakest: [],
      stop: 'free',
      ahead: 'no',
    })
  })
})
