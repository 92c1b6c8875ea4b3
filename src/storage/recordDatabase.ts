// All that is read from and written to the device's database. Every write is one strict transaction, begun before the call returns.
import { parseRecord } from '../core/files/parseRecord'
import type { AssessmentBounds } from '../core/files/parseSealed'
import { nextStored } from '../core/merge/nextStored'
import type { AssessmentId } from '../core/model/assessment'
import type { AssessmentRecord, DamagedRecord, RecordWriter, SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import { type Settings, settingsSchema } from '../core/model/settings'
import type { Supplement } from '../core/model/supplement'
import type { SupplementRef } from '../core/model/supplementRef'
import { databaseUser } from './databaseUser'
import type { Database } from './openDatabase'
import { DamagedInPlace } from './saveProblem'

const SETTINGS_KEY = 'settings'
const strict = { durability: 'strict' } as const

/** What is on the device: readable records, and those that are not. */
export type LoadedRecords = { records: AssessmentRecord[]; damaged: DamagedRecord[] }

/** Reading and writing of this device's records. Nothing in it throws. */
export type RecordDatabase = RecordWriter & {
  loadRecords(): Promise<Result<LoadedRecords, SaveProblem>>
  /** Undefined when there is none of this id, or it cannot be read. */
  loadRecord(id: AssessmentId): Promise<Result<AssessmentRecord | undefined, SaveProblem>>
  /** Supplements that can be read, in the order of their ids; one that cannot is passed over, and the assessments that need it say so. */
  loadSupplements(): Promise<Result<Supplement[], SaveProblem>>
  /** Undefined when none were kept yet. */
  loadSettings(): Promise<Result<Settings | undefined, SaveProblem>>
}

/** Makes the access to the database; it is opened with the first use and again when the handle dies. */
export function recordDatabase(guidebook: AssessmentBounds): RecordDatabase {
  const use = databaseUser()
  return {
    save: (record, base) => use((database) => save(database, record, base, guidebook)),
    remove: (id) => use((database) => remove(database, 'assessments', id)),
    saveSettings: (settings) => use((database) => put(database, 'settings', settings, SETTINGS_KEY)),
    saveSupplement: (supplement) => use((database) => put(database, 'supplements', supplement, keyOf(supplement))),
    removeSupplement: (ref) => use((database) => remove(database, 'supplements', keyOf(ref))),
    loadSupplements: () =>
      use(async (database) => {
        const values = await database.getAll('supplements')
        // Few devices hold a supplement; the others need not load what reads one.
        if (values.length === 0) return []
        const { supplementSchema } = await import('../core/model/supplement')
        return values.flatMap((value) => supplementSchema.safeParse(value).data ?? [])
      }),
    loadRecords: () => use((database) => loadRecords(database, guidebook)),
    loadRecord: (id) =>
      use(async (database) => {
        const parsed = parseRecord(await database.get('assessments', id), guidebook)
        return parsed.ok ? parsed.value : undefined
      }),
    loadSettings: () =>
      use(async (database) => settingsSchema.safeParse(await database.get('settings', SETTINGS_KEY)).data),
  }
}

const keyOf = ({ id, version }: SupplementRef) => `${id}@${version}`

async function put(database: Database, store: 'settings' | 'supplements', value: unknown, key: string): Promise<null> {
  const transaction = database.transaction(store, 'readwrite', strict)
  await Promise.all([transaction.store.put(value, key), transaction.done])
  return null
}

async function remove(database: Database, store: 'assessments' | 'supplements', key: string): Promise<null> {
  const transaction = database.transaction(store, 'readwrite', strict)
  await Promise.all([transaction.store.delete(key), transaction.done])
  return null
}

/** Read, check and write in one transaction: no other tab can come in between. */
async function save(
  database: Database,
  record: AssessmentRecord,
  base: AssessmentRecord | null,
  guidebook: AssessmentBounds,
): Promise<AssessmentRecord> {
  const { id } = record.assessment
  const transaction = database.transaction('assessments', 'readwrite', strict)
  // A failure is reported by the request below; this keeps the same failure from being reported a second time, unheard.
  transaction.done.catch(() => undefined)
  const raw: unknown = await transaction.store.get(id)
  const found = raw === undefined ? undefined : parseRecord(raw, guidebook)
  if (found && !found.ok) {
    transaction.abort()
    throw new DamagedInPlace(found.error)
  }
  const next = nextStored(record, base, found?.value, new Date().toISOString())
  const putting = transaction.store.put(next, id)
  transaction.commit()
  await Promise.all([putting, transaction.done])
  return next
}

async function loadRecords(database: Database, guidebook: AssessmentBounds): Promise<LoadedRecords> {
  const { store } = database.transaction('assessments')
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  const records: AssessmentRecord[] = []
  const damaged: DamagedRecord[] = []
  for (const [at, key] of keys.entries()) {
    const parsed = parseRecord(values[at], guidebook)
    if (parsed.ok && parsed.value.assessment.id === key) records.push(parsed.value)
    else damaged.push({ key, problem: parsed.ok ? 'assessment.id: value' : parsed.error, raw: values[at] })
  }
  return { records, damaged }
}
