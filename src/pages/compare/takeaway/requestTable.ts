// The one door to tables of cities: they are made in a worker, so that the page answers its user meanwhile.
import { getDeskPort } from '../../../store/compare'
import type { CitiesTable } from './createTable'
import type { TableSource } from './readEntries'
import type { TableKind } from './TableKind'

export type ToTableWorker = [kind: TableKind, name: string, source: TableSource]
export type FromTableWorker =
  /** The worker's code has arrived and runs. */
  { kind: 'ready' } | { kind: 'done'; table: CitiesTable } | { kind: 'failed'; detail: string }

/** The worker never came to run: nothing is wrong with the cities. */
class WorkerUnavailable extends Error {}

/**
 * A table of cities as a file, made in a worker, or in this thread where none can start.
 * @throws (rejects) an Error where the device cannot read, and where the cities have more rows than the format holds
 */
export async function requestTable(...question: ToTableWorker): Promise<CitiesTable> {
  try {
    return await createInWorker(question)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { createTable } = await import('./createTable')
    return createTable(...question, getDeskPort().readTexts)
  }
}

async function createInWorker(question: ToTableWorker): Promise<CitiesTable> {
  const worker = await startWorker()
  let isRunning = false
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromTableWorker>) => {
        // What reaches a module before it runs is lost: the question is put once it says that it is ready.
        if (data.kind === 'ready') {
          isRunning = true
          worker.postMessage(question)
        } else if (data.kind === 'done') resolve(data.table)
        else reject(new Error(data.detail))
      })
      worker.addEventListener('error', ({ message }) => {
        reject(isRunning ? new Error(message) : new WorkerUnavailable(message))
      })
    })
  } finally {
    worker.terminate()
  }
}

async function startWorker(): Promise<Worker> {
  if (typeof Worker === 'undefined') throw new WorkerUnavailable('this browser has no workers')
  try {
    return (await import('./startTableWorker')).startTableWorker()
  } catch (cause) {
    throw new WorkerUnavailable('no worker could be started', { cause })
  }
}
