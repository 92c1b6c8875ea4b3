import { describe, expect, it } from 'vitest'
import type { ScorableAssessment } from '../../../../src/core/model/scores'
import { cheapestPath } from '../../../../src/core/scoring/path/cheapestPath'
import { headlinePath } from '../../../../src/core/scoring/path/headlinePath'
import { pathGains } from '../../../../src/core/scoring/path/pathGains'
import { aGuidebook } from '../aGuidebook'

const guidebook = aGuidebook([
  { id: 'a', dimensions: { tech: 0.5, money: 0.5 }, critical: true },
  { id: 'b', dimensions: { tech: 1 } },
  { id: 'c', dimensions: { money: 1 }, weight: 3 },
  { id: 'd', phase: 'two', dimensions: { tech: 1 } },
])
const anAssessment = (levels: Record<string, unknown>): ScorableAssessment => ({
  phase: 'two',
  scope: 'full',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
})
const [one] = guidebook.phases
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('pathGains', () => {
  it('says what each step adds to the dimensions of the phase, and whether it is a safeguard', async () => {
    const assessment = anAssessment({ a: 1, b: 2, c: 2, d: 0 })
    const path = await cheapestPath(guidebook, assessment, 'one')
    expect(pathGains(guidebook, assessment, one?.id ?? null, path)).toEqual([
      {
        indicator: 'a',
        dimensions: [
          { dimension: 'tech', points: expect.closeTo((100 * 0.5) / (4 * 1.5), 9) },
          { dimension: 'money', points: expect.closeTo((100 * 0.5) / (4 * 3.5), 9) },
        ],
        isSafeguard: true,
      },
    ])
  })

  it('adds up to what the path gains, also of the headline and by evidence', async () => {
    const assessment = anAssessment({ a: 2, b: 2, c: 2, d: 2 })
    const path = await headlinePath(guidebook, assessment, 50, { target: 'evidenced' })
    const gains = pathGains(guidebook, assessment, null, path, { target: 'evidenced' })
    // Without evidence every level counts as 1, 25 points.
    for (const { id } of guidebook.dimensions.slice(0, 2)) {
      const points = gains.flatMap((gain) => gain.dimensions).filter(({ dimension }) => dimension === id)
      expect(25 + sum(points.map((own) => own.points))).toBeCloseTo(path.dimensions[id] ?? Number.NaN, 9)
    }
    expect(gains.some(({ isSafeguard }) => isSafeguard)).toBe(false)
  })
})
