// One question to one worker: it starts, answers and ends; where none can start, the work is done here.

/** The worker never came to run: nothing is wrong with the question. */
class WorkerUnavailable extends Error {}

/** What such a worker says: that its code has arrived and runs, then its answer, or why there is none. */
export type FromWorker<Answer> =
  | { kind: 'ready' }
  | { kind: 'done'; answer: Answer }
  | { kind: 'failed'; detail: string }

/** How to get an answer: from a worker, or else from the same code in this thread. */
type Ways<Answer> = { start: () => Promise<Worker>; here: () => Promise<Answer>; signal?: AbortSignal | undefined }

/**
 * The answer of a worker that is started for one question and ended afterwards.
 * @throws (rejects) with the signal's reason when aborted; an Error where the worker has no answer, or the work failed here
 */
export async function askWorker<Question, Answer>(
  question: Question,
  { start, here, signal }: Ways<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted()
  try {
    const worker = await startedBy(start)
    try {
      return await answerOf<Question, Answer>(worker, question, signal)
    } finally {
      worker.terminate()
    }
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    return here()
  }
}

async function startedBy(start: () => Promise<Worker>): Promise<Worker> {
  if (typeof Worker === 'undefined') throw new WorkerUnavailable('this browser has no workers')
  try {
    return await start()
  } catch (cause) {
    throw new WorkerUnavailable('no worker could be started', { cause })
  }
}

function answerOf<Question, Answer>(worker: Worker, question: Question, signal?: AbortSignal): Promise<Answer> {
  let isRunning = false
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => {
      // What reaches a module before it runs is lost: the question is put once it says that it is ready.
      if (data.kind === 'ready') {
        isRunning = true
        worker.postMessage(question)
      } else if (data.kind === 'done') resolve(data.answer)
      else reject(new Error(data.detail))
    })
    worker.addEventListener('error', ({ message }) => {
      reject(isRunning ? new Error(message) : new WorkerUnavailable(message))
    })
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal?.aborted) reject(signal.reason)
  })
}
