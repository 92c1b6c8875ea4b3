import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CityEntry } from '../../src/core/compare/CityEntry'
import type { KeptText, SetInfo } from '../../src/core/compare/DeskPort'
import type { Assessment } from '../../src/core/model/assessment'
import {
  beginSet,
  cancelImport,
  connectDesk,
  deskStore,
  exportSet,
  importCities,
  nameSet,
  openDesk,
  openSet,
  removeCities,
  removeSet,
  resetDesk,
} from '../../src/store/compare'
import type { DeskPort } from '../../src/store/DeskState'
import { anEntry } from '../cities/aCity'
import { aGuidebook, anId } from '../core/files/anAssessment'
import { aStore, tick } from './aStore'

const NOTHING = { done: 0, total: 0, taken: 0, refused: 0 }
const done = { ok: true, value: null } as const
const entryOf = (n: number, name = `City ${n}`): CityEntry =>
  anEntry(
    { id: anId(n), city: { name, country: 'KH' } },
    { digest: String(n).padStart(64, '0'), fileName: `${n}.json` },
  )

/** A device in memory: a file is a number, and stands for the entry of that number. */
class FakeDesk {
  sets = new Map<string, SetInfo>()
  texts = new Map<string, Map<string, KeptText>>()
  hold: Promise<void> = Promise.resolve()
  /** The edition of whatever is imported. */
  ref: Assessment['guidebook'] = { id: 'tiny', version: '1.0.0' }
  followed = new Map<string, () => void>()
  openElsewhere = new Set<string>()

  port: DeskPort = {
    importCities: async (files, { set, findEdition, onBatch, signal }) => {
      await findEdition(this.ref)
      const kept = this.texts.get(set) ?? new Map<string, KeptText>()
      this.texts.set(set, kept)
      let progress = { ...NOTHING, total: files.length }
      for (const { name } of files) {
        await this.hold
        if (signal?.aborted) break
        const isBad = name === 'bad'
        const entry = entryOf(isBad ? 0 : Number(name))
        progress = {
          ...progress,
          done: progress.done + 1,
          taken: progress.taken + Number(!isBad),
          refused: progress.refused + Number(isBad),
        }
        const refusals = isBad ? [{ fileName: name, at: null, error: { kind: 'notJson' as const } }] : []
        if (!isBad) kept.set(entry.key, { key: entry.key, fileName: name, text: '{}' })
        onBatch({ entries: isBad ? [] : [entry], refusals, progress })
      }
      return { progress, cancelled: progress.done < progress.total, kept: done }
    },
    openSet: async ({ set, onBatch }) => {
      const texts = [...(this.texts.get(set)?.values() ?? [])]
      const progress = { ...NOTHING, done: texts.length, total: texts.length, taken: texts.length }
      onBatch({ entries: texts.map(({ fileName }) => entryOf(Number(fileName))), refusals: [], progress })
      return { progress, cancelled: false, kept: done }
    },
    loadSets: async () => ({ ok: true, value: [...this.sets.values()].reverse() }),
    saveSet: async (info) => {
      this.sets.delete(info.id)
      this.sets.set(info.id, info)
      return done
    },
    removeSet: async (id) => {
      this.sets.delete(id)
      this.texts.delete(id)
      return done
    },
    removeCities: async (set, keys) => {
      const kept = this.texts.get(set)
      const value = keys.flatMap((key) => kept?.get(key) ?? [])
      for (const key of keys) kept?.delete(key)
      return { ok: true, value }
    },
    putBack: async (set, texts) => {
      for (const text of texts) this.texts.get(set)?.set(text.key, text)
      return done
    },
    exportSet: async ({ name }, keys) => ({ ok: true, value: new Blob([`${name}:${keys.length}`]) }),
    followSet: (id, heard) => {
      this.followed.set(id, heard)
      return () => this.followed.delete(id)
    },
    isOpenElsewhere: async (id) => this.openElsewhere.has(id),
    readTexts: async () => done,
    rank: () => Promise.reject(new Error('not asked here')),
  }
}

const files = (...names: (number | string)[]) => names.map((name) => new File([], String(name)))
const names = () => deskStore.getState().cities.map(({ name }) => name)
let desk = new FakeDesk()

beforeEach(() => {
  aStore()
  resetDesk()
  desk = new FakeDesk()
  connectDesk(desk.port)
})
afterEach(() => resetDesk())

describe('importCities', () => {
  it('puts what was taken on the desk, with the structure it is read by, and keeps the set', async () => {
    await importCities(files(1, 'bad', 2))
    expect(names()).toEqual(['City 1', 'City 2'])
    expect(deskStore.getState()).toMatchObject({
      progress: null,
      outcome: { cancelled: false, progress: { done: 3, taken: 2, refused: 1 } },
      refusals: [{ fileName: 'bad' }],
      set: { name: '', cities: 2 },
    })
    expect(deskStore.getState().guidebooks.get('tiny@1.0.0')).toEqual(aGuidebook)
    expect([...desk.sets.values()]).toMatchObject([{ cities: 2 }])
  })

  it('knows the edition of a city with a supplement without it as well, to find what it shares with others', async () => {
    desk.ref = { id: 'tiny', version: '1.0.0', supplements: [{ id: 'absent', version: '1.0.0' }] }
    await importCities(files(1))
    expect([...deskStore.getState().guidebooks.keys()].toSorted()).toEqual(['tiny@1.0.0', 'tiny@1.0.0+absent.1.0.0'])
  })

  it('adds to the open set, one import after the other, and counts the same content once', async () => {
    const both = [importCities(files(1, 2)), importCities(files(2, 3))]
    await Promise.all(both)
    expect(names()).toEqual(['City 1', 'City 2', 'City 3'])
    expect(deskStore.getState().notices).toMatchObject([{ kind: 'duplicate', name: 'City 2' }])
    expect([...desk.sets.values()]).toMatchObject([{ cities: 3 }])
  })

  it('keeps what was taken when it is stopped', async () => {
    let go = () => {}
    const running = importCities(files(1, 2, 3))
    await tick()
    desk.hold = new Promise((resolve) => {
      go = resolve
    })
    await running.then(() => undefined)
    const held = importCities(files(4, 5, 6))
    await tick()
    cancelImport()
    go()
    await held
    expect(deskStore.getState().outcome).toMatchObject({ cancelled: true })
    expect(names()).toEqual(['City 1', 'City 2', 'City 3'])
  })
})

describe('removeCities', () => {
  it('takes a city with its history off the desk and puts it back', async () => {
    await importCities(files(1, 2))
    const key = deskStore.getState().cities[0]?.key ?? ''
    const undo = removeCities([key])
    expect(names()).toEqual(['City 2'])
    await tick()
    expect([...(desk.texts.values().next().value?.keys() ?? [])]).not.toContain(key)
    expect(await undo()).toEqual(done)
    expect(names()).toEqual(['City 1', 'City 2'])
    expect([...(desk.texts.values().next().value?.keys() ?? [])]).toContain(key)
  })
})

describe('sets', () => {
  it('keeps a set that has a name when another is begun, and opens it again', async () => {
    await importCities(files(1, 2))
    await nameSet('Ours')
    const id = deskStore.getState().set?.id ?? ''
    await beginSet()
    expect(names()).toEqual([])
    expect(deskStore.getState().sets).toMatchObject([{ id, name: 'Ours', cities: 2 }])
    await openSet(id)
    expect(names()).toEqual(['City 1', 'City 2'])
    const exported = await exportSet()
    expect(exported.ok && (await exported.value.text())).toBe('Ours:2')
  })

  it('lets an unnamed set go when another is begun', async () => {
    await importCities(files(1))
    await beginSet()
    expect([desk.sets.size, desk.texts.size]).toEqual([0, 0])
  })

  it('opens what was on the desk last, and clears the desk when that is removed', async () => {
    await importCities(files(1, 2))
    const id = deskStore.getState().set?.id ?? ''
    resetDesk()
    await openDesk()
    expect(names()).toEqual(['City 1', 'City 2'])
    await removeSet(id)
    expect(deskStore.getState()).toMatchObject({ set: null, cities: [], sets: [] })
  })
})

describe('a set that is open in two tabs', () => {
  /** What the other tab writes, and that it says so. */
  async function otherTab(change: Partial<SetInfo> | null): Promise<string> {
    const set = deskStore.getState().set
    if (!set) throw new Error('a set is open')
    if (change) desk.sets.set(set.id, { ...set, ...change })
    else desk.sets.delete(set.id)
    desk.followed.get(set.id)?.()
    await tick()
    return set.id
  }

  it('takes over the name that the other tab gave it, and does not throw the set away as unnamed', async () => {
    await importCities(files(1, 2))
    const id = await otherTab({ name: 'Theirs' })
    expect(deskStore.getState()).toMatchObject({ set: { name: 'Theirs' }, elsewhere: null })
    await beginSet()
    expect(desk.sets.get(id)).toMatchObject({ name: 'Theirs' })
  })

  it('keeps a named set even where this tab has not heard of the name', async () => {
    await importCities(files(1, 2))
    const { set } = deskStore.getState()
    if (!set) throw new Error('a set is open')
    desk.sets.set(set.id, { ...set, name: 'Theirs' })
    await beginSet()
    expect(desk.sets.has(set.id)).toBe(true)
  })

  it('says that its cities have become others, and shows them when it is opened again', async () => {
    await importCities(files(1, 2))
    const id = deskStore.getState().set?.id ?? ''
    const entry = entryOf(3)
    desk.texts.get(id)?.set(entry.key, { key: entry.key, fileName: '3', text: '{}' })
    await otherTab({ cities: 3 })
    expect(deskStore.getState().elsewhere).toBe('changed')
    expect(names()).toEqual(['City 1', 'City 2'])
    await openSet(id)
    expect(names()).toEqual(['City 1', 'City 2', 'City 3'])
    expect(deskStore.getState().elsewhere).toBeNull()
  })

  it('says that it was removed', async () => {
    await importCities(files(1))
    await otherTab(null)
    expect(deskStore.getState()).toMatchObject({ elsewhere: 'removed', sets: [] })
    expect(names()).toEqual(['City 1'])
  })

  it('leaves an unnamed set to the other tab that has it open', async () => {
    await importCities(files(1))
    const id = deskStore.getState().set?.id ?? ''
    desk.openElsewhere.add(id)
    await beginSet()
    expect(desk.sets.has(id)).toBe(true)
    expect(desk.followed.has(id)).toBe(false)
  })
})
