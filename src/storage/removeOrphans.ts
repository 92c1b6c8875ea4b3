import type { Database } from './openDatabase'

const strict = { durability: 'strict' } as const
/** Places whose records belong to an assessment, by its id. */
const STORES = ['workshops', 'merges'] as const

/**
 * Takes out the ballots and the kept merges of assessments that are no longer on the device. Not at once, since a deletion can be undone, but
 * with the next start.
 */
export async function removeOrphans(database: Database): Promise<null> {
  const transaction = database.transaction(['assessments', ...STORES], 'readwrite', strict)
  const kept = new Set(await transaction.objectStore('assessments').getAllKeys())
  const removals = STORES.map(async (name) => {
    const store = transaction.objectStore(name)
    const orphans = (await store.getAllKeys()).filter((key) => !kept.has(key))
    await Promise.all(orphans.map((key) => store.delete(key)))
  })
  await Promise.all([...removals, transaction.done])
  return null
}
