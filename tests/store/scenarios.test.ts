import { describe, expect, it } from 'vitest'
import { openAssessment, openStore, setAnswer, undo } from '../../src/store/openAssessment'
import { addScenario, removeScenario, setScenario } from '../../src/store/scenarios'
import { anId, aRecord } from '../core/files/anAssessment'
import { aStore } from './aStore'

const scenarios = () => openStore.getState().record?.assessment.scenarios
const steps = () => openStore.temporal.getState().pastStates.length

function anOpenStore() {
  const store = aStore([aRecord()])
  openAssessment(anId())
  return store
}

describe('the scenarios of the open assessment', () => {
  it('are kept with an id of their own, and change no answer', () => {
    anOpenStore()
    const answers = openStore.getState().record?.assessment.answers
    const id = addScenario({ name: 'Bold', levels: { first: 3 } })
    expect(scenarios()).toEqual([{ id, name: 'Bold', levels: { first: 3 } }])
    expect(openStore.getState().record?.assessment.answers).toBe(answers)
  })

  it('come back by undo after they were deleted', () => {
    anOpenStore()
    const id = addScenario({ name: 'Bold', levels: { first: 3 } })
    removeScenario(id)
    expect(scenarios()).toEqual([])
    undo()
    expect(scenarios()).toMatchObject([{ name: 'Bold' }])
  })

  it('are renamed in one step of the history while somebody types, and levels are another', () => {
    anOpenStore()
    const id = addScenario({ name: 'B', levels: {} })
    const before = steps()
    for (const name of ['Bo', 'Bol', 'Bold']) setScenario(id, { name })
    setScenario(id, { levels: { first: 2 } })
    expect([steps() - before, scenarios()?.[0]]).toMatchObject([2, { name: 'Bold', levels: { first: 2 } }])
  })
})

describe('setAnswer', () => {
  it('marks what cannot change now and takes the mark away, answer or not', () => {
    anOpenStore()
    setAnswer('third', { fixed: true })
    expect(openStore.getState().record?.assessment.answers.third).toEqual({ fixed: true })
    setAnswer('third', { fixed: undefined })
    expect(openStore.getState().record?.assessment.answers).not.toHaveProperty('third')
  })
})
