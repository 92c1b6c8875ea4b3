import { describe, expect, it } from 'vitest'
import { assessmentSchema } from '../../src/core/model/assessment'
import { connectSample } from '../../src/store/connections'
import { findRecord, libraryStore } from '../../src/store/keepRecord'
import {
  acceptUnavailable,
  addAssessments,
  addSample,
  createAssessment,
  markExported,
  removeAssessment,
  restoreRemoved,
} from '../../src/store/library'
import { setSettings, settingsStore } from '../../src/store/settings'
import { anAssessment, anId, aRecord } from '../core/files/anAssessment'
import { aStore, tick } from './aStore'

const titles = () => libraryStore.getState().records.map(({ assessment }) => assessment.title)
const city = { name: 'Muar', country: 'MY', initiative: 'area' as const }

describe('createAssessment', () => {
  it('makes what the contract asks for and has it in view before it is stored', async () => {
    const { writer } = aStore()
    const creating = createAssessment({ city, phase: 'noon', scope: 'quick' })
    expect(findRecord(anId(100))?.revision).toBe(0)
    await writer.settle()
    const record = await creating
    expect(record).toMatchObject({ revision: 1, sample: false, origin: 'here', exportedAt: null })
    expect(record.assessment).toMatchObject({
      city,
      phase: 'noon',
      scope: 'quick',
      guidebook: { id: 'tiny', version: '1.0.0' },
      answers: {},
      createdAt: '2026-11-24T10:00:00.000Z',
      updatedAt: '2026-11-24T10:00:00.000Z',
    })
    expect(assessmentSchema({ phaseIds: ['dawn', 'noon'], max: 4 }).safeParse(record.assessment).success).toBe(true)
  })

  it('is dated by the calendar of the device, not by that of Greenwich', async () => {
    const { writer, time } = aStore()
    time.now = new Date(2026, 0, 2, 0, 30)
    const creating = createAssessment({ city, phase: 'noon', scope: 'quick' })
    await writer.settle()
    expect((await creating).assessment.date).toBe('2026-01-02')
  })

  it('stays in view when it cannot be stored', async () => {
    const { writer } = aStore()
    const creating = createAssessment({ city, phase: 'noon', scope: 'quick' })
    await writer.fail()
    expect((await creating).assessment.city).toEqual(city)
    expect(libraryStore.getState().records).toHaveLength(1)
  })
})

describe('removeAssessment', () => {
  it('removes, and restoreRemoved brings back once', async () => {
    const { writer } = aStore([aRecord()])
    expect(await removeAssessment(anId())).toBe(true)
    expect([writer.removed, titles()]).toEqual([[anId()], []])
    const restoring = restoreRemoved()
    expect(writer.saves[0]?.base).toBeNull()
    await writer.settle()
    expect((await restoring)?.assessment).toEqual(anAssessment())
    expect(await restoreRemoved()).toBeNull()
  })

  it('shows it again when the storage refuses', async () => {
    const { writer } = aStore([aRecord()])
    writer.removeResult = { ok: false, error: { reason: 'unknown', detail: '' } }
    expect(await removeAssessment(anId())).toBe(false)
    expect(findRecord(anId())).toBeDefined()
  })

  it('removes from memory where nothing can be stored', async () => {
    const { writer } = aStore([aRecord()])
    writer.removeResult = { ok: false, error: { reason: 'missing', detail: '' } }
    acceptUnavailable('no database')
    expect(await removeAssessment(anId())).toBe(true)
    expect(libraryStore.getState()).toMatchObject({ status: 'unavailable', problem: 'no database', records: [] })
  })
})

describe('addAssessments', () => {
  const decision = { name: 'a.json', integrity: 'changed', existing: null, relation: 'newer' } as const
  const assessment = anAssessment({ title: 'File' })

  it('does as decided and keeps what the seal said', async () => {
    const { writer } = aStore([aRecord()])
    const adding = addAssessments([
      { ...decision, assessment, choice: 'skip' },
      { ...decision, assessment, choice: 'keep-both' },
      { ...decision, assessment, choice: 'replace' },
      { ...decision, assessment: anAssessment({ id: anId(2), title: 'New' }), choice: 'add' },
    ])
    for (let n = 0; n < 3; n++) {
      await tick()
      await writer.settle()
    }
    expect((await adding).map((record) => [record.assessment.id, record.origin])).toEqual([
      [anId(100), 'changed'],
      [anId(), 'changed'],
      [anId(2), 'changed'],
    ])
    expect(titles()).toEqual(['File', 'File', 'New'])
  })
})

describe('addSample', () => {
  it('adds it marked as a sample, under an id of its own', async () => {
    const { writer } = aStore([aRecord()])
    connectSample(() => Promise.resolve(anAssessment({ title: 'Sample' })))
    const adding = addSample()
    await tick()
    await writer.settle()
    expect(await adding).toMatchObject({ sample: true, assessment: { id: anId(100), title: 'Sample' } })
    expect(titles()).toEqual([undefined, 'Sample'])
  })
})

describe('markExported', () => {
  it('notes the instant without touching the assessment', () => {
    const { writer } = aStore([aRecord()])
    markExported(anId())
    expect(writer.saves[0]?.record).toEqual(aRecord({ exportedAt: '2026-11-24T10:00:00.000Z' }))
  })
})

describe('setSettings', () => {
  it('writes and shows a change, leaving the rest', () => {
    const { writer } = aStore()
    setSettings({ theme: 'dark' })
    expect(writer.settings).toEqual([{ locale: 'en', theme: 'dark', textSize: 'normal' }])
    expect(settingsStore.getState().theme).toBe('dark')
  })
})
