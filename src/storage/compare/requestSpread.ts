import type { RankingQuestion, RankSpread } from '../../core/compare/Ranking'

/** The worker never came to run: nothing is wrong with the question. */
class WorkerUnavailable extends Error {}

/**
 * Draws ranks in a worker, or in this thread where none can start.
 * @throws (rejects) with the signal's reason when aborted, which ends the worker; an Error for a question that is no good
 */
export async function requestSpread(question: RankingQuestion, signal?: AbortSignal): Promise<RankSpread> {
  signal?.throwIfAborted()
  try {
    return await spreadInWorker(question, signal)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { spreadRanks } = await import('../../core/compare/spreadRanks')
    return spreadRanks(question)
  }
}

async function spreadInWorker(question: RankingQuestion, signal?: AbortSignal): Promise<RankSpread> {
  const worker = await startWorker()
  let isRunning = false
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<'ready' | RankSpread>) => {
        // What reaches a module before it runs is lost: the question is put once it says that it is ready.
        if (data === 'ready') {
          isRunning = true
          worker.postMessage(question)
        } else resolve(data)
      })
      worker.addEventListener('error', ({ message }) => {
        reject(isRunning ? new Error(message) : new WorkerUnavailable(message))
      })
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      if (signal?.aborted) reject(signal.reason)
    })
  } finally {
    worker.terminate()
  }
}

async function startWorker(): Promise<Worker> {
  if (typeof Worker === 'undefined') throw new WorkerUnavailable('this browser has no workers')
  try {
    return (await import('./startRankWorker')).startRankWorker()
  } catch (cause) {
    throw new WorkerUnavailable('no worker could be started', { cause })
  }
}
