// Workshops on this device: one record an assessment, ballots among them. Every write is one strict transaction, begun before the call returns.
import { memberFault } from '../core/files/memberFault'
import { type WorkshopRecord, type WorkshopStorage, workshopRecordSchema } from '../core/model/workshopRecord'
import { mergeWorkshop } from '../core/workshop/mergeWorkshop'
import { databaseUser } from './databaseUser'
import type { Database } from './openDatabase'
import { removeOrphans } from './removeOrphans'
import { DamagedInPlace } from './saveProblem'
import { tabNews } from './tabNews'

const CHANNEL = 'guidepost-workshops'
const strict = { durability: 'strict' } as const

/** Makes the access to the workshops of this device; the database is opened with the first use. Nothing in it throws. */
export function workshopDatabase(): WorkshopStorage {
  const use = databaseUser()
  const news = tabNews(CHANNEL)
  return {
    load: (assessment) =>
      use(async (database) => {
        const raw: unknown = await database.get('workshops', assessment)
        return raw === undefined ? undefined : parseWorkshop(raw)
      }),
    save: async (record, base) => {
      const result = await use((database) => save(database, record, base))
      if (result.ok) news.tell(record.assessment)
      return result
    },
    remove: async (assessment) => {
      const result = await use((database) => remove(database, assessment))
      if (result.ok) news.tell(assessment)
      return result
    },
    removeOrphans: () => use(removeOrphans),
    follow: (heard) =>
      news.follow((assessment) => {
        if (typeof assessment === 'string') heard(assessment)
      }),
  }
}

/** A stored record that is none stays where it is, and nothing is written over it. */
function parseWorkshop(raw: unknown): WorkshopRecord {
  const parsed = workshopRecordSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const fault = memberFault(parsed.error.issues, raw)
  throw new DamagedInPlace(fault.kind === 'member' ? `${fault.path}: ${fault.problem}` : fault.kind)
}

/** Read, bring together and write in one transaction: no other tab can come in between. */
async function save(database: Database, record: WorkshopRecord, base: WorkshopRecord | null): Promise<WorkshopRecord> {
  const transaction = database.transaction('workshops', 'readwrite', strict)
  // A failure is reported by the request below; this keeps the same failure from being reported a second time, unheard.
  transaction.done.catch(() => undefined)
  const raw: unknown = await transaction.store.get(record.assessment)
  const found = raw === undefined ? undefined : parseWorkshop(raw)
  const next = mergeWorkshop(record, base, found, new Date().toISOString())
  const putting = transaction.store.put(next, record.assessment)
  transaction.commit()
  await Promise.all([putting, transaction.done])
  return next
}

async function remove(database: Database, assessment: string): Promise<null> {
  const transaction = database.transaction('workshops', 'readwrite', strict)
  await Promise.all([transaction.store.delete(assessment), transaction.done])
  return null
}
