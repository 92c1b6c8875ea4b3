import { describe, expect, it } from 'vitest'
import type { ScorableAssessment } from '../../../../src/core/model/scores'
import { pathWithin } from '../../../../src/core/scoring/path/pathWithin'
import { aGuidebook } from '../aGuidebook'

const anAssessment = (levels: Record<string, unknown>): ScorableAssessment => ({
  phase: 'one',
  scope: 'full',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
})
const neverAsked = () => Promise.reject(new Error('the solver was loaded'))

/** Two dimensions of one indicator each, both to reach 50, and a critical one that has to reach level 2. */
const guidebook = aGuidebook([
  { id: 'a', dimensions: { tech: 1 } },
  { id: 'b', dimensions: { money: 1 }, weight: 3 },
  { id: 'c', dimensions: { people: 1 }, critical: true },
])

describe('pathWithin', () => {
  it('leaves the least to do that the effort allows, and says how many points', async () => {
    // Missing today: 25 in tech, 25 in money, 50 in people, and two levels of the critical one, 50: a level of c closes 25 twice over.
    const path = await pathWithin(guidebook, anAssessment({ a: 1, b: 1, c: 0 }), 'one', 2)
    expect(path).toMatchObject({ effort: 2, shortfall: 50, changes: [{ indicator: 'c', from: 0, to: 2 }] })
  })

  it('spends no more than helps', async () => {
    const path = await pathWithin(guidebook, anAssessment({ a: 1, b: 1, c: 0 }), 'one', 100)
    expect(path).toMatchObject({ effort: 4, shortfall: 0, dimensions: { tech: 50, money: 50, people: 50 } })
    expect(path.changes).toHaveLength(3)
  })

  it('changes nothing where the effort is too little for anything, and needs no solver', async () => {
    const path = await pathWithin(guidebook, anAssessment({ a: 1, b: 1, c: 0 }), 'one', 0.5, {}, neverAsked)
    expect(path).toMatchObject({ changes: [], effort: 0, shortfall: 150 })
  })

  it('goes as far as it can where the gate is out of reach', async () => {
    const assessment = anAssessment({ a: 1, b: 1, c: 0 })
    const path = await pathWithin(guidebook, assessment, 'one', 9, { fixed: new Set(['c']) })
    expect(path).toMatchObject({ effort: 2, shortfall: 100 })
  })

  it('is empty where the gate is open', async () => {
    const path = await pathWithin(guidebook, anAssessment({ a: 3, b: 2, c: 2 }), 'one', 9, {}, neverAsked)
    expect(path).toEqual({ changes: [], effort: 0, shortfall: 0, dimensions: { tech: 75, money: 50, people: 50 } })
  })

  it('refuses a phase that the guidebook does not have', async () => {
    await expect(pathWithin(guidebook, anAssessment({}), 'nine', 1)).rejects.toThrow(RangeError)
  })
})
