// The bridge between the stores and the device: loads at the start, hands in the writer, and carries word between tabs.
import * as z from 'zod/mini'
import type { AssessmentBounds } from '../core/files/parseSealed'
import { type AssessmentId, assessmentIdSchema } from '../core/model/assessment'
import type { AssessmentRecord, DamagedRecord, RecordWriter } from '../core/model/record'
import type { Settings } from '../core/model/settings'
import type { Supplement } from '../core/model/supplement'
import { type RecordDatabase, recordDatabase } from './recordDatabase'
import { tabNews } from './tabNews'

const CHANNEL = 'guidepost'

const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), id: assessmentIdSchema }),
  z.object({ kind: z.literal('removed'), id: assessmentIdSchema }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('supplements') }),
])
type Notice = z.infer<typeof noticeSchema>

/** What the stores offer; the composition root passes their functions of these names. */
export type StorePorts = {
  connectWriter(writer: RecordWriter): void
  acceptLibrary(records: readonly AssessmentRecord[], damaged: readonly DamagedRecord[]): void
  acceptUnavailable(problem: string): void
  acceptRecord(record: AssessmentRecord): void
  acceptRemoval(id: AssessmentId): void
  acceptSettings(settings: Settings): void
  acceptSupplements(supplements: readonly Supplement[]): void
  retryFailedSaves(): Promise<void>
}

/**
 * Opens the database, fills the stores and keeps them in step with it and with other tabs. Never rejects: where nothing can be kept the
 * library becomes `unavailable` and the app goes on in memory. To be called once.
 *
 * @param database for tests; the device's own by default
 */
export async function connectStores(
  stores: StorePorts,
  guidebook: AssessmentBounds,
  database: RecordDatabase = recordDatabase(guidebook),
): Promise<void> {
  const news = tabNews(CHANNEL)
  stores.connectWriter(announcingWriter(database, news.tell))
  news.follow((notice) => void follow(stores, database, notice))
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void stores.retryFailedSaves()
    })
  }
  const loads = [database.loadRecords(), database.loadSettings(), database.loadSupplements()] as const
  const [library, settings, supplements] = await Promise.all(loads)
  if (supplements.ok) stores.acceptSupplements(supplements.value)
  if (settings.ok && settings.value) stores.acceptSettings(settings.value)
  if (library.ok) stores.acceptLibrary(library.value.records, library.value.damaged)
  else stores.acceptUnavailable(library.error.detail)
}

/** The same writer, which tells the other tabs of each write that succeeded. */
function announcingWriter(database: RecordDatabase, announce: (notice: Notice) => void): RecordWriter {
  return {
    save: async (record, base) => {
      const result = await database.save(record, base)
      if (result.ok) announce({ kind: 'saved', id: record.assessment.id })
      return result
    },
    remove: async (id) => {
      const result = await database.remove(id)
      if (result.ok) announce({ kind: 'removed', id })
      return result
    },
    saveSettings: async (settings) => {
      const result = await database.saveSettings(settings)
      if (result.ok) announce({ kind: 'settings' })
      return result
    },
    saveSupplement: async (supplement) => {
      const result = await database.saveSupplement(supplement)
      if (result.ok) announce({ kind: 'supplements' })
      return result
    },
    removeSupplement: async (ref) => {
      const result = await database.removeSupplement(ref)
      if (result.ok) announce({ kind: 'supplements' })
      return result
    },
  }
}

/** Reads again what another tab says it has changed. Words of another version of the app are passed over. */
async function follow(stores: StorePorts, database: RecordDatabase, data: unknown): Promise<void> {
  const notice = noticeSchema.safeParse(data).data
  if (!notice) return
  if (notice.kind === 'removed') stores.acceptRemoval(notice.id)
  else if (notice.kind === 'saved') {
    const record = await database.loadRecord(notice.id)
    if (record.ok && record.value) stores.acceptRecord(record.value)
  } else if (notice.kind === 'supplements') {
    const supplements = await database.loadSupplements()
    if (supplements.ok) stores.acceptSupplements(supplements.value)
  } else {
    const settings = await database.loadSettings()
    if (settings.ok && settings.value) stores.acceptSettings(settings.value)
  }
}
