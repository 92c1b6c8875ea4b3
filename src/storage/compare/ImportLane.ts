// One of a few lanes in which an import runs: a worker that reads files, and a reader that opens reports for it.
import type { EditionFinder } from '../../core/compare/DeskPort'
import type { Refusal } from '../../core/files/FileError'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import { ReportReader } from '../files/ReportReader'
import type { Source } from '../files/readFile'
import { type ImportChannel, ImportClient, ImportWorkerLost } from './ImportClient'
import type { Job, JobResult } from './messages'
import { openLocalChannel } from './openChannel'

/** Reports that are read before what they carried is handed on. */
const REPORTS_AT_ONCE = 8

export type LaneOptions = {
  start: { set: string; bounds: AssessmentBounds }
  findEdition: EditionFinder
  openChannel: () => Promise<ImportChannel>
  /** What was read of `files` files. */
  onResult: (result: JobResult, files: number) => void
  signal?: AbortSignal | undefined
}

export class ImportLane {
  readonly #options: LaneOptions
  readonly #reports = new ReportReader()
  #worker: ImportClient | null = null
  #hasRun = false

  constructor(options: LaneOptions) {
    this.#options = options
  }

  /** Reads sources, and what the reports among them carry. */
  async readSources(sources: Source[]): Promise<void> {
    const result = await this.#runOrSplit(sources)
    const reports = result.reports.flatMap((at) => sources[at] ?? [])
    this.#options.onResult(result, sources.length - reports.length)
    for (let at = 0; at < reports.length && !this.#options.signal?.aborted; at += REPORTS_AT_ONCE) {
      await this.#readReports(reports.slice(at, at + REPORTS_AT_ONCE))
    }
  }

  /** Reads texts that are kept already. */
  async readKept(keys: string[]): Promise<void> {
    this.#options.onResult(await this.#run({ kind: 'kept', keys }), keys.length)
  }

  end(): void {
    this.#worker?.end()
    this.#reports.close()
  }

  async #readReports(reports: readonly Source[]): Promise<void> {
    const carried: Source[] = []
    const refusals: Refusal[] = []
    for (const { name, content } of reports) {
      if (!(content instanceof Blob)) continue
      const read = await this.#reports.read(content)
      if (read.ok) carried.push({ name, content: read.value })
      else refusals.push({ fileName: name, at: null, error: read.error })
    }
    const result = await this.#runOrSplit(carried)
    this.#options.onResult({ ...result, refusals: [...refusals, ...result.refusals] }, reports.length)
  }

  /** Where the worker dies over several sources they are read again one by one, so that only the one at fault is refused. */
  async #runOrSplit(sources: Source[]): Promise<JobResult> {
    try {
      return await this.#run({ kind: 'sources', sources })
    } catch (error) {
      if (!(error instanceof ImportWorkerLost)) throw error
      if (sources.length <= 1) return refusedBy(sources)
      const results: JobResult[] = []
      for (const source of sources) results.push(await this.#runOrSplit([source]))
      return joinResults(results)
    }
  }

  async #run(work: Job): Promise<JobResult> {
    const { start, findEdition, openChannel } = this.#options
    this.#worker ??= new ImportClient(await openChannel(), start, findEdition)
    try {
      const result = await this.#worker.run(work)
      this.#hasRun = true
      return result
    } catch (error) {
      this.#worker.end()
      this.#worker = null
      if (this.#hasRun) throw error
      // It never came to run: nothing is wrong with the files.
      this.#hasRun = true
      this.#worker = new ImportClient(await openLocalChannel(), start, findEdition)
      return this.#worker.run(work)
    }
  }
}

function refusedBy(sources: readonly Source[]): JobResult {
  const refusals = sources.map(({ name }): Refusal => ({ fileName: name, at: null, error: { kind: 'unreadable' } }))
  return { entries: [], refusals, reports: [], kept: { ok: true, value: null } }
}

/** Results of single sources as that of all; positions count anew. */
function joinResults(results: readonly JobResult[]): JobResult {
  return {
    entries: results.flatMap(({ entries }) => entries),
    refusals: results.flatMap(({ refusals }) => refusals),
    reports: results.flatMap(({ reports }, at) => (reports.length > 0 ? [at] : [])),
    kept: results.find(({ kept }) => !kept.ok)?.kept ?? { ok: true, value: null },
  }
}
