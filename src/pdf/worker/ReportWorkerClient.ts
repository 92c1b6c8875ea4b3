// The page's side: hands work to a worker, feeds it fonts, and stops it at once when told to.
import type { FontSource } from '../fonts/loadFonts.ts'
import type { CreateOptions } from '../ReportPdf.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** The part of a `Worker` that is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>
export type Job = Extract<ToWorker, { kind: 'draw' | 'check' }>
export type Done = Extract<FromWorker, { kind: 'drawn' | 'checked' }>

/** The worker never came to run: nothing is wrong with the report, and it can be drawn elsewhere. */
export class WorkerUnavailable extends Error {}

type Listeners = { message: (event: MessageEvent<FromWorker>) => void; error: (event: ErrorEvent) => void }

/** One worker kept for the next report while it is idle. */
export class ReportWorkerClient {
  #idle: WorkerLike | null = null
  readonly #started = new WeakSet<WorkerLike>()
  readonly #start: () => WorkerLike
  readonly #fonts: FontSource

  constructor(start: () => WorkerLike, fonts: FontSource) {
    this.#start = start
    this.#fonts = fonts
  }

  #take(): WorkerLike {
    const idle = this.#idle
    this.#idle = null
    if (idle) return idle
    try {
      return this.#start()
    } catch (cause) {
      throw new WorkerUnavailable('no worker could be started', { cause })
    }
  }

  #keep(worker: WorkerLike): void {
    if (this.#idle) worker.terminate()
    else this.#idle = worker
  }

  async #answerFont(worker: WorkerLike, { family, weight }: Extract<FromWorker, { kind: 'wantFont' }>): Promise<void> {
    const deflated = await this.#fonts(family, weight).catch(() => null)
    const answer: ToWorker = { kind: 'font', family, weight, deflated }
    worker.postMessage(answer)
  }

  #errorOf(worker: WorkerLike, { message }: ErrorEvent): Error {
    return this.#started.has(worker) ? new Error(message || 'the worker stopped') : new WorkerUnavailable(message)
  }

  /**
   * Does one job in a worker.
   * @throws (rejects) with the signal's reason when aborted, the worker being terminated; {@link WorkerUnavailable} where none runs
   */
  async run(job: Job, { onProgress, signal }: CreateOptions = {}): Promise<Done> {
    signal?.throwIfAborted()
    const worker = this.#take()
    let stop = () => {}
    try {
      const done = await new Promise<Done>((resolve, reject) => {
        const abort = () => reject(signal?.reason)
        const listeners: Listeners = {
          message: ({ data }) => {
            if (data.kind === 'ready') {
              this.#started.add(worker)
              worker.postMessage(job)
            } else if (data.kind === 'wantFont') void this.#answerFont(worker, data)
            else if (data.kind === 'progress') onProgress?.(data.share)
            else if (data.kind === 'failed') reject(new Error(data.message))
            else resolve(data)
          },
          error: (event) => reject(this.#errorOf(worker, event)),
        }
        worker.addEventListener('message', listeners.message)
        worker.addEventListener('error', listeners.error)
        signal?.addEventListener('abort', abort)
        stop = () => {
          worker.removeEventListener('message', listeners.message)
          worker.removeEventListener('error', listeners.error)
          signal?.removeEventListener('abort', abort)
        }
        // What reaches a module before its top-level await is done is lost: a new worker is told when it says that it is ready.
        if (this.#started.has(worker)) worker.postMessage(job)
      })
      this.#keep(worker)
      return done
    } catch (error) {
      worker.terminate()
      throw error
    } finally {
      stop()
    }
  }
}
