import { describe, expect, it } from 'vitest'
import { renameIndicators } from '../../../src/core/editions/renameIndicators'
import { anAction } from '../plan/aPlan'

describe('renameIndicators', () => {
  it('renames in the list and in the levels; two that become one keep the higher level', () => {
    const action = anAction(1, { indicators: ['old', 'new', 'map'], toLevel: { old: 3, new: 2, map: 1 } })
    const [renamed] = renameIndicators({ actions: [action] }, (id) => (id === 'old' ? 'new' : id)).actions
    expect(renamed).toEqual({ ...action, indicators: ['new', 'map'], toLevel: { new: 3, map: 1 } })
  })

  it('leaves actions alone that name nothing else', () => {
    const plan = { actions: [anAction(1)] }
    expect(renameIndicators(plan, (id) => id).actions[0]).toBe(plan.actions[0])
  })
})
