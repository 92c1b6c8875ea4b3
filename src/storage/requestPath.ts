// The one door pages come through to a path: it is found in a worker, so that the page answers its user meanwhile.

import type { Guidebook } from '../core/model/guidebook'
import type { ScorableAssessment } from '../core/model/scores'
import type { PathOptions } from '../core/scoring/path/createPathProblem'
import type { FoundPath, PathGoal } from '../core/scoring/path/findPath'
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

async function findInWorker(question: PathQuestion, signal?: AbortSignal): Promise<FoundPath> {
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
 * The best path to a goal: `findPath` in a worker, or in this thread where none can start.
 * @throws (rejects) RangeError for an unknown phase and where nothing that may change leads to the goal; with the signal's reason when
 * aborted; an Error where the solver cannot be loaded
 *
 * Source: method.md §7.
 */
export async function requestPath(
  guidebook: Guidebook,
  assessment: ScorableAssessment,
  goal: PathGoal,
  { signal, ...options }: PathOptions & { signal?: AbortSignal } = {},
): Promise<FoundPath> {
  signal?.throwIfAborted()
  try {
    return await findInWorker({ guidebook, assessment, goal, options }, signal)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { findPath } = await import('../core/scoring/path/findPath')
    const path = await findPath(guidebook, assessment, goal, options)
    signal?.throwIfAborted()
    return path
  }
}
