import { useEffect, useRef, useState } from 'react'
import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { Path } from '../../core/scoring/describePath'
import { requestPath } from '../../storage/requestPath'

/** Where the search for the cheapest path stands. `impossible`: nothing that may change opens the gate. */
export type PathState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'found'; path: Path }
  | { kind: 'impossible' }
  | { kind: 'failed' }

const IDLE: PathState = { kind: 'idle' }

/** Finds the least effort that opens the gate of a phase, when asked. What was found is forgotten when an answer changes. */
export function usePath(guidebook: Guidebook, assessment: Assessment, phase: string) {
  const [state, setState] = useState<PathState>(IDLE)
  const search = useRef<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found holds for these values only
  useEffect(() => {
    setState(IDLE)
    return () => search.current?.abort()
  }, [guidebook, assessment, phase])
  const find = async () => {
    const own = new AbortController()
    search.current?.abort()
    search.current = own
    setState({ kind: 'working' })
    try {
      const path = await requestPath(guidebook, assessment, { kind: 'gate', phase }, { signal: own.signal })
      if (!own.signal.aborted) setState({ kind: 'found', path })
    } catch (error) {
      if (!own.signal.aborted) setState({ kind: error instanceof RangeError ? 'impossible' : 'failed' })
    }
  }
  return { state, find: () => void find() }
}
