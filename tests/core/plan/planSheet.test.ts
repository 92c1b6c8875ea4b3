import { describe, expect, it } from 'vitest'
import { sheetCsv } from '../../../src/core/files/sheetCsv'
import { planEvents } from '../../../src/core/plan/planEvents'
import { planSheet } from '../../../src/core/plan/planSheet'
import { anAssessment, aReportInput } from '../document/aReportInput'
import { anAction, anActionId } from './aPlan'

const actions = [
  anAction(1, {
    title: '=HYPERLINK("x")',
    toLevel: { map: 2 },
    needs: ['law', 'funds'],
    cost: 'small',
    funding: 'city, "budget"',
  }),
  anAction(2, { status: 'done', dependsOn: [anActionId(1), anActionId(9)], note: 'two\nlines' }),
]
const input = (more = {}) => aReportInput(anAssessment({}, { plan: { actions } }), more)
const cell = (row: number, column: string, more = {}) => {
  const { columns, rows } = planSheet(input(more))
  return rows[row]?.[columns.findIndex(({ label }) => label === `document.columns.${column}()`)]
}

describe('planSheet', () => {
  it('has a row for each action, with texts that no program runs', () => {
    expect(planSheet(input()).rows).toHaveLength(2)
    expect(cell(0, 'what')).toEqual({ kind: 'text', text: '\'=HYPERLINK("x")' })
    expect(cell(0, 'due')).toEqual({ kind: 'day', day: '2027-03-31' })
    expect(cell(0, 'indicators')).toEqual({ kind: 'text', text: 'document.plan.toLevel(Title of map|2)' })
    expect(cell(0, 'needs')).toEqual({ kind: 'text', text: 'document.plan.need.law(), document.plan.need.funds()' })
  })

  it('names what an action waits for by number, where the plan has it', () => {
    expect(cell(1, 'dependsOn')).toEqual({ kind: 'text', text: '1' })
  })

  it('has no owners and no notes where they are withheld', () => {
    const text = JSON.stringify(planSheet(input({ withheld: { notes: true, names: true } })))
    expect(text).not.toContain('Dara')
    expect(text).not.toContain('lines')
  })
})

describe('sheetCsv', () => {
  it('is RFC 4180 with a byte order mark, and keeps formulas from running', () => {
    const csv = sheetCsv(planSheet(input()))
    expect(csv.startsWith('\uFEFFdocument.columns.number(),')).toBe(true)
    expect(csv).toContain(`,"'=HYPERLINK(""x"")",`)
    expect(csv).toContain('"city, ""budget"""')
    expect(csv).toContain('"two\nlines"')
    expect(csv.endsWith('\r\n')).toBe(true)
  })
})

describe('planEvents', () => {
  it('has an event on the due day of each open action, with an id that never changes', () => {
    const { events, stamp } = planEvents(input(), '2026-11-24T08:00:00.000Z')
    expect(stamp).toBe('2026-11-24T08:00:00.000Z')
    expect(events.filter(({ isCancelled }) => !isCancelled).map(({ uid, day, end }) => [uid, day, end])).toEqual([
      [`${anActionId(1)}@guidepost`, '2027-03-31', '2027-04-01'],
    ])
  })
})
