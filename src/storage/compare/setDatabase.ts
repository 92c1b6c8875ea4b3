// Kept sets of cities, in a database of their own: thousands of strangers' files must not get in the way of the person's own assessments.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as z from 'zod/mini'
import type { KeptText, SetInfo } from '../../core/compare/DeskPort'
import type { SaveProblem } from '../../core/model/record'
import type { Result } from '../../core/model/result'
import { saveProblem } from '../saveProblem'

const DATABASE = 'guidepost-comparisons'
const VERSION = 1
/** Texts that are read or written in one transaction at most: short enough for others to come in between. */
export const BATCH = 500

// Values are unknown on purpose: whatever is read goes through a schema first.
interface Schema extends DBSchema {
  sets: { key: string; value: unknown }
  /** By set and key of the entry. */
  texts: { key: [string, string]; value: unknown }
}
type Database = IDBPDatabase<Schema>

// Texts lie as UTF-8: a text with one letter beyond Latin takes twice the room as a text, and the disk is what storing waits for.
const textSchema = z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })
const setSchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  savedAt: z.string(),
  cities: z.number(),
})

const encoder = new TextEncoder()
const decoder = new TextDecoder()

let opening: Promise<Database> | null = null

/** The handle of this thread; opened with the first use and again after it was closed. */
function open(): Promise<Database> {
  opening ??= openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('sets')
      database.createObjectStore('texts')
    },
    blocking: (_current, _next, event) => {
      opening = null
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: () => {
      opening = null
    },
  })
  opening.catch(() => {
    opening = null
  })
  return opening
}

async function attempt<T>(work: (database: Database) => Promise<T>): Promise<Result<T, SaveProblem>> {
  try {
    return { ok: true, value: await work(await open()) }
  } catch (error) {
    return { ok: false, error: saveProblem(error) }
  }
}

const allOf = (set: string) => IDBKeyRange.bound([set], [set, []])

/** Keeps texts in one transaction; the same key again replaces what was there. Settles when the transaction has completed. */
export function keepTexts(set: string, texts: readonly KeptText[]): Promise<Result<null, SaveProblem>> {
  return attempt(async (database) => {
    // Files that can be read again need no flush of their own; the set's own record, which is written last, has one.
    const transaction = database.transaction('texts', 'readwrite', { durability: 'relaxed' })
    const puts = texts.map(({ key, fileName, text }) =>
      transaction.store.put({ fileName, bytes: encoder.encode(text) }, [set, key]),
    )
    transaction.commit()
    await Promise.all([...puts, transaction.done])
    return null
  })
}

/** Keys of every text of a set, in order. */
export function loadKeys(set: string): Promise<Result<string[], SaveProblem>> {
  return attempt(async (database) => (await database.getAllKeys('texts', allOf(set))).map(([, key]) => key))
}

/** The texts of these keys, in their order; those that are not kept, or cannot be read, are passed over. */
export function loadTexts(set: string, keys: readonly string[]): Promise<Result<KeptText[], SaveProblem>> {
  return attempt(async (database) => {
    const { store } = database.transaction('texts')
    const values = await Promise.all(keys.map((key) => store.get([set, key])))
    return keys.flatMap((key, at) => {
      const kept = textSchema.safeParse(values[at]).data
      return kept ? [{ key, fileName: kept.fileName, text: decoder.decode(kept.bytes) }] : []
    })
  })
}

/** Takes texts out of a set. */
export function removeTexts(set: string, keys: readonly string[]): Promise<Result<null, SaveProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('texts', 'readwrite')
    await Promise.all([...keys.map((key) => transaction.store.delete([set, key])), transaction.done])
    return null
  })
}

/** Every set's own record, the one saved last first. */
export function loadSets(): Promise<Result<SetInfo[], SaveProblem>> {
  return attempt(async (database) => {
    const values = await database.getAll('sets')
    const sets = values.flatMap((value) => setSchema.safeParse(value).data ?? [])
    return sets.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  })
}

/**
 * Writes a set's own record, flushed to the disk. Other tabs write to the same set: its cities are counted as they are kept, and a name that it was
 * given meanwhile stays where this tab has none.
 */
export function saveSet(info: SetInfo): Promise<Result<null, SaveProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['sets', 'texts'], 'readwrite', { durability: 'strict' })
    const sets = transaction.objectStore('sets')
    const [cities, stored] = await Promise.all([
      transaction.objectStore('texts').count(allOf(info.id)),
      sets.get(info.id),
    ])
    const name = info.name || (setSchema.safeParse(stored).data?.name ?? '')
    await Promise.all([sets.put({ ...info, name, cities }, info.id), transaction.done])
    return null
  })
}

/** Removes a set: its own record first, so that no half of it is ever offered again. */
export function removeSet(id: string): Promise<Result<null, SaveProblem>> {
  return attempt(async (database) => {
    await database.delete('sets', id)
    await database.delete('texts', allOf(id))
    return null
  })
}
