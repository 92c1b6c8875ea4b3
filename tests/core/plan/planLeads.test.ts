import { describe, expect, it } from 'vitest'
import { planLeads } from '../../../src/core/plan/planLeads'
import { anAction } from './aPlan'

describe('planLeads', () => {
  it('sorts by lead and by what is asked; what was dropped is left out, and what is done is past asking', () => {
    const actions = [
      anAction(1, { needs: ['training', 'law'] }),
      anAction(2, { lead: 'ministry', needs: ['law'] }),
      anAction(3, { needs: ['funds'], status: 'done' }),
      anAction(4, { lead: 'partner', needs: ['funds'], status: 'dropped' }),
    ]
    const { leads, asks } = planLeads(actions)
    const titles = (list: { title: string }[]) => list.map(({ title }) => title)
    expect(leads.map(({ lead, actions: own }) => [lead, titles(own)])).toEqual([
      ['city', ['Action 1', 'Action 3']],
      ['ministry', ['Action 2']],
      ['partner', []],
    ])
    expect(asks.map(({ need, actions: own }) => [need, titles(own)])).toEqual([
      ['law', ['Action 1', 'Action 2']],
      ['training', ['Action 1']],
    ])
  })
})
