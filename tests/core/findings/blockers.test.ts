import { describe, expect, it } from 'vitest'
import { type Blocker, blockers } from '../../../src/core/findings/blockers'
import type { Assessment } from '../../../src/core/model/assessment'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, anAssessment } from '../document/aReportInput'

const of = (assessment: Assessment) => blockers(aGuidebook(), assessment, scoreAssessment(aGuidebook(), assessment))
const name = (blocker: Blocker) => (blocker.kind === 'dimension' ? blocker.dimension : blocker.indicator.id)

describe('blockers', () => {
  it('names critical indicators before dimensions, and the weakest indicators of a dimension', () => {
    const closed = of(anAssessment({ map: { level: 4 }, lead: { level: 1 }, cost: { level: 0 }, talk: { level: 3 } }))
    expect(closed?.status).toBe('blocked')
    expect(closed?.blockers.map(name)).toEqual(['lead', 'money'])
    const [, money] = closed?.blockers ?? []
    expect(money?.kind === 'dimension' && money.indicators.map(({ id }) => id)).toEqual(['cost', 'lead'])
    expect(money?.kind === 'dimension' && money.score).toBeCloseTo(12.5, 9)
  })

  it('names what is unanswered, critical first, where a gate lacks answers', () => {
    const closed = of(anAssessment({ map: { level: 4 }, talk: { level: 'unknown' }, cost: { level: 'na' } }))
    expect(closed?.status).toBe('incomplete')
    expect(closed?.blockers.map(name)).toEqual(['lead', 'talk'])
  })

  it('goes on to the next phase where the first gate is open', () => {
    const open = { map: { level: 4 }, lead: { level: 4 }, cost: { level: 4 }, talk: { level: 4 } }
    expect(of(anAssessment(open))?.phase).toBe('late')
    expect(of(anAssessment({ ...open, test: { level: 4 }, bill: { level: 4 } }))).toBeNull()
  })
})
