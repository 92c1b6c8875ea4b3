// The one door pages come through to the cheapest path: it is found in a worker, so that the page answers its user meanwhile.
import type { Guidebook } from '../core/model/guidebook'
import type { Path, PathOptions } from '../core/scoring/cheapestPath'
import type { ScorableAssessment } from '../core/scoring/scoreAssessment'
import type { PathQuestion } from './path/messages'
import { PathWorkerClient, WorkerStopped, WorkerUnavailable } from './path/PathWorkerClient'

let client: Promise<PathWorkerClient> | null = null

async function openClient(): Promise<PathWorkerClient> {
  if (typeof Worker === 'undefined') throw new WorkerUnavailable('this browser has no workers')
  const { startPathWorker } = await import('./path/startPathWorker')
  const wasm = async () => (await import('virtual:highs-bytes')).highsBytes()
  try {
    return new PathWorkerClient(startPathWorker(), wasm)
  } catch (cause) {
    throw new WorkerUnavailable('no worker could be started', { cause })
  }
}

async function sharedClient(): Promise<PathWorkerClient> {
  client ??= openClient()
  try {
    const opened = await client
    if (!opened.isOver) return opened
  } catch (error) {
    // A chunk that did not arrive may arrive the next time.
    client = null
    throw error
  }
  client = null
  return sharedClient()
}

async function findInWorker(question: PathQuestion, signal?: AbortSignal): Promise<Path> {
  for (;;) {
    const worker = await sharedClient()
    try {
      return await worker.find(question, signal)
    } catch (error) {
      if (!(error instanceof WorkerStopped)) throw error
    }
  }
}

/**
 * The least effort that opens the gate of a phase: `cheapestPath` in a worker, or in this thread where none can start.
 * @throws (rejects) RangeError for an unknown phase and where nothing that may change opens the gate; with the signal's reason when
 * aborted; an Error where the solver cannot be loaded
 *
 * Source: method.md §7.
 */
export async function requestPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  phase: string,
  { signal, ...options }: PathOptions & { signal?: AbortSignal } = {},
): Promise<Path> {
  signal?.throwIfAborted()
  try {
    return await findInWorker({ guidebook, assessment, phase, options }, signal)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { cheapestPath } = await import('../core/scoring/cheapestPath')
    const path = await cheapestPath(guidebook, assessment, phase, options)
    signal?.throwIfAborted()
    return path
  }
}
