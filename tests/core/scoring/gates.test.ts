import { describe, expect, it } from 'vitest'
import type { PhaseId } from '../../../src/core/model/guidebook'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, type Sketch } from './aGuidebook'

type Options = { phase?: string; scope?: string }

function read(
  sketches: readonly Sketch[],
  levels: Record<string, unknown>,
  { phase = 'one', scope = 'full' }: Options = {},
) {
  const answers = Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }] as const))
  return scoreAssessment(aGuidebook(sketches), { phase, scope, answers }).claimed
}

const gate = (sketches: readonly Sketch[], levels: Record<string, unknown>, options?: Options) =>
  read(sketches, levels, options).phases['one' as PhaseId]?.gate
const shut = (status: string) => ({ status, dimensions: [], indicators: [] })
const FIVE: Sketch[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))

describe('scoreAssessment: gates', () => {
  it('are unassessed without an answer', () => {
    expect(gate([{ id: 'a' }], {})).toEqual(shut('unassessed'))
    expect(gate(FIVE, { a: 'unknown', b: 'na' })).toEqual(shut('unassessed'))
  })

  it('are incomplete below the coverage and list no blockers, however low the levels', () => {
    expect(gate(FIVE, { a: 0, b: 0, c: 0 })).toEqual(shut('incomplete'))
    expect(gate(FIVE, { a: 2, b: 2, c: 2, d: 2 })).toEqual(shut('open'))
  })

  it('are incomplete while a critical indicator is unanswered, but not if it does not apply', () => {
    const sketches = FIVE.map((sketch) => ({ ...sketch, critical: sketch.id === 'e' }))
    expect(gate(sketches, { a: 4, b: 4, c: 4, d: 4 })).toEqual(shut('incomplete'))
    expect(gate(sketches, { a: 4, b: 4, c: 4, d: 4, e: 'unknown' })).toEqual(shut('incomplete'))
    expect(gate(sketches, { a: 4, b: 4, c: 4, d: 4, e: 'na' })).toEqual(shut('open'))
  })

  it('list blocking dimensions and indicators in guidebook order', () => {
    const sketches = [
      { id: 'z', dimensions: { people: 1 }, critical: true },
      { id: 'm', dimensions: { tech: 1 }, critical: true },
      { id: 'a', dimensions: { money: 1 } },
    ]
    expect(gate(sketches, { z: 1, m: 0, a: 2 })).toEqual({
      status: 'blocked',
      dimensions: ['tech', 'people'],
      indicators: ['z', 'm'],
    })
  })

  it('are blocked by a critical indicator alone, at any score', () => {
    const sketches = [{ id: 'a', critical: true }, ...FIVE.slice(1)]
    expect(gate(sketches, { a: 1, b: 4, c: 4, d: 4, e: 4 })).toEqual({
      status: 'blocked',
      dimensions: [],
      indicators: ['a'],
    })
    expect(gate(sketches, { a: 2, b: 4, c: 4, d: 4, e: 4 })).toEqual(shut('open'))
  })

  it('let dimensions without a score pass', () => {
    const sketches = [...FIVE, { id: 'f', dimensions: { money: 1 } }]
    expect(gate(sketches, { a: 2, b: 2, c: 2, d: 2, e: 2 })).toEqual(shut('open'))
  })

  it('take 50 less rounding noise for 50', () => {
    const uneven = [
      { id: 'low', weight: 0.3 },
      { id: 'high', weight: 0.1 + 0.2 - 1e-12 },
    ]
    expect(gate(uneven, { low: 1, high: 3 })).toEqual(shut('open'))
    const apart = [
      { id: 'low', weight: 0.3 },
      { id: 'high', weight: 0.2999 },
    ]
    expect(gate(apart, { low: 1, high: 3 })?.status).toBe('blocked')
  })

  it('are open where nothing applies', () => {
    expect(gate([{ id: 'a' }], { a: 'na' })).toEqual(shut('open'))
    expect(gate([{ id: 'a', phase: 'two' }], {})).toEqual(shut('open'))
  })

  it('read only the indicators of the scope', () => {
    const sketches = [
      { id: 'a', quick: true },
      { id: 'b', critical: true },
    ]
    expect(gate(sketches, { a: 2 }, { scope: 'quick' })).toEqual(shut('open'))
    expect(gate(sketches, { a: 2 })).toEqual(shut('incomplete'))
  })
})

describe('scoreAssessment: supported phase', () => {
  const sketches = [{ id: 'a' }, { id: 'b', phase: 'two' }, { id: 'c', phase: 'three' }]

  it('is the last phase of an unbroken run of open gates', () => {
    expect(read(sketches, {}).supportedPhase).toBeNull()
    expect(read(sketches, { a: 2 }).supportedPhase).toBe('one')
    expect(read(sketches, { a: 2, c: 4 }).supportedPhase).toBe('one')
    expect(read(sketches, { b: 4, c: 4 }).supportedPhase).toBeNull()
    expect(read(sketches, { a: 2, b: 2, c: 2 }).supportedPhase).toBe('three')
  })

  it('is run ahead of by more than one step only', () => {
    expect(read(sketches, {}, { phase: 'one' }).runningAhead).toBe(false)
    expect(read(sketches, {}, { phase: 'two' }).runningAhead).toBe(true)
    expect(read(sketches, { a: 2 }, { phase: 'two' }).runningAhead).toBe(false)
    expect(read(sketches, { a: 2 }, { phase: 'three' }).runningAhead).toBe(true)
    expect(read(sketches, { a: 2, b: 2 }, { phase: 'three' }).runningAhead).toBe(false)
  })
})
