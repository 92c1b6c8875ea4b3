import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import { type Database, openDatabase } from './openDatabase'
import { isHandleLost, saveProblem } from './saveProblem'

type Work<T> = (database: Database) => Promise<T>

/** Runs work on the open handle within the caller's own task; without one, or when it has died, opens (again) and runs it once more. */
export function databaseUser(): <T>(work: Work<T>) => Promise<Result<T, SaveProblem>> {
  let handle: Database | null = null
  let opening: ReturnType<typeof openDatabase> | null = null
  const open = async () => {
    opening ??= openDatabase()
    const opened = await opening
    opening = null
    handle = opened.ok ? opened.value : null
    return opened
  }
  return async (work) => {
    if (handle) {
      const first = await attempt(handle, work)
      if (first.ok || !isHandleLost(first.error)) return asResult(first)
    }
    const opened = await open()
    return opened.ok ? asResult(await attempt(opened.value, work)) : opened
  }
}

async function attempt<T>(database: Database, work: Work<T>): Promise<Result<T, unknown>> {
  try {
    return { ok: true, value: await work(database) }
  } catch (error) {
    return { ok: false, error }
  }
}

function asResult<T>(result: Result<T, unknown>): Result<T, SaveProblem> {
  return result.ok ? result : { ok: false, error: saveProblem(result.error) }
}
