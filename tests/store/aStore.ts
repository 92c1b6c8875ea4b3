import type { AssessmentId } from '../../src/core/model/assessment'
import type { AssessmentRecord, RecordWriter, SaveProblem } from '../../src/core/model/record'
import type { Result } from '../../src/core/model/result'
import type { Settings } from '../../src/core/model/settings'
import type { Supplement } from '../../src/core/model/supplement'
import type { SupplementRef } from '../../src/core/model/supplementRef'
import { connectClock, connectWriter } from '../../src/store/connections'
import { setGuidebook } from '../../src/store/guidebook'
import { resetRecords } from '../../src/store/keepRecord'
import { acceptLibrary } from '../../src/store/library'
import { closeAssessment } from '../../src/store/openAssessment'
import { aGuidebook, anId } from '../core/files/anAssessment'

type Save = { record: AssessmentRecord; base: AssessmentRecord | null; settle: (result: SaveResult) => void }
type SaveResult = Result<AssessmentRecord, SaveProblem>

/** A writer whose saves wait until the test settles them. */
export class FakeWriter implements RecordWriter {
  saves: Save[] = []
  removed: AssessmentId[] = []
  settings: Settings[] = []
  supplements: Supplement[] = []
  removeResult: Result<null, SaveProblem> = { ok: true, value: null }
  onSave: () => void = () => undefined

  save(record: AssessmentRecord, base: AssessmentRecord | null): Promise<SaveResult> {
    this.onSave()
    return new Promise((settle) => this.saves.push({ record, base, settle }))
  }
  remove(id: AssessmentId) {
    this.removed.push(id)
    return Promise.resolve(this.removeResult)
  }
  saveSettings(settings: Settings) {
    this.settings.push(settings)
    return Promise.resolve({ ok: true as const, value: null })
  }

  saveSupplement(supplement: Supplement) {
    this.supplements.push(supplement)
    return Promise.resolve({ ok: true as const, value: null })
  }
  removeSupplement({ id, version }: SupplementRef) {
    this.supplements = this.supplements.filter((own) => own.id !== id || own.version !== version)
    return Promise.resolve({ ok: true as const, value: null })
  }

  /** Settles the oldest open save as the storage would when nobody else writes, or with what the test says. */
  async settle(change: (record: AssessmentRecord) => AssessmentRecord = (record) => record): Promise<void> {
    const save = this.saves.shift()
    if (save) save.settle({ ok: true, value: change({ ...save.record, revision: save.record.revision + 1 }) })
    await tick()
  }
  async fail(problem: SaveProblem = { reason: 'quota', detail: 'full' }): Promise<void> {
    this.saves.shift()?.settle({ ok: false, error: problem })
    await tick()
  }
}

export const tick = () => new Promise((resolve) => setTimeout(resolve))

/** The stores, fresh, with these records, a writer to look into and a clock to set. */
export function aStore(records: AssessmentRecord[] = []) {
  const writer = new FakeWriter()
  const time = { now: new Date('2026-11-24T10:00:00.000Z') }
  let ids = 100
  closeAssessment()
  resetRecords()
  connectWriter(writer)
  connectClock({ now: () => time.now, newId: () => anId(ids++) })
  setGuidebook({ guidebook: aGuidebook, outline: {} as never })
  acceptLibrary(records, [])
  return { writer, time }
}
