import { describe, expect, it } from 'vitest'
import { prefillBriefs } from '../../../src/core/brief/prefillBriefs'
import { aBriefInput, anAction, aPlan } from './aBriefInput'

describe('prefillBriefs', () => {
  it('is empty where the assessment holds nothing: nothing is made up', () => {
    const { contact, formation, constraints } = prefillBriefs(aBriefInput())
    expect([...Object.values(contact), ...Object.values(formation), ...Object.values(constraints)].join('')).toBe('')
  })

  it('takes project, focus areas and who prepared it from the profile', () => {
    const city = { name: 'Testville', country: 'KH', project: 'Safer buses', focusAreas: ['civic-social', 'Our own'] }
    const { contact, formation } = prefillBriefs(aBriefInput({}, { city, preparedBy: 'The team' }))
    expect([formation.concept, formation.priority, contact.name]).toEqual([
      'Safer buses',
      'Civic and social, Our own',
      'The team',
    ])
  })

  it('takes needs, partners, steps, bands and days from what of the plan is still to do', () => {
    const plan = aPlan(
      anAction(1, { needs: ['funds'], start: '2027-02-01', due: '2027-06-30', owner: 'Dara' }),
      anAction(2, { needs: ['law', 'training'], due: '2027-01-31' }),
      anAction(3, { needs: ['standards'], lead: 'ministry', department: 'Ministry of Public Works' }),
      anAction(4, { needs: ['funds'], status: 'done', due: '2029-01-31' }),
    )
    const { formation, constraints } = prefillBriefs(aBriefInput({}, { plan }))
    expect(formation).toMatchObject({
      finance: 'Action 1',
      people: 'Action 2',
      regulation: 'Action 2\nAction 3',
      partners: 'Ministry of Public Works',
      steps: 'Action 2 (due Jan 31, 2027)\nAction 1 (due Jun 30, 2027)\nAction 3',
    })
    expect(constraints.timetable).toBe('From Feb 1, 2027 until Jun 30, 2027')
    expect(Object.values(formation).join(' ')).not.toContain('Dara')
  })

  it('counts the cost bands of open actions in the order of the guidebook', () => {
    const input = aBriefInput(
      {},
      { plan: aPlan(anAction(1, { cost: 'large' }), anAction(2, { cost: 'small' }), anAction(3, { cost: 'small' })) },
    )
    const named = (title: string) => ({ title, meaning: `${title} money.` })
    const { constraints } = prefillBriefs({
      ...input,
      guidebook: { ...input.guidebook, costs: [{ id: 'small' }, { id: 'large' }] },
      outline: { ...input.outline, costs: { small: named('Small'), large: named('Large') } },
    })
    expect(constraints.budget).toBe('Small: 2 actions. Small money.\nLarge: 1 action. Large money.')
  })

  it('takes steps and the last day from answers where there is no plan', () => {
    const { formation, constraints } = prefillBriefs(
      aBriefInput({ map: { level: 1, target: 3, due: '2027-03-31' }, cost: { level: 0 }, lead: { level: 1 } }),
    )
    expect(formation.steps.split('\n')).toContain('map step from 1')
    expect(constraints.timetable).toBe('Until Mar 31, 2027')
  })
})
