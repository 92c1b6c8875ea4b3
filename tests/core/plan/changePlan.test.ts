import { describe, expect, it } from 'vitest'
import { PLAN_LIMITS, type Plan } from '../../../src/core/model/plan'
import { actionsOf, addActions, changeAction, removeAction, takeOn } from '../../../src/core/plan/changePlan'
import { anAssessment } from '../document/aReportInput'
import { anAction, anActionId } from './aPlan'

const assessment = anAssessment({ map: { level: 1, target: 4, note: 'kept' }, lead: { level: 0 } })
const withPlan = (...actions: Plan['actions']) => ({ ...assessment, plan: { actions } })

describe('takeOn', () => {
  it('adds the actions and sets targets with the last due day, and lowers no target', () => {
    const actions = [
      anAction(1, { indicators: ['lead'], due: '2027-06-30' }),
      anAction(2, { indicators: ['lead'], due: '2027-01-31' }),
    ]
    const rises = [
      { indicator: 'map', from: 1, to: 2 },
      { indicator: 'lead', from: 0, to: 2 },
      { indicator: 'cost', from: 0, to: 1 },
    ]
    const next = takeOn(assessment, rises, actions)
    expect(next.answers).toEqual({
      map: { level: 1, target: 4, note: 'kept' },
      lead: { level: 0, target: 2, due: '2027-06-30' },
      cost: { target: 1 },
    })
    expect(actionsOf(next)).toEqual(actions)
  })
})

describe('addActions', () => {
  it('adds no id twice and stops at the limit', () => {
    const full = Array.from({ length: PLAN_LIMITS.actions }, (_, n) => anAction(n))
    expect(actionsOf(addActions(withPlan(anAction(1)), [anAction(1), anAction(2)])).map(({ id }) => id)).toEqual([
      anActionId(1),
      anActionId(2),
    ])
    expect(actionsOf(addActions(withPlan(...full), [anAction(501)]))).toHaveLength(PLAN_LIMITS.actions)
  })
})

describe('changeAction', () => {
  it('changes one action and removes members that become undefined, keeping unknown ones', () => {
    const action = { ...anAction(1), later: 'kept' }
    const next = actionsOf(changeAction(withPlan(action, anAction(2)), action.id, { status: 'done', owner: undefined }))
    const { owner: _owner, ...rest } = action
    expect(next).toEqual([{ ...rest, status: 'done' }, anAction(2)])
    expect(next[0]).not.toHaveProperty('owner')
  })

  it('leaves an assessment as it is where there is no such action or nothing changes', () => {
    expect(changeAction(assessment, anActionId(1), { status: 'done' })).toBe(assessment)
    expect(removeAction(assessment, anActionId(1))).toBe(assessment)
    const planned = withPlan(anAction(1))
    expect(changeAction(planned, anActionId(1), {})).toBe(planned)
    expect(changeAction(planned, anActionId(1), { owner: 'Dara', note: undefined })).toBe(planned)
  })
})

describe('removeAction', () => {
  it('takes the action out of what others wait for, too', () => {
    const [one, two] = [anActionId(1), anActionId(2)]
    const plan = withPlan(anAction(1), anAction(2, { dependsOn: [one] }), anAction(3, { dependsOn: [one, two] }))
    const left = actionsOf(removeAction(plan, one))
    expect(left.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      [two, undefined],
      [anActionId(3), [two]],
    ])
    expect(left[0]).not.toHaveProperty('dependsOn')
  })
})
