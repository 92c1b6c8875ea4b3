import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/core/model/plan'
import { actionFlags } from '../../../src/core/plan/actionFlags'
import { isOpen } from '../../../src/core/plan/changePlan'
import { anAction, anActionId, somePlan } from './aPlan'

const today = '2027-02-01'
const kinds = (actions: Action[], n: number) =>
  (actionFlags(actions, today).get(anActionId(n)) ?? []).map(({ kind }) => kind)

describe('actionFlags', () => {
  it('finds nothing amiss with an action that has all', () => {
    expect(actionFlags([anAction(1)], today).size).toBe(0)
  })

  it('is overdue from the day after the due day', () => {
    expect(kinds([anAction(1, { due: today })], 1)).toEqual([])
    expect(kinds([anAction(1, { due: '2027-01-31' })], 1)).toEqual(['overdue'])
  })

  it('misses an owner, also a blank one, and a due day', () => {
    const { due: _due, ...rest } = anAction(1, { owner: '  ' })
    expect(kinds([rest], 1)).toEqual(['noOwner', 'noDate'])
  })

  it('sees an end before its beginning', () => {
    expect(kinds([anAction(1, { start: '2027-05-01', due: '2027-04-30' })], 1)).toEqual(['reversed'])
  })

  it('sees what is due too late for what waits for it, unless it is done', () => {
    const next = anAction(2, { start: '2027-03-31', due: '2027-06-30', dependsOn: [anActionId(1)] })
    expect(kinds([anAction(1), next], 2)).toEqual(['waitsForLater'])
    expect(kinds([anAction(1, { status: 'done' }), next], 2)).toEqual([])
    expect(kinds([anAction(1), { ...next, start: '2027-04-01' }], 2)).toEqual([])
  })

  it('sees what was dropped, what is missing, and circles', () => {
    const dropped = anAction(1, { status: 'dropped' })
    expect(kinds([dropped, anAction(2, { dependsOn: [dropped.id] })], 2)).toEqual(['waitsForDropped'])
    expect(kinds([anAction(2, { dependsOn: [anActionId(9)] })], 2)).toEqual(['waitsForMissing'])
    const { start: _start, due: _due, ...undated } = anAction(1, { dependsOn: [anActionId(2)] })
    expect(kinds([undated, anAction(2, { dependsOn: [anActionId(1)] })], 2)).toEqual(['cycle'])
  })

  it('says nothing of actions that are done or dropped, and never an empty list', () => {
    fc.assert(
      fc.property(somePlan, (actions) => {
        const open = new Set(actions.filter(isOpen).map(({ id }) => id))
        for (const [id, flags] of actionFlags(actions, today)) {
          expect(open.has(id)).toBe(true)
          expect(flags.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
