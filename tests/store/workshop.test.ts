import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkshopRecord, WorkshopStorage } from '../../src/core/model/workshopRecord'
import { mergeWorkshop } from '../../src/core/workshop/mergeWorkshop'
import { connectWorkshops } from '../../src/store/connections'
import {
  addBallots,
  castDraft,
  closeWorkshop,
  discardVotes,
  openVoting,
  openWorkshop,
  removeBallot,
  restoreBallots,
  restoreVotes,
  setDraft,
  setRoom,
  setRound,
  setSetup,
  workshopStore,
} from '../../src/store/workshop'
import { anId } from '../core/files/anAssessment'
import { aBallot, aWorkshop } from '../core/workshop/aWorkshop'
import { aStore, tick } from './aStore'

/** A storage in memory that answers a task later, as a database does, and brings writes together like the real one. */
class FakeStorage implements WorkshopStorage {
  held: WorkshopRecord | undefined
  failing = false
  heard: (assessment: string) => void = () => undefined

  async load() {
    return { ok: true as const, value: this.held }
  }
  async save(record: WorkshopRecord, base: WorkshopRecord | null) {
    if (this.failing) return { ok: false as const, error: { reason: 'quota' as const, detail: 'full' } }
    this.held = mergeWorkshop(record, base, this.held, '2026-11-24T10:00:00.000Z')
    const value = this.held
    await tick()
    return { ok: true as const, value }
  }
  async remove() {
    this.held = undefined
    return { ok: true as const, value: null }
  }
  async removeOrphans() {
    return { ok: true as const, value: null }
  }
  follow(heard: (assessment: string) => void) {
    this.heard = heard
    return () => undefined
  }
}

let storage = new FakeStorage()
const shown = () => workshopStore.getState().record
const settled = async () => {
  await tick()
  await tick()
}

beforeEach(async () => {
  aStore()
  closeWorkshop()
  storage = new FakeStorage()
  connectWorkshops(async () => storage)
  await openWorkshop(anId(), ['dawn'])
})

describe('openWorkshop', () => {
  it('begins a fresh workshop that is stored with its first change', async () => {
    expect(workshopStore.getState()).toMatchObject({ status: 'ready', record: { setup: { phases: ['dawn'] } } })
    expect(storage.held).toBeUndefined()
    setSetup({ place: 'Hall' })
    expect(storage.held?.setup.place).toBe('Hall')
    await settled()
    expect(workshopStore.getState().save.kind).toBe('saved')
  })

  it('says why a workshop cannot be read, and writes nothing', async () => {
    closeWorkshop()
    storage.load = async () => ({ ok: false, error: { reason: 'conflict', detail: 'setup: missing' } }) as never
    await openWorkshop(anId(), [])
    expect(workshopStore.getState()).toMatchObject({ status: 'failed', problem: 'setup: missing', record: null })
    setSetup({ place: 'Hall' })
    expect(storage.held).toBeUndefined()
  })
})

describe('castDraft', () => {
  it('keeps every ballot and no draft, also where writes overtake each other', async () => {
    openVoting(['first', 'second'])
    for (const level of [1, 2, 3]) {
      setDraft({ role: 'a', votes: { first: level }, at: 1 })
      castDraft()
    }
    expect(storage.held?.ballots.map(({ votes }) => votes.first)).toEqual([1, 2, 3])
    expect(storage.held?.draft).toBeNull()
    await settled()
    expect(shown()?.draft).toBeNull()
    expect(shown()?.ballots).toHaveLength(3)
  })

  it('does nothing where nobody is voting', () => {
    castDraft()
    expect(shown()?.ballots).toEqual([])
  })
})

describe('addBallots', () => {
  it('takes each ballot once', async () => {
    expect(addBallots([aBallot(1, { first: 1 }), aBallot(2, { first: 2 })])).toBe(2)
    expect(addBallots([aBallot(2, { first: 4 }), aBallot(3, {})])).toBe(1)
    await settled()
    expect(storage.held?.ballots.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3'])
  })

  it('shows ballots that another tab took in', async () => {
    setSetup({ place: 'Hall' })
    await settled()
    const found = storage.held
    if (found) storage.held = { ...found, revision: 9, ballots: [aBallot(7, {})] }
    storage.heard(anId())
    await settled()
    expect(shown()?.ballots.map(({ id }) => id)).toEqual(['b7'])
    addBallots([aBallot(8, {})])
    await settled()
    expect(storage.held?.ballots.map(({ id }) => id)).toEqual(['b7', 'b8'])
  })
})

describe('removeBallot', () => {
  it('takes a ballot out, and brings it back', async () => {
    addBallots([aBallot(1, { first: 1 }), aBallot(2, { first: 2 })])
    await settled()
    removeBallot('b1')
    await settled()
    expect(storage.held?.ballots.map(({ votes }) => votes.first)).toEqual([2])
    restoreBallots()
    await settled()
    expect(storage.held?.ballots.map(({ id, votes }) => [id, votes.first])).toEqual([
      ['b2', 2],
      ['b1', 1],
    ])
    expect(addBallots([aBallot(1, { first: 4 })])).toBe(0)
  })
})

describe('discardVotes', () => {
  it('forgets session and ballots, and keeps the preparation', async () => {
    setSetup({ place: 'Hall' })
    openVoting(['first'])
    setRound(2)
    addBallots([aBallot(1, { first: 1 })])
    setRoom({ at: 'first' })
    expect(shown()?.session?.round).toBe(2)
    discardVotes()
    await settled()
    expect(storage.held).toMatchObject({ session: null, ballots: [], room: { at: null }, setup: { place: 'Hall' } })
  })
})

describe('restoreVotes', () => {
  it('brings back the session as it stood, each ballot under its own number', async () => {
    openVoting(['first'])
    setRound(2)
    addBallots([aBallot(1, { first: 1 }), aBallot(2, { first: 2 })])
    setRoom({ at: 'first' })
    await settled()
    const before = storage.held
    discardVotes()
    setSetup({ place: 'Hall' })
    await settled()
    expect(workshopStore.getState().discarded).toBe(2)
    restoreVotes()
    await settled()
    expect(storage.held).toMatchObject({
      session: before?.session,
      ballots: before?.ballots,
      room: before?.room,
      setup: { place: 'Hall' },
    })
    expect(workshopStore.getState().discarded).toBeNull()
    expect(addBallots([aBallot(1, { first: 4 })])).toBe(0)
  })

  it('does nothing once voting was opened anew, nor where nothing was discarded', async () => {
    openVoting(['first'])
    addBallots([aBallot(1, { first: 1 })])
    discardVotes()
    openVoting(['second'])
    restoreVotes()
    await settled()
    expect(storage.held).toMatchObject({ session: { indicators: ['second'] }, ballots: [] })
  })

  it('leaves a session alone that another window opened in the meantime', async () => {
    openVoting(['first'])
    discardVotes()
    await settled()
    const found = storage.held
    const session = { id: 's2', round: 1 as const, indicators: ['second'] }
    if (found) storage.held = { ...found, revision: 9, session }
    storage.heard(anId())
    await settled()
    restoreVotes()
    await settled()
    expect(storage.held?.session).toEqual(session)
  })
})

describe('setSetup', () => {
  it('says when the change could not be stored, and shows it all the same', async () => {
    storage.failing = true
    setSetup({ place: 'Hall' })
    await settled()
    expect(workshopStore.getState()).toMatchObject({ save: { kind: 'failed', reason: 'quota' } })
    expect(shown()?.setup.place).toBe('Hall')
    storage.failing = false
    setSetup({ title: 'Day one' })
    await settled()
    expect(storage.held?.setup).toMatchObject({ place: 'Hall', title: 'Day one' })
  })
})

it('aWorkshop is what the storage would read', async () => {
  const { workshopRecordSchema } = await import('../../src/core/model/workshopRecord')
  expect(workshopRecordSchema.safeParse(aWorkshop({ ballots: [aBallot(1, { map: 1, lead: 'na' })] })).success).toBe(
    true,
  )
})
