// Merges on this device that can be taken back: one record an assessment. Every write is one strict transaction, begun before the call returns.
import { type AssessmentBounds, parseSealed } from '../core/files/parseSealed'
import type { Assessment, AssessmentId } from '../core/model/assessment'
import { type KeptMerge, type KeptMerges, keptMergesSchema, type MergeStorage } from '../core/model/keptMerge'
import { withMerge } from '../core/model/withMerge'
import { databaseUser } from './databaseUser'
import type { Database } from './openDatabase'
import { tabNews } from './tabNews'

const CHANNEL = 'guidepost-merges'
const strict = { durability: 'strict' } as const

/** A merge as it lies in the database: its assessments unread. */
type Stored = { id: string; at: string; files: string[]; before?: unknown; after?: unknown }

/** Makes the access to the merges of this device; the database is opened with the first use. Nothing in it throws. */
export function mergeDatabase(guidebook: AssessmentBounds): MergeStorage {
  const use = databaseUser()
  const news = tabNews(CHANNEL)
  const change = async (assessment: AssessmentId, make: (merges: Stored[]) => Stored[]) => {
    const result = await use((database) => write(database, assessment, make))
    if (result.ok) news.tell(assessment)
    return result
  }
  return {
    load: () =>
      use(async (database) => {
        const values: unknown[] = await database.getAll('merges')
        return values.flatMap((value) => parseMerges(value, guidebook))
      }),
    add: (assessment, merge) => change(assessment, (merges) => withMerge(merges, merge)),
    remove: (assessment, merge) => change(assessment, (merges) => merges.filter(({ id }) => id !== merge)),
    clear: (assessment) => change(assessment, () => []),
    follow: (heard) => news.follow(() => heard()),
  }
}

/** The merges in one stored value. One whose assessments cannot be read is passed over, and with it those before: they could not be reached in order. */
export function parseMerges(value: unknown, guidebook: AssessmentBounds): KeptMerges[] {
  const parsed = keptMergesSchema.safeParse(value)
  if (!parsed.success) return []
  const { assessment, merges } = parsed.data
  const read = merges.map((merge) => parseMerge(merge, guidebook))
  return [{ assessment, merges: read.slice(read.lastIndexOf(null) + 1).filter((merge) => merge !== null) }]
}

function parseMerge({ id, at, files, before, after }: Stored, guidebook: AssessmentBounds): KeptMerge | null {
  const made = parseKept(after, guidebook)
  const earlier = before === null ? null : parseKept(before, guidebook)
  return made && (earlier || before === null) ? { id, at, files, before: earlier, after: made } : null
}

function parseKept(value: unknown, guidebook: AssessmentBounds): Assessment | null {
  const parsed = parseSealed(value, { guidebook })
  if (!parsed.ok) return null
  const { integrity: _seal, ...assessment } = parsed.value
  return assessment
}

/** Read, change and write in one transaction: no other tab can come in between. A record that cannot be read gives way. */
async function write(database: Database, key: AssessmentId, make: (merges: Stored[]) => Stored[]): Promise<null> {
  const transaction = database.transaction('merges', 'readwrite', strict)
  // A failure is reported by the request below; this keeps the same failure from being reported a second time, unheard.
  transaction.done.catch(() => undefined)
  const before = keptMergesSchema.safeParse(await transaction.store.get(key)).data
  const merges = make(before?.merges ?? [])
  const writing =
    merges.length > 0 ? transaction.store.put({ assessment: key, merges }, key) : transaction.store.delete(key)
  transaction.commit()
  await Promise.all([writing, transaction.done])
  return null
}
