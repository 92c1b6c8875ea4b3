import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../src/core/plan/changePlan'
import { openAssessment, openStore, undo } from '../../src/store/openAssessment'
import { addActions, removeAction, setAction, takePath } from '../../src/store/plan'
import { anId, aRecord } from '../core/files/anAssessment'
import { anAction, anActionId } from '../core/plan/aPlan'
import { aStore } from './aStore'

const shown = () => openStore.getState().record?.assessment
const titles = () => actionsOf(shown() ?? {}).map(({ title }) => title)
const steps = () => openStore.temporal.getState().pastStates.length

function anOpenStore() {
  const store = aStore([aRecord()])
  openAssessment(anId())
  return store
}

describe('takePath', () => {
  it('sets targets and adds actions as one step, written before it is shown', () => {
    const { writer } = anOpenStore()
    writer.onSave = () => expect(titles()).toEqual([])
    takePath([{ indicator: 'first', from: 3, to: 4 }], [anAction(1, { indicators: ['first'] })])
    expect(shown()?.answers.first).toMatchObject({ level: 3, target: 4, due: '2027-03-31' })
    expect(titles()).toEqual(['Action 1'])
    expect(writer.saves).toHaveLength(1)
    writer.onSave = () => undefined
    undo()
    expect(shown()?.answers.first).not.toHaveProperty('target')
    expect(titles()).toEqual([])
  })
})

describe('setAction', () => {
  it('is one step a word while somebody types, and a step of its own for anything else', () => {
    anOpenStore()
    addActions([anAction(1)])
    for (const owner of ['S', 'So', 'Sok']) setAction(anActionId(1), { owner })
    expect(steps()).toBe(2)
    setAction(anActionId(1), { status: 'done' })
    expect(steps()).toBe(3)
    undo()
    undo()
    expect(actionsOf(shown() ?? {})[0]).toMatchObject({ owner: 'Dara', status: 'planned' })
  })

  it('leaves no step where there is no such action', () => {
    anOpenStore()
    setAction(anActionId(7), { status: 'done' })
    expect(steps()).toBe(0)
  })
})

describe('removeAction', () => {
  it('can be undone, with what waited for it', () => {
    anOpenStore()
    addActions([anAction(1), anAction(2, { dependsOn: [anActionId(1)] })])
    removeAction(anActionId(1))
    expect(titles()).toEqual(['Action 2'])
    undo()
    expect(titles()).toEqual(['Action 1', 'Action 2'])
    expect(actionsOf(shown() ?? {})[1]?.dependsOn).toEqual([anActionId(1)])
  })
})
