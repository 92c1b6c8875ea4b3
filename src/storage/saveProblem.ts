import type { SaveFailure, SaveProblem } from '../core/model/record'

/** A stored record that cannot be read stands in the way: it is kept, and the new one is refused. */
export class DamagedInPlace extends Error {
  override name = 'DamagedInPlace'
}

const reasons: ReadonlyMap<string, SaveFailure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['VersionError', 'blocked'],
  ['SecurityError', 'missing'],
  ['ReferenceError', 'missing'],
  ['DamagedInPlace', 'conflict'],
])

/** Why a transaction failed, from whatever it threw. */
export function saveProblem(error: unknown): SaveProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return { reason: reasons.get(name) ?? 'unknown', detail: `${name}: ${message}` }
}

/** Whether the handle itself has died (closed by a newer version, or the browser's database process has gone), so that opening again may help. */
export function isHandleLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'InvalidStateError' || /connection (is closing|to indexed database server lost)/i.test(error.message)
  )
}
