import { describe, expect, it } from 'vitest'
import { actionSheet } from '../../../src/core/plan/actionSheet'
import { actions } from '../../../src/core/plan/actions'
import { indicatorCode } from '../../../src/core/texts/indicatorCode'
import { aGuidebook, anAssessment, aReportInput } from '../document/aReportInput'

const assessment = anAssessment({
  map: { level: 4, target: 4 },
  lead: { level: 1, target: 3, due: '2026-01-31', owner: '=HYPERLINK("x")' },
  cost: { level: 1, owner: 'Dara', due: '2027-06-30' },
  talk: { level: 0 },
})

describe('actions', () => {
  it('puts what was taken on first, by day, then what waits', () => {
    const listed = actions(aReportInput(assessment)).map(({ indicator, status }) => [indicator.id, status])
    expect(listed).toEqual([
      ['lead', 'overdue'],
      ['cost', 'planned'],
      ['map', 'reached'],
      ['talk', 'proposed'],
    ])
  })

  it('names each indicator once, and none that is at the top with nothing planned', () => {
    const best = anAssessment({ map: { level: 4 }, lead: { level: 4 } })
    const ids = actions(aReportInput(best)).map(({ indicator }) => indicator.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('map')
  })
})

describe('actionSheet', () => {
  it('keeps texts from running as formulas', () => {
    const sheet = actionSheet(aReportInput(assessment))
    expect(sheet.rows[0]).toContainEqual({ kind: 'text', text: '\'=HYPERLINK("x")' })
    expect(sheet.rows[0]).toContainEqual({ kind: 'day', day: '2026-01-31' })
  })

  it('has no column of owners where names are withheld', () => {
    const sheet = actionSheet(aReportInput(assessment, { withheld: { notes: false, names: true } }))
    expect(sheet.columns.map(({ label }) => label)).not.toContain('document.columns.owner()')
    expect(sheet.rows.every(({ length }) => length === sheet.columns.length)).toBe(true)
  })
})

describe('indicatorCode', () => {
  it('counts within the phase, over all scopes', () => {
    const guidebook = aGuidebook()
    expect(guidebook.indicators.map(({ id }) => indicatorCode(guidebook, id))).toEqual([
      ...['P1-01', 'P1-02', 'P1-03', 'P1-04', 'P2-01', 'P2-02'],
    ])
    expect(indicatorCode(guidebook, 'gone')).toBe('')
  })
})
