import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action, ActionId } from '../../../src/core/model/plan'
import { findCycle } from '../../../src/core/plan/findCycle'
import { anAction, anActionId, somePlan } from './aPlan'

const [a, b, c] = [anActionId(1), anActionId(2), anActionId(3)]

/** Whether one action waits for another, however far: every way is walked. */
function waitsFor(actions: readonly Action[], from: ActionId, to: ActionId, seen: ActionId[] = []): boolean {
  const next = actions.find(({ id }) => id === from)?.dependsOn ?? []
  return next.some((id) => id === to || (!seen.includes(id) && waitsFor(actions, id, to, [...seen, id])))
}

describe('findCycle', () => {
  it('names the circle that a new dependency would close, in the order of waiting', () => {
    const actions = [anAction(1), anAction(2, { dependsOn: [a] }), anAction(3, { dependsOn: [b] })]
    expect(findCycle(actions, a, [c])).toEqual([a, c, b])
    expect(findCycle(actions, c, [a])).toBeNull()
  })

  it('finds an action that waits for itself', () => {
    expect(findCycle([anAction(1)], a, [a])).toEqual([a])
  })

  it('finds a circle just where a walk along the dependencies comes back', () => {
    fc.assert(
      fc.property(somePlan, (actions) => {
        for (const { id } of actions) {
          const cycle = findCycle(actions, id)
          expect(cycle !== null).toBe(waitsFor(actions, id, id))
          for (const [at, step] of (cycle ?? []).entries()) {
            const next = cycle?.[at + 1] ?? id
            expect(actions.find((action) => action.id === step)?.dependsOn).toContain(next)
          }
        }
      }),
    )
  })

  it('ends soon in a plan full of dependencies', () => {
    const ids = Array.from({ length: 500 }, (_, n) => anActionId(n))
    const actions = ids.map((_, n) => anAction(n, { dependsOn: ids.slice(n + 1, n + 51) }))
    expect(findCycle(actions, anActionId(0))).toBeNull()
    expect(findCycle(actions, anActionId(499), [anActionId(0)])?.[0]).toBe(anActionId(499))
  })
})
