// The worker's side: finds the paths it is asked for, with the solver that the page has sent.
import { findPath } from '../../core/scoring/path/findPath'
import { loadSolver } from '../../core/scoring/path/loadSolver'
import type { FromWorker, ToWorker } from './messages'

export type Line = {
  send: (message: FromWorker) => void
  onMessage: (listener: (message: ToWorker) => void) => void
}

/** Answers what comes over `line`, until the worker is terminated. */
export function servePath({ send, onMessage }: Line): void {
  let wasmBinary: Uint8Array | undefined

  const find = async ({ job, question }: Extract<ToWorker, { kind: 'find' }>) => {
    const { guidebook, assessment, goal, options } = question
    try {
      const path = await findPath(guidebook, assessment, goal, options, () => loadSolver(wasmBinary))
      send({ kind: 'found', job, path })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      send({ kind: 'failed', job, message, isOutOfReach: error instanceof RangeError })
    }
  }

  onMessage((message) => {
    if (message.kind === 'solver') wasmBinary = message.wasmBinary
    else void find(message)
  })
  send({ kind: 'ready' })
}
