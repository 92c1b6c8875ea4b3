import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Assessment, AssessmentId } from '../../src/core/model/assessment'
import type { KeptMerge, MergeStorage } from '../../src/core/model/keptMerge'
import { MOST_MERGES, withMerge } from '../../src/core/model/withMerge'
import { connectMerges } from '../../src/store/connections'
import { findRecord } from '../../src/store/keepRecord'
import { addAssessments, removeAssessment, restoreRemoved } from '../../src/store/library'
import {
  canRedoMerge,
  discardMerge,
  keepMerged,
  loadMerges,
  mergingStore,
  redoMerge,
  resetMerging,
  undoMerge,
} from '../../src/store/merging'
import { anAssessment, anId, aRecord } from '../core/files/anAssessment'
import { anyCopy, merged } from '../core/merge/anyCopy'
import { aStore, tick } from './aStore'

/** A storage in memory that outlasts a visit. */
class FakeMerges implements MergeStorage {
  held = new Map<AssessmentId, KeptMerge[]>()
  failing = false
  heard: () => void = () => undefined

  async load() {
    return { ok: true as const, value: [...this.held].map(([assessment, merges]) => ({ assessment, merges })) }
  }
  async add(id: AssessmentId, merge: KeptMerge) {
    if (this.failing) return { ok: false as const, error: { reason: 'quota' as const, detail: 'full' } }
    this.held.set(id, withMerge(this.held.get(id) ?? [], merge))
    return { ok: true as const, value: null }
  }
  async remove(id: AssessmentId, merge: string) {
    this.held.set(
      id,
      (this.held.get(id) ?? []).filter((own) => own.id !== merge),
    )
    return { ok: true as const, value: null }
  }
  async clear(id: AssessmentId) {
    this.held.delete(id)
    return { ok: true as const, value: null }
  }
  follow(heard: () => void) {
    this.heard = heard
    return () => undefined
  }
}

let storage = new FakeMerges()
let settling: { writer: { settle(): Promise<void> } }
const now = () => findRecord(anId())?.assessment
const files = () =>
  mergingStore
    .getState()
    .kept.get(anId())
    ?.map((merge) => merge.files[0])
const candidate = (assessment: Assessment, name = 'dara.json') => ({ name, assessment, integrity: 'sealed' as const })

/** Does something while the storage answers every write. */
async function settled<T>(work: Promise<T>): Promise<T> {
  let isOpen = true
  const done = work.finally(() => {
    isOpen = false
  })
  while (isOpen) await settling.writer.settle()
  return done
}

/** The page as after a reload: the stores are fresh, the device holds what it held. */
function reload(): void {
  const record = findRecord(anId())
  settling = aStore(record ? [record] : [])
  resetMerging()
}

function start(assessment: Assessment | null): void {
  storage = new FakeMerges()
  connectMerges(async () => storage)
  settling = aStore(assessment ? [aRecord({ assessment })] : [])
  resetMerging()
}

beforeEach(() => start(anAssessment()))

const merge = (change: Partial<Assessment>, name?: string) =>
  settled(keepMerged({ ...(now() ?? anAssessment()), ...change }, [candidate(anAssessment(), name)]))

describe('undoMerge', () => {
  it('gives the assessment as it was before the merge, but for the instant of the change', async () => {
    await fc.assert(
      fc.asyncProperty(anyCopy, anyCopy, fc.boolean(), async (mine, theirs, reloads) => {
        start(mine)
        await settled(keepMerged(merged(mine, theirs), [candidate(theirs)]))
        if (reloads) reload()
        await settled(loadMerges())
        await settled(undoMerge(mine.id))
        expect({ ...now(), updatedAt: mine.updatedAt }).toEqual({ ...mine, updatedAt: mine.updatedAt })
        expect(files()).toEqual([])
      }),
      { numRuns: 30 },
    )
  }, 30_000)

  it('takes several merges back in reverse order, also after a reload', async () => {
    await merge({ title: 'one' }, 'a.json')
    await merge({ title: 'two' }, 'b.json')
    reload()
    await settled(loadMerges())
    expect(files()).toEqual(['a.json', 'b.json'])
    await settled(undoMerge(anId()))
    expect([now()?.title, files()]).toEqual(['one', ['a.json']])
    await settled(undoMerge(anId()))
    expect([now()?.title, files()]).toEqual([undefined, []])
    expect(storage.held.get(anId())).toEqual([])
  })

  it('keeps the last merges of an assessment and drops the oldest', async () => {
    for (let at = 0; at <= MOST_MERGES; at++) await merge({ title: `${at}` }, `${at}.json`)
    expect(files()).toEqual(['1.json', '2.json', '3.json', '4.json', '5.json'])
    expect(storage.held.get(anId())).toHaveLength(MOST_MERGES)
  })

  it('deletes an assessment that was not here before', async () => {
    start(null)
    await merge({ title: 'new' })
    expect(now()?.title).toBe('new')
    await settled(undoMerge(anId()))
    expect(now()).toBeUndefined()
    await settled(redoMerge())
    expect([now()?.title, files()]).toEqual(['new', ['dara.json']])
  })
})

describe('keepMerged', () => {
  it('writes nothing and keeps no undo where the merge adds nothing, so that repeating it changes nothing', async () => {
    const copy = anAssessment({ answers: { third: { level: 2 } }, updatedAt: '2026-11-25T09:00:00.000Z' })
    await settled(keepMerged(merged(anAssessment(), copy), [candidate(copy)]))
    const once = now()
    await settled(keepMerged(merged(once ?? copy, copy), [candidate(copy)]))
    expect(now()).toEqual(once)
    expect(files()).toEqual(['dara.json'])
  })
})

describe('redoMerge', () => {
  it('brings back what the undo took, later changes included, and the merge that can be undone', async () => {
    await merge({ title: 'merged' })
    await merge({ title: 'later' }, 'b.json')
    await settled(undoMerge(anId()))
    expect(now()?.title).toBe('merged')
    await settled(redoMerge())
    expect([now()?.title, files()]).toEqual(['later', ['dara.json', 'b.json']])
    await settled(redoMerge())
    expect(now()?.title).toBe('later')
  })

  it('overwrites nothing that was changed since the undo', async () => {
    await merge({ title: 'merged' })
    await settled(undoMerge(anId()))
    expect(canRedoMerge(mergingStore.getState())).toBe(true)
    const changed = { ...anAssessment({ title: 'typed' }), updatedAt: '2027-01-01T00:00:00.000Z' }
    await settled(addAssessments([{ ...candidate(changed), existing: null, relation: 'newer', choice: 'replace' }]))
    expect(canRedoMerge(mergingStore.getState())).toBe(false)
    await settled(redoMerge())
    expect(now()?.title).toBe('typed')
  })
})

describe('the merges that are kept', () => {
  it('are discarded when a person says so', async () => {
    await merge({ title: 'merged' })
    const [kept] = storage.held.get(anId()) ?? []
    await discardMerge(anId(), kept?.id ?? '')
    expect([files(), storage.held.get(anId())]).toEqual([[], []])
  })

  it('outlast a deletion that is undone, and are forgotten when the deleted assessment comes anew from a file', async () => {
    await merge({ title: 'merged' })
    await settled(removeAssessment(anId()))
    await settled(restoreRemoved())
    expect(storage.held.get(anId())).toHaveLength(1)
    await settled(removeAssessment(anId()))
    const fresh = { ...candidate(anAssessment()), existing: null, relation: 'new' as const, choice: 'add' as const }
    await settled(addAssessments([fresh]))
    await tick()
    expect(storage.held.has(anId())).toBe(false)
  })

  it('are told to be for this visit only where the device keeps nothing', async () => {
    storage.failing = true
    await merge({ title: 'merged' })
    expect(mergingStore.getState().fleeting).toBe('full')
    await settled(undoMerge(anId()))
    expect(now()?.title).toBeUndefined()
  })

  it('follow what another tab merged', async () => {
    await settled(loadMerges())
    const kept = {
      id: anId(7),
      at: '2026-11-24T10:00:00.000Z',
      files: ['tab.json'],
      before: null,
      after: anAssessment(),
    }
    storage.held.set(anId(), [kept])
    storage.heard()
    await tick()
    expect(files()).toEqual(['tab.json'])
  })
})
