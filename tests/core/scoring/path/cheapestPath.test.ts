import { describe, expect, it } from 'vitest'
import type { Guidebook } from '../../../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../../../src/core/model/scores'
import { cheapestPath } from '../../../../src/core/scoring/path/cheapestPath'
import type { PathOptions } from '../../../../src/core/scoring/path/createPathProblem'
import { loadSolver, type Solver } from '../../../../src/core/scoring/path/loadSolver'
import { scoreAssessment } from '../../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, type Sketch } from '../aGuidebook'

type Levels = Record<string, unknown>

function anAssessment(levels: Levels, scope = 'full', evidence?: string): ScorableAssessment {
  const answers = Object.entries(levels).map(([id, level]) => [id, { level, ...(evidence ? { evidence } : {}) }])
  return { phase: 'one', scope, answers: Object.fromEntries(answers) }
}

const find = (guidebook: Guidebook, levels: Levels, options?: PathOptions) =>
  cheapestPath(guidebook, anAssessment(levels), 'one', options)
const neverAsked = () => Promise.reject(new Error('the solver was loaded'))

async function countedSolver() {
  const solve = await loadSolver()
  let count = 0
  const solver: Solver = (program, nodes) => {
    count++
    return solve(program, nodes)
  }
  return { solver, calls: () => count }
}

/** Indicators a, b, c … in one dimension, with these efforts. */
const withEfforts = (efforts: readonly number[], rest: Partial<Sketch> = {}): Guidebook => {
  const guidebook = aGuidebook(efforts.map((_, index) => ({ id: 'abcdefgh'[index] ?? '', ...rest })))
  const indicators = guidebook.indicators.map((entry, index) => ({ ...entry, effort: efforts[index] ?? 1 }))
  return { ...guidebook, indicators }
}

describe('cheapestPath', () => {
  it('raises what is cheapest, and says from where to where', async () => {
    const path = await find(withEfforts([3, 1]), { a: 1, b: 0 })
    expect(path).toEqual({
      changes: [{ indicator: 'b', from: 0, to: 3 }],
      effort: 3,
      dimensions: { tech: 50, money: null, people: null },
    })
  })

  it('changes the fewest indicators among the cheapest ways', async () => {
    // Four levels are missing at the same price each: one indicator from 0 to 4.
    const path = await find(withEfforts([1, 1, 1]), { a: 2, b: 0, c: 0 })
    expect(path).toMatchObject({ effort: 4, changes: [{ from: 0, to: 4 }] })
  })

  it('lifts a critical indicator to its own level by method 2, to that of all by method 1', async () => {
    const sketches = [{ id: 'a', critical: true, minLevel: 3 }, { id: 'b', minLevel: 4 }, { id: 'c' }]
    const levels = { a: 2, b: 2, c: 3 }
    expect(await find(aGuidebook(sketches), levels)).toMatchObject({ effort: 0, changes: [] })
    const { changes } = await find(aGuidebook(sketches, { method: 2 }), levels)
    expect(changes).toEqual([{ indicator: 'a', from: 2, to: 3 }])
  })

  it('starts from nothing where only a least level is known, by method 2', async () => {
    const answers = { a: { level: 3, atLeast: true }, b: { level: 2 } }
    const assessment = { phase: 'one', scope: 'full', answers }
    const sketches = [{ id: 'a', critical: true }, { id: 'b' }]
    const path = await cheapestPath(aGuidebook(sketches, { method: 2 }), assessment, 'one')
    expect(path.changes).toEqual([{ indicator: 'a', from: 0, to: 2 }])
    expect(await cheapestPath(aGuidebook(sketches), assessment, 'one')).toMatchObject({ effort: 0, changes: [] })
  })

  it('says why there is no way to a level above the scale', async () => {
    const steep = aGuidebook([{ id: 'a', critical: true, minLevel: 5 }], { method: 2 })
    await expect(find(steep, { a: 4 })).rejects.toThrow(RangeError)
  })

  it('puts effort before the number of indicators', async () => {
    const path = await find(withEfforts([1, 1, 1.1, 1]), { a: 3, b: 3, c: 0, d: 0 })
    expect(path).toMatchObject({ effort: 2, changes: [{ indicator: 'd', from: 0, to: 2 }] })
    const dearer = await find(withEfforts([1, 1, 1.9, 3]), { a: 3, b: 3, c: 0, d: 0 })
    expect(dearer.changes.map(({ indicator }) => indicator)).toEqual(['a', 'b'])
  })

  it('prefers what serves the dimension furthest behind, all else equal', async () => {
    const sketches = [
      { id: 'a', dimensions: { tech: 0.5, money: 0.5 } },
      { id: 'b', dimensions: { tech: 0.5, people: 0.5 } },
      { id: 'c', dimensions: { money: 1 } },
      { id: 'd', dimensions: { people: 1 }, weight: 0.5 },
      { id: 'e', dimensions: { tech: 1 } },
    ]
    const guidebook = aGuidebook(sketches)
    const path = await find(guidebook, { a: 1, b: 1, c: 4, d: 2, e: 2 })
    expect(path).toMatchObject({ effort: 2, changes: [{ indicator: 'b', from: 1, to: 3 }] })
  })

  it('lists changes in the order of the guidebook', async () => {
    const sketches = ['c', 'a', 'b'].map((id) => ({ id, critical: true }))
    const { changes } = await find(aGuidebook(sketches), {})
    expect(changes.map(({ indicator }) => indicator)).toEqual(['c', 'a', 'b'])
  })

  it('is empty with today’s scores where the gate is open, unanswered indicators and all', async () => {
    const guidebook = withEfforts([1, 1, 1, 1, 1])
    const path = await cheapestPath(guidebook, anAssessment({ a: 3, b: 3, c: 3, d: 3 }), 'one', {}, neverAsked)
    expect(path).toEqual({ changes: [], effort: 0, dimensions: { tech: 75, money: null, people: null } })
  })

  it('is empty for a phase in which nothing applies', async () => {
    expect(await find(withEfforts([1]), { a: 'na' })).toMatchObject({ effort: 0, dimensions: { tech: null } })
    expect(await cheapestPath(withEfforts([1]), anAssessment({}), 'two')).toMatchObject({ changes: [], effort: 0 })
  })

  it('counts unanswered, unknown and odd levels as 0, and takes all as answered', async () => {
    const guidebook = withEfforts([1, 3, 3, 3])
    const path = await find(guidebook, { a: 2, b: 'unknown', c: 9, d: 1.5 })
    expect(path.effort).toBe(2 + 4 * 3)
    expect(path.changes[0]).toEqual({ indicator: 'a', from: 2, to: 4 })
    expect(path.dimensions).toMatchObject({ tech: 50 })
  })

  it('changes nothing where answering alone opens the gate, and reports the scores with everything answered', async () => {
    const guidebook = withEfforts([1, 1, 1])
    const path = await cheapestPath(guidebook, anAssessment({ a: 4, b: 4 }), 'one', {}, neverAsked)
    expect(path).toMatchObject({ changes: [], effort: 0, dimensions: { tech: 200 / 3 } })
  })

  it('leaves out what does not apply or is not asked in a quick scan', async () => {
    const sketches = [{ id: 'a', quick: true }, { id: 'b', quick: true }, { id: 'c' }]
    const guidebook = aGuidebook(sketches)
    expect(await find(guidebook, { a: 1, b: 'na', c: 'na' })).toMatchObject({ effort: 1 })
    expect(await cheapestPath(guidebook, anAssessment({ a: 1, b: 2 }, 'quick'), 'one')).toMatchObject({ effort: 1 })
  })

  it('raises critical indicators whatever they cost, and no further than asked', async () => {
    const sketches = [{ id: 'a', critical: true, effort: 3 }, { id: 'b' }, { id: 'c' }]
    const path = await cheapestPath(aGuidebook(sketches), anAssessment({ a: 0, b: 4, c: 4 }), 'one', {}, neverAsked)
    expect(path).toMatchObject({ effort: 6, changes: [{ indicator: 'a', from: 0, to: 2 }] })
  })

  it('holds thresholds as the gate does: within 1e-9 and no looser', async () => {
    const at = (minDimensionScore: number) =>
      aGuidebook([{ id: 'a' }], { gate: { minCoverage: 0.8, minDimensionScore, minCriticalLevel: 2 } })
    expect(await find(at(50 + 0.9e-9), { a: 0 })).toMatchObject({ effort: 2 })
    expect(await find(at(50 + 1.1e-9), { a: 0 })).toMatchObject({ effort: 3 })
  })

  it('is not fooled where a solver’s tolerance is wider than the gate’s', async () => {
    // Four levels of a alone give 50 − 1.5e-9 points: short for the gate, enough for a solver.
    const sketches = [{ id: 'a' }, { id: 'b', weight: 1 + 6e-11, effort: 2 }]
    const { solver, calls } = await countedSolver()
    const path = await cheapestPath(aGuidebook(sketches), anAssessment({}), 'one', {}, async () => solver)
    expect(path).toMatchObject({ effort: 5, changes: [{ to: 3 }, { to: 1 }] })
    expect(calls()).toBeGreaterThan(3)
  })

  it('does not take an effort for equal that is not', async () => {
    // c alone costs 1.5e-9 more than a and b together: fewer indicators, but not as cheap.
    const guidebook = withEfforts([1, Math.SQRT2, 1 + Math.SQRT2 + 1.5e-9])
    const indicators = guidebook.indicators.map((own) => (own.id === 'c' ? { ...own, weight: 2 } : own))
    const path = await find({ ...guidebook, indicators }, { a: 3, b: 3, c: 0 })
    expect(path.changes.map(({ indicator }) => indicator)).toEqual(['a', 'b'])
  })

  it('keeps what cannot change now', async () => {
    const guidebook = withEfforts([1, 2])
    expect(await find(guidebook, { a: 1, b: 1 }, { fixed: new Set(['a']) })).toMatchObject({
      effort: 4,
      changes: [{ indicator: 'b', from: 1, to: 3 }],
    })
  })

  it('reaches the evidenced gate on demand, by evidence or work, whatever takes less', async () => {
    const guidebook = withEfforts([1, 3])
    const assessment = anAssessment({ a: 4, b: 2 }, 'full', 'none')
    expect(await cheapestPath(guidebook, assessment, 'one')).toMatchObject({ effort: 0 })
    // As evidenced 1 and 1 of 4 counts; two steps of evidence for a, which stands at 4, make 3 and 1.
    expect(await cheapestPath(guidebook, assessment, 'one', { target: 'evidenced' })).toEqual({
      effort: 2,
      changes: [{ indicator: 'a', from: 4, to: 4, evidence: { from: 'none', to: 'documented' } }],
      dimensions: { tech: 50, money: null, people: null },
    })
    // From 1 and no evidence both have to rise: a level for 2, and a step of evidence that carries it.
    const low = anAssessment({ a: 1, b: 'na' }, 'full')
    expect(await cheapestPath(guidebook, low, 'one', { target: 'evidenced' })).toMatchObject({
      effort: 2,
      changes: [{ indicator: 'a', from: 1, to: 2, evidence: { from: 'none', to: 'described' } }],
    })
    const fixed = { target: 'evidenced', fixed: new Set(['a']) } as const
    await expect(cheapestPath(guidebook, low, 'one', fixed)).rejects.toThrow(RangeError)
  })

  it('gathers no evidence that carries nothing more', async () => {
    const caps = { none: 0.5, described: 0.5, documented: 3, verified: 3 }
    const guidebook = withEfforts([1])
    const odd = { ...guidebook, scoring: { ...guidebook.scoring, evidenceCaps: caps } }
    expect(await cheapestPath(odd, anAssessment({ a: 2 }), 'one', { target: 'evidenced' })).toMatchObject({
      effort: 2,
      changes: [{ from: 2, to: 2, evidence: { from: 'none', to: 'documented' } }],
    })
  })

  it('refuses a phase that the guidebook does not have', async () => {
    await expect(cheapestPath(withEfforts([1]), anAssessment({}), 'nine')).rejects.toThrow(RangeError)
    await expect(cheapestPath(withEfforts([1]), anAssessment({}), 'toString')).rejects.toThrow('no phase "toString"')
  })

  it('says why no path is there', async () => {
    const gate = { minCoverage: 0.8, minDimensionScore: 101, minCriticalLevel: 5 }
    await expect(find(aGuidebook([{ id: 'a' }], { gate }), {})).rejects.toThrow(
      new RangeError('no path: dimension "tech" can reach 100, the gate asks for 101'),
    )
    await expect(find(aGuidebook([{ id: 'a', critical: true }], { gate }), {})).rejects.toThrow(
      new RangeError('no path: critical indicator "a" can reach level 4, the gate asks for 5'),
    )
    await expect(find(withEfforts([1, 1]), { a: 1, b: 1 }, { fixed: new Set(['a', 'b']) })).rejects.toThrow(RangeError)
  })

  it('leaves the assessment and the engine’s own state alone', async () => {
    const guidebook = withEfforts([1, 2, 3])
    const assessment = anAssessment({ a: 1, b: 1 })
    const copy = structuredClone(assessment)
    const before = scoreAssessment(guidebook, assessment)
    const [first, second] = await Promise.all([
      cheapestPath(guidebook, assessment, 'one'),
      cheapestPath(guidebook, anAssessment({ a: 4 }), 'one'),
    ])
    expect(assessment).toEqual(copy)
    expect(scoreAssessment(guidebook, assessment)).toEqual(before)
    expect([first.effort, second.effort]).toEqual([5, 4])
  })

  it('trusts no answer of a solver that does not open the gate or is not proven', async () => {
    const guidebook = withEfforts([1, 1])
    const stubborn: Solver = ({ costs }) => costs.map(() => 0)
    const giveUp: Solver = () => null
    const run = (solver: Solver) => cheapestPath(guidebook, anAssessment({}), 'one', {}, async () => solver)
    await expect(run(stubborn)).rejects.toThrow('breaks a constraint')
    await expect(run(giveUp)).rejects.toThrow('no proven optimum')
  })
})
