import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/core/model/workshop'
import { workshopActions } from '../../../src/core/workshop/workshopActions'
import { aGuidebook } from '../document/aReportInput'
import { anAction, anActionId } from '../plan/aPlan'

const decided = (actions?: number[]): Decision => {
  return { level: 2, way: 'talk', votes: [], ...(actions ? { actions: actions.map(anActionId) } : {}) }
}
const workshopOf = (decisions: Record<string, Decision>) => {
  return { mode: 'anonymous' as const, rounds: 1 as const, participants: { total: 9 }, decisions }
}
const plan = {
  actions: [anAction(1), anAction(2, { indicators: ['lead'] }), anAction(3), anAction(4, { indicators: ['lead'] })],
}
const numbers = (decisions: Record<string, Decision>) =>
  workshopActions({ plan, workshop: workshopOf(decisions) }, aGuidebook()).map(({ title }) => title)

describe('workshopActions', () => {
  it('are those that the talk brought up, each once, in the order of the indicators', () => {
    expect(numbers({ lead: decided([4]), map: decided([3, 4]) })).toEqual(['Action 3', 'Action 4'])
    expect(numbers({ map: decided([]) })).toEqual([])
  })

  it('pass over what is no longer in the plan', () => {
    expect(numbers({ map: decided([9]) })).toEqual([])
    expect(workshopActions({}, aGuidebook())).toEqual([])
  })

  it('are all of an indicator where a file did not note them yet', () => {
    expect(numbers({ lead: decided() })).toEqual(['Action 2', 'Action 4'])
  })
})
