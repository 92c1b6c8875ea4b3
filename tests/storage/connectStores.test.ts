import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RecordWriter } from '../../src/core/model/record'
import { connectStores } from '../../src/storage/connectStores'
import type { RecordDatabase } from '../../src/storage/recordDatabase'
import { anEdition, anId, aRecord } from '../core/files/anAssessment'

const problem = { reason: 'blocked', detail: 'held open' } as const
const settings = { locale: 'en', theme: 'dark', textSize: 'normal' } as const

function aDatabase(changes: Partial<RecordDatabase> = {}): RecordDatabase {
  return {
    save: async (record) => ({ ok: true, value: record }),
    remove: async () => ({ ok: true, value: null }),
    saveSettings: async () => ({ ok: true, value: null }),
    saveSupplement: async () => ({ ok: true, value: null }),
    removeSupplement: async () => ({ ok: true, value: null }),
    loadSupplements: async () => ({ ok: true, value: [] }),
    loadRecords: async () => ({ ok: true, value: { records: [aRecord()], damaged: [] } }),
    loadRecord: async () => ({ ok: true, value: aRecord({ revision: 2 }) }),
    loadSettings: async () => ({ ok: true, value: settings }),
    ...changes,
  }
}

function somePorts() {
  const written: { writer?: RecordWriter } = {}
  return {
    written,
    connectWriter: vi.fn((writer: RecordWriter) => {
      written.writer = writer
    }),
    acceptLibrary: vi.fn(),
    acceptUnavailable: vi.fn(),
    acceptRecord: vi.fn(),
    acceptRemoval: vi.fn(),
    acceptSettings: vi.fn(),
    acceptSupplements: vi.fn(),
    retryFailedSaves: vi.fn(async () => undefined),
  }
}

const otherTab = new BroadcastChannel('guidepost')
afterEach(() => {
  otherTab.onmessage = null
})

describe('connectStores', () => {
  it('fills the library and the settings', async () => {
    const ports = somePorts()
    await connectStores(ports, anEdition, aDatabase())
    expect(ports.acceptLibrary).toHaveBeenCalledWith([aRecord()], [])
    expect(ports.acceptSettings).toHaveBeenCalledWith(settings)
    expect(ports.acceptUnavailable).not.toHaveBeenCalled()
  })

  it('says why when the database cannot be opened', async () => {
    const ports = somePorts()
    const failing = async () => ({ ok: false as const, error: problem })
    await connectStores(ports, anEdition, aDatabase({ loadRecords: failing, loadSettings: failing }))
    expect(ports.acceptUnavailable).toHaveBeenCalledWith('held open')
    expect(ports.connectWriter).toHaveBeenCalledOnce()
  })

  it('says so in a runtime without IndexedDB', async () => {
    const ports = somePorts()
    await connectStores(ports, anEdition)
    expect(ports.acceptUnavailable).toHaveBeenCalledOnce()
    expect(await ports.written.writer?.save(aRecord(), null)).toMatchObject({ ok: false, error: { reason: 'missing' } })
  })

  it('tells other tabs of a write that succeeded, not of one that failed', async () => {
    const ports = somePorts()
    const heard: unknown[] = []
    otherTab.onmessage = ({ data }) => heard.push(data)
    const save = vi.fn<RecordDatabase['save']>(async () => ({ ok: false, error: problem }))
    await connectStores(ports, anEdition, aDatabase({ save }))
    await ports.written.writer?.save(aRecord(), null)
    await ports.written.writer?.remove(anId())
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'removed', id: anId() }]))
  })

  it('reads again what another tab has changed, and passes over what it does not understand', async () => {
    const ports = somePorts()
    await connectStores(ports, anEdition, aDatabase())
    otherTab.postMessage({ kind: 'saved', id: 'not an id' })
    otherTab.postMessage({ kind: 'saved', id: anId() })
    otherTab.postMessage({ kind: 'removed', id: anId() })
    await vi.waitFor(() => expect(ports.acceptRecord).toHaveBeenCalledWith(aRecord({ revision: 2 })))
    await vi.waitFor(() => expect(ports.acceptRemoval).toHaveBeenCalledWith(anId()))
    expect(ports.acceptRecord).toHaveBeenCalledOnce()
  })
})
