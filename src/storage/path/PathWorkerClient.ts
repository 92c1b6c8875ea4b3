// The page's side: one worker from its start to its end, which answers one question after another.
import type { FoundPath } from '../../core/scoring/path/findPath'
import type { FromWorker, PathQuestion, ToWorker } from './messages'

/** The part of a `Worker` that is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** The worker never came to run: nothing is wrong with the question, and it can be answered elsewhere. */
export class WorkerUnavailable extends Error {}

/** The worker was stopped over another question: this one can be put to a new worker. */
export class WorkerStopped extends Error {}

/** How long a worker may go on with a question after nobody waits for the answer, in milliseconds. */
const PATIENCE = 1000

type Job = { resolve: (path: FoundPath) => void; reject: (reason: unknown) => void }

export class PathWorkerClient {
  readonly #worker: WorkerLike
  readonly #ready: Promise<void>
  readonly #jobs = new Map<number, Job>()
  #count = 0
  #isRunning = false
  #isOver = false

  /** @param wasm the solver's bytes, which are given away to the worker */
  constructor(worker: WorkerLike, wasm: () => Promise<Uint8Array<ArrayBuffer>>) {
    this.#worker = worker
    const running = new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') resolve()
        else this.#settle(data)
      })
    })
    worker.addEventListener('error', () => {
      this.#end(this.#isRunning ? new Error('the worker stopped') : new WorkerUnavailable('the worker did not start'))
    })
    // What reaches a module before its top-level await is done is lost: nothing is sent before the worker says that it is ready.
    this.#ready = Promise.all([wasm(), running]).then(([wasmBinary]) => {
      this.#isRunning = true
      this.#send({ kind: 'solver', wasmBinary }, [wasmBinary.buffer])
    })
    this.#ready.catch((reason: unknown) => this.#end(reason))
  }

  /** Whether the worker has stopped, so that another one is needed. */
  get isOver(): boolean {
    return this.#isOver
  }

  /**
   * The best path, found by the worker.
   * @throws (rejects) RangeError where there is no path; with the signal's reason when aborted; {@link WorkerUnavailable} where none
   * runs; {@link WorkerStopped}
   */
  find(question: PathQuestion, signal?: AbortSignal): Promise<FoundPath> {
    const job = this.#count++
    const found = new Promise<FoundPath>((resolve, reject) => this.#jobs.set(job, { resolve, reject }))
    const abort = () => this.#abandon(job, signal?.reason)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
    const ask = () => (signal?.aborted ? this.#jobs.delete(job) : this.#send({ kind: 'find', job, question }))
    void this.#ready.then(ask, () => undefined)
    return found.finally(() => signal?.removeEventListener('abort', abort))
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer)
  }

  #settle(message: Exclude<FromWorker, { kind: 'ready' }>): void {
    const job = this.#jobs.get(message.job)
    this.#jobs.delete(message.job)
    if (message.kind === 'found') job?.resolve(message.path)
    else job?.reject(message.isOutOfReach ? new RangeError(message.message) : new Error(message.message))
  }

  /** Lets a worker that is about to answer live on, since a new one has to compile the solver again. */
  #abandon(job: number, reason: unknown): void {
    this.#jobs.get(job)?.reject(reason)
    setTimeout(() => {
      if (this.#jobs.has(job)) this.#end(new WorkerStopped('the worker was stopped over another question'))
    }, PATIENCE)
  }

  #end(reason: unknown): void {
    this.#isOver = true
    this.#worker.terminate()
    for (const { reject } of this.#jobs.values()) reject(reason)
    this.#jobs.clear()
  }
}
