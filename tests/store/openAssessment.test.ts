import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/core/model/assessment'
import type { Action } from '../../src/core/model/plan'
import { addActions } from '../../src/core/plan/changePlan'
import { withoutVote } from '../../src/core/workshop/createDecision'
import { findRecord, savesStore } from '../../src/store/keepRecord'
import { acceptRecord, acceptRemoval, retryFailedSaves } from '../../src/store/library'
import {
  closeAssessment,
  openAssessment,
  openStore,
  redo,
  setAnswer,
  setDecision,
  setProfile,
  undo,
} from '../../src/store/openAssessment'
import { anAssessment, anId, aRecord } from '../core/files/anAssessment'
import { anAction } from '../core/plan/aPlan'
import { aStore } from './aStore'

const shown = () => openStore.getState().record?.assessment
const saveState = () => savesStore.getState().states.get(anId())
const steps = () => openStore.temporal.getState().pastStates.length

function anOpenStore() {
  const store = aStore([aRecord()])
  openAssessment(anId())
  return store
}

describe('openAssessment', () => {
  it('opens a record of the library and starts a fresh history', () => {
    anOpenStore()
    setAnswer('first', { level: 1 })
    expect(openAssessment(anId(9))).toBe(false)
    expect(openStore.getState().record).toBeNull()
    expect(openAssessment(anId())).toBe(true)
    expect([shown()?.answers.first?.level, steps()]).toEqual([1, 0])
  })

  it('keeps the history when the same one is opened again', () => {
    anOpenStore()
    setAnswer('first', { level: 1 })
    openAssessment(anId())
    expect(steps()).toBe(1)
  })
})

describe('setDecision', () => {
  it('keeps the answer and what is told of the workshop in one write and one step of the history', () => {
    const { writer } = anOpenStore()
    const workshop = { mode: 'anonymous', rounds: 1, participants: { total: 9 }, decisions: {} } as const
    setDecision('first', { level: 2, note: 'agreed' }, workshop)
    expect(writer.saves).toHaveLength(1)
    expect(writer.saves[0]?.record.assessment).toMatchObject({
      answers: { first: { level: 2, note: 'agreed' } },
      workshop,
    })
    expect(steps()).toBe(1)
    undo()
    expect(shown()?.answers.first?.level).toBe(3)
    expect(shown()?.workshop).toBeUndefined()
  })
})

describe('setDecision with what follows from it', () => {
  const workshop = { mode: 'anonymous', rounds: 1, participants: { total: 9 }, decisions: {} } as const

  const follow = (indicator: string, actions: Action[]) => (assessment: Assessment) =>
    addActions(withoutVote(assessment, indicator), actions)

  it('takes it off the vote and its action into the plan in one step, which undo takes back whole', () => {
    aStore([aRecord({ assessment: anAssessment({ putToVote: ['first', 'second'] }) })])
    openAssessment(anId())
    setDecision('first', { level: 2 }, workshop, follow('first', [anAction(1)]))
    expect([shown()?.putToVote, shown()?.plan?.actions, steps()]).toEqual([['second'], [anAction(1)], 1])
    setDecision('second', { level: 1 }, workshop, follow('second', []))
    expect(shown()).not.toHaveProperty('putToVote')
    undo()
    expect(shown()?.putToVote).toEqual(['second'])
    undo()
    expect(shown()?.putToVote).toEqual(['first', 'second'])
    expect(shown()).not.toHaveProperty('plan')
  })
})

describe('setAnswer', () => {
  it('hands the change to the writer before anything is shown', () => {
    const { writer } = anOpenStore()
    let levelWhenWriting: unknown
    writer.onSave = () => {
      levelWhenWriting = shown()?.answers.first?.level
    }
    setAnswer('first', { level: 1 })
    expect([levelWhenWriting, shown()?.answers.first?.level]).toEqual([3, 1])
    expect(writer.saves[0]?.record.assessment.answers.first?.level).toBe(1)
  })

  it('merges members, removes undefined ones and stamps the time', () => {
    anOpenStore()
    setAnswer('first', { evidence: undefined, target: 4 })
    expect(shown()).toEqual({
      ...anAssessment({ updatedAt: '2026-11-24T10:00:00.000Z' }),
      answers: { ...anAssessment().answers, first: { level: 3, note: 'seen', target: 4 } },
    })
  })

  it('removes an answer that has no member left', () => {
    anOpenStore()
    setAnswer('second', { level: undefined, note: undefined })
    expect(Object.keys(shown()?.answers ?? {})).toEqual(['first'])
  })

  it('writes nothing when nothing changes', () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 3 })
    setAnswer('third', { note: undefined })
    setProfile({ city: { ...anAssessment().city } })
    expect([writer.saves.length, steps()]).toEqual([0, 0])
  })

  it('answers an indicator whose name every object inherits', () => {
    anOpenStore()
    setAnswer('constructor', { level: 2 })
    expect(Object.entries(shown()?.answers ?? {}).at(-1)).toEqual(['constructor', { level: 2 }])
  })

  it('does nothing while none is open', () => {
    const { writer } = anOpenStore()
    closeAssessment()
    setAnswer('first', { level: 1 })
    undo()
    expect(writer.saves).toEqual([])
  })

  it('says saved only when every write has settled', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    setAnswer('first', { level: 2 })
    expect(saveState()).toEqual({ kind: 'saving' })
    await writer.settle()
    expect(saveState()).toEqual({ kind: 'saving' })
    await writer.settle((record) => ({ ...record, revision: 3 }))
    expect(saveState()).toEqual({ kind: 'saved', at: '2026-11-24T10:00:00.000Z' })
    expect([shown()?.answers.first?.level, findRecord(anId())?.revision]).toEqual([2, 3])
  })

  it('keeps what failed in memory, says so, and writes it again when asked', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    await writer.fail()
    expect(saveState()).toEqual({ kind: 'failed', reason: 'quota', detail: 'full' })
    expect(shown()?.answers.first?.level).toBe(1)
    void retryFailedSaves()
    expect(writer.saves[0]?.record.assessment.answers.first?.level).toBe(1)
    expect(writer.saves[0]?.base?.revision).toBe(1)
    await writer.settle()
    expect(saveState()?.kind).toBe('saved')
  })

  it('tells the writer what was stored when the change was made', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    setAnswer('first', { level: 2 })
    expect(writer.saves.map(({ base }) => base?.revision)).toEqual([1, 1])
    await writer.settle()
    setAnswer('first', { level: 4 })
    expect(writer.saves.at(-1)?.base).toMatchObject({ revision: 2, assessment: { answers: { first: { level: 1 } } } })
  })

  it('folds in what the storage merged, without losing what was typed since', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    setAnswer('third', { level: 2 })
    await writer.settle((record) => ({ ...record, assessment: { ...record.assessment, title: 'Theirs' }, revision: 7 }))
    expect(shown()).toMatchObject({ title: 'Theirs', answers: { first: { level: 1 }, third: { level: 2 } } })
    expect(steps()).toBe(0)
  })
})

describe('setProfile', () => {
  it('changes the profile and removes undefined members', () => {
    anOpenStore()
    setProfile({ title: 'A title', scope: 'quick' })
    setProfile({ title: undefined })
    expect(shown()).toEqual(anAssessment({ scope: 'quick', updatedAt: '2026-11-24T10:00:00.000Z' }))
  })
})

describe('undo', () => {
  it('takes changes back and redo makes them again, each written first', () => {
    const { writer, time } = anOpenStore()
    setAnswer('first', { level: 1 })
    setAnswer('first', { level: 2 })
    time.now = new Date('2026-11-24T11:00:00.000Z')
    undo()
    expect(shown()).toMatchObject({ updatedAt: '2026-11-24T11:00:00.000Z', answers: { first: { level: 1 } } })
    undo()
    undo()
    expect(shown()?.answers.first?.level).toBe(3)
    redo()
    redo()
    redo()
    expect(shown()?.answers.first?.level).toBe(2)
    expect(writer.saves.map(({ record }) => record.assessment.answers.first?.level)).toEqual([1, 2, 1, 3, 1, 2])
  })

  it('keeps the revision that was stored meanwhile', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    await writer.settle()
    undo()
    expect(openStore.getState().record?.revision).toBe(2)
    expect(steps()).toBe(0)
  })

  it('takes a word back at once, not letter by letter', () => {
    const { time } = anOpenStore()
    for (const note of ['a', 'ab', 'abc']) {
      setAnswer('first', { note })
      time.now = new Date(time.now.getTime() + 200)
    }
    time.now = new Date(time.now.getTime() + 5000)
    setAnswer('first', { note: 'abc def' })
    undo()
    expect(shown()?.answers.first?.note).toBe('abc')
    undo()
    expect(shown()?.answers.first?.note).toBe('seen')
  })

  it('forgets its steps when another tab has changed the assessment', () => {
    anOpenStore()
    setAnswer('first', { level: 1 })
    acceptRecord(aRecord({ revision: 5, assessment: anAssessment({ title: 'Theirs' }) }))
    expect(steps()).toBe(0)
    expect(shown()).toMatchObject({ title: 'Theirs', answers: { first: { level: 1 } } })
  })
})

describe('acceptRecord', () => {
  it('ignores what is not newer than what is known', () => {
    anOpenStore()
    acceptRecord(aRecord({ revision: 1, assessment: anAssessment({ title: 'Old' }) }))
    expect(shown()?.title).toBeUndefined()
  })
})

describe('acceptRemoval', () => {
  it('closes what another tab has removed', () => {
    anOpenStore()
    acceptRemoval(anId())
    expect([openStore.getState().record, findRecord(anId())]).toEqual([null, undefined])
  })

  it('keeps as new what was not stored yet', async () => {
    const { writer } = anOpenStore()
    setAnswer('first', { level: 1 })
    await writer.fail()
    acceptRemoval(anId())
    expect(writer.saves[0]).toMatchObject({ base: null, record: { assessment: { answers: { first: { level: 1 } } } } })
    expect(findRecord(anId())).toBeDefined()
  })
})
