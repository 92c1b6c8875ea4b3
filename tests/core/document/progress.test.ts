import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../src/core/document/buildReport'
import { mismatches, progressBlocks } from '../../../src/core/document/progressBlocks'
import type { ReportBlock } from '../../../src/core/document/ReportBlock'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import { formatDelta } from '../../../src/core/texts/formatScore'
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
    earlier: { assessment: earlier, guidebook: aGuidebook(), changes: [] },
  })
}
const tablesOf = (blocks: ReportBlock[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

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

describe('the table of changes', () => {
  it('names indicators whose level, state or evidence changed, and why, and not those with new words only', () => {
    const blocks = progressBlocks(inputWith(anAssessment(before)))
    const rows = tablesOf(blocks)
      .at(-1)
      ?.rows.map((cells) => [cells[1], cells[4]])
    expect(rows).toEqual([
      ['Title of map', 'document.progress.causes.level(), document.progress.causes.evidence()'],
      ['Title of cost', 'document.progress.causes.lapsed()'],
      ['Title of test', 'document.progress.causes.answered()'],
    ])
  })
})

describe('the parts of the change', () => {
  it('stand in columns of the causes that occur and add up to the change', () => {
    const [, , , claimed, evidenced] = tablesOf(progressBlocks(inputWith(anAssessment(before))))
    expect(claimed?.columns.map(({ label }) => label.replace(/.*\.(\w+)\(\)$/, '$1'))).toEqual([
      'name',
      'change',
      'lapsed',
      'level',
      'evidence',
    ])
    expect(claimed?.rows[1]).toEqual(['Tech', { text: '+50', strong: true }, '0', '+50', '0'])
    // Evidenced: level 1 without evidence counts 1, level 3 without would too, documented it counts 3.
    expect(evidenced?.rows[1]).toEqual(['Tech', { text: '+50', strong: true }, '0', '0', '+50'])
  })

  it('show another edition apart, the earlier assessment scored in its own', () => {
    const own = aGuidebook()
    const lighter = {
      ...own,
      version: '0.9.0',
      indicators: own.indicators.map((entry) => (entry.id === 'cost' ? { ...entry, weight: 3 } : entry)),
    }
    const answers = { lead: { level: 0 }, cost: { level: 4 } } as const
    const earlier = anAssessment(answers, { guidebook: { id: 'small', version: '0.9.0' } })
    const input = aReportInput(anAssessment(answers), {
      earlier: { assessment: earlier, guidebook: lighter, changes: [] },
    })
    const [, dimensions, , claimed] = tablesOf(progressBlocks(input))
    // Money: lead weighs 2 × 0.5 = 1, cost 3 before and 1 now: 75, then 50.
    expect(dimensions?.rows[1]).toEqual(['Money', '75', { text: '50', strong: true }, '−25'])
    expect(claimed?.columns.map(({ label }) => label).at(-1)).toBe('document.progress.causes.edition()')
    expect(claimed?.rows.find(([name]) => name === 'Money')?.at(-1)).toBe('−25')
  })
})

describe('what was planned', () => {
  it('is told where the earlier assessment had targets', () => {
    const planned = {
      map: { level: 1, target: 3, due: '2026-01-31' },
      lead: { level: 2, target: 4, due: '2026-01-31' },
    }
    const tables = tablesOf(progressBlocks(inputWith(anAssessment(planned, { date: '2025-11-23' }))))
    expect(tables.at(-1)?.rows.map((cells) => [cells[0], ...cells.slice(1, 4), cells[5]])).toEqual([
      ['Title of map', '1', '3', { text: '3', strong: true }, 'document.progress.outcomes.reached()'],
      [
        'Title of lead',
        '2',
        '4',
        { text: '2', strong: true },
        'document.progress.overdue(document.progress.outcomes.same())',
      ],
    ])
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
