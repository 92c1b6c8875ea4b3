import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import { saveProblem } from './saveProblem'

const DATABASE = 'guidepost'
const VERSION = 4
/** A browser that neither opens nor refuses within this many milliseconds counts as blocked; the app then starts without. */
const PATIENCE = 5000

// Values are unknown on purpose: whatever is read goes through a schema first.
interface Schema extends DBSchema {
  assessments: { key: string; value: unknown }
  settings: { key: string; value: unknown }
  supplements: { key: string; value: unknown }
  /** By the id of the assessment; ballots among them, which never leave the device. */
  workshops: { key: string; value: unknown }
  /** A participant's own votes, by the id of the session, until they are forgotten. */
  votes: { key: string; value: unknown }
  /** By the id of the assessment: what its last merges replaced, until they are discarded. */
  merges: { key: string; value: unknown }
}

/** An open handle on this device's database. */
export type Database = IDBPDatabase<Schema>

/** Opens the database, making it on the first visit. A database of a newer version, or one held open by an older tab, is a problem value. */
export async function openDatabase(): Promise<Result<Database, SaveProblem>> {
  if (typeof indexedDB === 'undefined') {
    return { ok: false, error: { reason: 'missing', detail: 'this browser offers no IndexedDB here' } }
  }
  return new Promise((resolve) => {
    const block = (detail: string) => resolve({ ok: false, error: { reason: 'blocked', detail } })
    const timer = setTimeout(() => block('the database does not answer'), PATIENCE)
    openDB<Schema>(DATABASE, VERSION, {
      upgrade: upgradeDatabase,
      blocked: () => block('an older tab holds the database open'),
      blocking: (_current, _next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
      .then((value) => resolve({ ok: true, value }))
      .catch((error: unknown) => resolve({ ok: false, error: saveProblem(error) }))
      .finally(() => clearTimeout(timer))
  })
}

/** Brings a database of version `from` (0: new) to the current one. What it holds stays as it is: each step only adds a place. */
export function upgradeDatabase(database: Pick<Database, 'createObjectStore'>, from: number): void {
  if (from < 1) {
    database.createObjectStore('assessments')
    database.createObjectStore('settings')
  }
  if (from < 2) database.createObjectStore('supplements')
  if (from < 3) {
    database.createObjectStore('workshops')
    database.createObjectStore('votes')
  }
  if (from < 4) database.createObjectStore('merges')
}
