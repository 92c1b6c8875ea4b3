// The page's side of one import worker, from its start to its end.
import type { EditionFinder } from '../../core/compare/DeskPort'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import type { FromImportWorker, Job, JobResult, ToImportWorker } from './messages'

/** What carries messages to a worker and back: a `Worker`, or the same code in this thread. */
export type ImportChannel = {
  send: (message: ToImportWorker) => void
  listen: (onMessage: (message: FromImportWorker) => void, onDeath: () => void) => void
  end: () => void
}

/** The worker died or never came to run. */
export class ImportWorkerLost extends Error {}

export class ImportClient {
  readonly #channel: ImportChannel
  readonly #ready: Promise<void>
  readonly #jobs = new Map<number, { resolve: (result: JobResult) => void; reject: (error: Error) => void }>()
  #count = 0
  #lost: Error | null = null

  constructor(channel: ImportChannel, start: { set: string; bounds: AssessmentBounds }, findEdition: EditionFinder) {
    this.#channel = channel
    this.#ready = new Promise((resolve, reject) => {
      const hear = (message: FromImportWorker) => {
        if (message.kind === 'ready') {
          channel.send({ kind: 'start', ...start })
          resolve()
        } else if (message.kind === 'wanted') void this.#answer(message, findEdition)
        else this.#settle(message)
      }
      channel.listen(hear, () => {
        this.#lost = new ImportWorkerLost('the import worker stopped')
        reject(this.#lost)
        for (const job of this.#jobs.values()) job.reject(this.#lost)
        this.#jobs.clear()
      })
    })
    this.#ready.catch(() => undefined)
  }

  /** Has work done. @throws (rejects) {@link ImportWorkerLost} */
  async run(work: Job): Promise<JobResult> {
    await this.#ready
    if (this.#lost) throw this.#lost
    const job = this.#count++
    const done = new Promise<JobResult>((resolve, reject) => this.#jobs.set(job, { resolve, reject }))
    this.#channel.send({ kind: 'read', job, work })
    return done
  }

  end(): void {
    this.#channel.end()
  }

  #settle({ job, result }: Extract<FromImportWorker, { kind: 'done' }>): void {
    this.#jobs.get(job)?.resolve(result)
    this.#jobs.delete(job)
  }

  async #answer({ key, ref }: Extract<FromImportWorker, { kind: 'wanted' }>, find: EditionFinder): Promise<void> {
    // An edition that cannot be loaded now is one that this copy does not have: the cities stay, not scored.
    const edition = await find(ref).catch(() => null)
    this.#channel.send({ kind: 'edition', key, edition })
  }
}
