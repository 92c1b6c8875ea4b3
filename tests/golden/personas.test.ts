import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import type { PhaseId } from '../../src/core/model/guidebook'
import type { Reading, Scores } from '../../src/core/model/scores'
import { scoreAssessment } from '../../src/core/scoring/scoreAssessment'
import { assessmentOf, PERSONAS } from './personas'

const guidebook = loadGuidebook()
const scored = new Map(
  PERSONAS.map((persona) => [persona.name, scoreAssessment(guidebook, assessmentOf(persona, guidebook))]),
)

function scoresOf(name: string): Scores {
  const scores = scored.get(name)
  if (!scores) throw new Error(`no persona ${name}`)
  return scores
}

const gates = ({ phases }: Reading) => guidebook.phases.map(({ id }) => phases[id]?.gate.status)
const figure = (score: number | null) => score?.toFixed(2) ?? 'none'
/** One line: headline, evidenced headline, binding, supported phase, gates. */
const lineOf = ({ claimed, evidenced }: Scores) =>
  [
    figure(claimed.headline),
    figure(evidenced.headline),
    claimed.binding,
    claimed.supportedPhase ?? 'none',
    ...gates(claimed),
  ].join(' ')

describe('personas', () => {
  it('score as recorded', () => {
    expect([...scored].map(([name, scores]) => `${name}: ${lineOf(scores)}`)).toMatchInlineSnapshot(`
      [
        "early in conception: 25.00 25.00 technical none blocked unassessed unassessed unassessed unassessed",
        "rich in technology, without public trust: 51.36 51.36 social none blocked blocked blocked blocked blocked",
        "funded, with an organization that cannot deliver: 54.01 54.01 organizational none blocked blocked blocked blocked blocked",
        "balanced in planning: 75.00 75.00 technical planning open open open unassessed unassessed",
        "running ahead of its phase: 43.76 43.76 organizational conception open blocked blocked open open",
        "finished: 100.00 100.00 technical upgrading open open open open open",
        "mostly unknown: none none technical none incomplete incomplete incomplete incomplete incomplete",
        "all claimed, nothing shown: 100.00 25.00 technical upgrading open open open open open",
        "one safeguard missing: 92.61 92.61 organizational preparation open open blocked open open",
      ]
    `)
  })

  it('early in conception: low, nothing supported, nothing ahead', () => {
    const { claimed } = scoresOf('early in conception')
    expect(claimed.headline).toBeCloseTo(25, 9)
    expect(claimed).toMatchObject({ supportedPhase: null, runningAhead: false, provisional: false })
    expect(gates(claimed)).toEqual(['blocked', ...Array.from({ length: 4 }, () => 'unassessed')])
  })

  it.each([
    ['rich in technology, without public trust', 'social'],
    ['funded, with an organization that cannot deliver', 'organizational'],
  ])('%s: held back by that one dimension, below the plain mean', (name, weakest) => {
    const { claimed } = scoresOf(name)
    const scores = Object.values(claimed.dimensions).map(({ score }) => score ?? Number.NaN)
    expect(claimed.binding).toBe(weakest)
    expect(claimed.headline).toBeLessThan(scores.reduce((sum, score) => sum + score, 0) / scores.length - 1)
    expect(claimed.supportedPhase).toBeNull()
    const blocked = guidebook.phases.filter(({ id }) => claimed.phases[id]?.gate.status === 'blocked')
    expect(blocked.some(({ id }) => claimed.phases[id]?.gate.dimensions.some((own) => own === weakest))).toBe(true)
  })

  it('balanced in planning: ready to leave the phase it is in, and no later one', () => {
    const { claimed, evidenced, claimGap } = scoresOf('balanced in planning')
    expect(claimed.headline).toBeCloseTo(75, 9)
    expect(claimGap).toBeCloseTo(0, 9)
    expect(claimed).toMatchObject({ supportedPhase: 'planning', runningAhead: false })
    expect(evidenced.supportedPhase).toBe('planning')
  })

  it('running ahead: supports the first phase, works in the fourth', () => {
    expect(scoresOf('running ahead of its phase').claimed).toMatchObject({
      supportedPhase: 'conception',
      runningAhead: true,
    })
  })

  it('finished: 100, every gate open, nothing only claimed', () => {
    const { claimed, evidenced, claimGap } = scoresOf('finished')
    expect(claimed.headline).toBeCloseTo(100, 9)
    expect(claimGap).toBeCloseTo(0, 9)
    expect(new Set([...gates(claimed), ...gates(evidenced)])).toEqual(new Set(['open']))
    expect(evidenced.supportedPhase).toBe('upgrading')
  })

  it('mostly unknown: provisional, its gates incomplete', () => {
    const { claimed } = scoresOf('mostly unknown')
    expect(claimed.provisional).toBe(true)
    expect(claimed.inScope.coverage).toBeCloseTo(0.25, 9)
    expect(gates(claimed)).toEqual(Array.from({ length: 5 }, () => 'incomplete'))
  })

  it('all claimed, nothing shown: 100 by word, 25 by evidence, no phase supported by evidence', () => {
    const { claimed, evidenced, claimGap } = scoresOf('all claimed, nothing shown')
    expect(claimed.supportedPhase).toBe('upgrading')
    expect(claimGap).toBeCloseTo(75, 9)
    expect(evidenced).toMatchObject({ supportedPhase: null, runningAhead: true })
  })

  it('one safeguard missing: a single phase is shut by its critical indicators alone, however high the rest', () => {
    const { claimed } = scoresOf('one safeguard missing')
    expect(claimed.headline).toBeGreaterThan(80)
    expect(claimed.supportedPhase).toBe('preparation')
    const critical = guidebook.indicators
      .filter(({ phase, critical: is }) => is && phase === 'planning')
      .map(({ id }) => id)
    expect(claimed.phases['planning' as PhaseId]?.gate.indicators).toEqual(critical)
  })
})
