import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import { buildReport } from '../../../src/core/report/buildReport'
import { formatDelta } from '../../../src/core/report/formatScore'
import { changedIndicators, mismatches } from '../../../src/core/report/progress'
import { progressBlocks } from '../../../src/core/report/progressBlocks'
import { scoreAssessment } from '../../../src/core/scoring/scoreAssessment'
import { aGuidebook, anAssessment, aReportInput } from './aReportInput'

const before = { map: { level: 1 }, lead: { level: 2 }, cost: { level: 2 }, talk: { level: 'na' } } as const
const now: Record<string, Answer> = {
  map: { level: 3, evidence: 'documented' },
  lead: { level: 2, note: 'the same, with a note' },
  cost: { level: 'unknown' },
  talk: { level: 'na', note: 'now with a reason' },
  test: { level: 0 },
}
function inputWith(earlier: Assessment) {
  return aReportInput(anAssessment(now), {
    earlier: { assessment: earlier, scores: scoreAssessment(aGuidebook(), earlier) },
  })
}

describe('progressBlocks', () => {
  it('says nothing where no earlier assessment was chosen', () => {
    expect(progressBlocks(aReportInput(anAssessment(now)))).toEqual([])
  })

  it('sets figures side by side, with a radar that has the earlier series', () => {
    const blocks = progressBlocks(inputWith(anAssessment(before, { date: '2025-11-23' })))
    const [, dimensions] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(dimensions?.rows[0]).toEqual(['Tech', '25', { text: '75', strong: true }, '+50'])
    const closed = { ...before, talk: { level: 2 } } as const
    const radar = progressBlocks({ ...inputWith(anAssessment(closed)), assessment: anAssessment(closed) })
    expect(radar.flatMap((block) => (block.kind === 'radar' ? block.series.map(({ role }) => role) : []))).toEqual([
      'claimed',
      'earlier',
    ])
  })

  it('stands in the report between strengths and phases', () => {
    const ids = buildReport(inputWith(anAssessment(before))).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.id] : [],
    )
    expect(ids.indexOf('progress')).toBe(ids.indexOf('findings') + 1)
  })
})

describe('changedIndicators', () => {
  it('names those whose level, state or evidence changed, and not those with new words only', () => {
    const changed = changedIndicators({ guidebook: aGuidebook(), assessment: anAssessment(now) }, anAssessment(before))
    expect(changed.map(({ indicator }) => indicator.id)).toEqual(['map', 'cost', 'test'])
  })
})

describe('mismatches', () => {
  it('names what keeps the two from comparing one to one', () => {
    const later = anAssessment(
      {},
      { scope: 'quick', phase: 'late', date: '2027-01-01', guidebook: { id: 'small', version: '0.9.0' } },
    )
    expect(mismatches(aReportInput(anAssessment({})), later)).toEqual(['scope', 'phase', 'edition', 'later'])
    expect(mismatches(aReportInput(anAssessment({})), anAssessment({}))).toEqual([])
  })
})

describe('formatDelta', () => {
  it('is signed, and the difference of what is shown', () => {
    expect([formatDelta(10, 15.5), formatDelta(50, 47), formatDelta(49.6, 50.4), formatDelta(null, 4)]).toEqual([
      ...['+6', '\u22123', '0', '–'],
    ])
  })
})
