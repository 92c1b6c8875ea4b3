import { describe, expect, it } from 'vitest'
import { planBlocks } from '../../../src/core/document/planBlocks'
import type { Action } from '../../../src/core/model/plan'
import { actions } from '../../../src/core/plan/actions'
import { anAction, anActionId } from '../plan/aPlan'
import { anAssessment, aReportInput } from './aReportInput'

const input = (plan: Action[], more = {}) =>
  aReportInput(anAssessment({ map: { level: 0 } }, { plan: { actions: plan } }), more)
const tables = (plan: Action[], more = {}) => planBlocks(input(plan, more)).filter((block) => block.kind === 'table')

describe('planBlocks', () => {
  it('has a table for each lead that has actions, dropped ones left out', () => {
    const plan = [anAction(1), anAction(2, { lead: 'ministry' }), anAction(3, { lead: 'partner', status: 'dropped' })]
    expect(tables(plan).map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['document.actions.leadCaption(document.plan.lead.city()|1)', 1],
      ['document.actions.leadCaption(document.plan.lead.ministry()|1)', 1],
    ])
  })

  it('tells owner, days, money, status and what it waits for', () => {
    const plan = [
      anAction(1, { department: 'Works', funding: 'Loan', cost: 'small' }),
      anAction(2, {
        start: '2027-04-01',
        due: '2027-05-31',
        status: 'started',
        dependsOn: [anActionId(1), anActionId(9)],
      }),
    ]
    expect(tables(plan)[0]?.rows).toEqual([
      [
        '1',
        'document.actions.moves(Action 1|P1-01)',
        'Dara, Works',
        'document.actions.span(Jan 1, 2027|Mar 31, 2027)',
        'small, Loan',
        { text: 'document.plan.status.planned()', tone: 'plain' },
        '–',
      ],
      [
        '2',
        'document.actions.moves(Action 2|P1-01)',
        'Dara',
        'document.actions.span(Apr 1, 2027|May 31, 2027)',
        '–',
        { text: 'document.plan.status.started(); document.plan.flag.waitsForMissing()', tone: 'caution' },
        '1',
      ],
    ])
  })

  it('misses no owner where names are withheld', () => {
    const { owner: _owner, ...unowned } = anAction(1)
    const status = (more = {}) => tables([unowned], more)[0]?.rows[0]?.[5]
    expect(status()).toMatchObject({ tone: 'caution' })
    expect(status({ withheld: { names: true, notes: false } })).toMatchObject({ tone: 'plain' })
  })

  it('lists what is asked of a ministry, and says so where nothing is planned', () => {
    const list = planBlocks(input([anAction(1, { needs: ['law'] })])).find((block) => block.kind === 'list')
    expect(list?.items).toEqual([{ text: 'document.plan.need.law()', detail: 'document.actions.ask(1|Action 1)' }])
    expect(JSON.stringify(planBlocks(input([])))).toContain('document.actions.planNone')
  })
})

describe('actions', () => {
  it('proposes no indicator that an open action of the plan moves', () => {
    const proposed = (plan: Action[]) => actions(input(plan)).map(({ indicator }) => indicator.id)
    expect(proposed([])).toContain('map')
    expect(proposed([anAction(1)])).not.toContain('map')
    expect(proposed([anAction(1, { status: 'dropped' })])).toContain('map')
  })
})
