import { useEffect, useRef, useState } from 'react'
import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import { fixedIds } from '../../core/questionnaire/fixedIds'
import type { PathChange } from '../../core/scoring/path/describePath'
import { requestPath } from '../../storage/requestPath'

/** Where the search for the way stands. `impossible`: nothing that may change opens the gate. */
export type PathSearch =
  | { kind: 'idle' | 'working' | 'impossible' | 'failed' }
  | { kind: 'found'; changes: PathChange[] }

/** Finds the least effort that opens the gate of a phase, when asked. What was found is forgotten when answers or gate change; the plan may. */
export function usePlanPath(guidebook: Guidebook, { answers, phase: declared, scope }: Assessment, gate: string) {
  const [state, setState] = useState<PathSearch>({ kind: 'idle' })
  const search = useRef<AbortController | null>(null)
  // Targets are answers' members too, so that what is asked, not the object, tells whether the way still holds.
  const asked = JSON.stringify([
    declared,
    scope,
    Object.entries(answers).map(([id, { level, fixed }]) => [id, level, fixed]),
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found holds for these values only
  useEffect(() => {
    setState({ kind: 'idle' })
    return () => search.current?.abort()
  }, [guidebook, asked, gate])
  const find = async () => {
    const own = new AbortController()
    search.current?.abort()
    search.current = own
    setState({ kind: 'working' })
    try {
      const options = { fixed: new Set(fixedIds({ answers })), signal: own.signal }
      const goal = { kind: 'gate', phase: gate } as const
      const { changes } = await requestPath(guidebook, { answers, phase: declared, scope }, goal, options)
      if (!own.signal.aborted) setState({ kind: 'found', changes })
    } catch (error) {
      if (!own.signal.aborted) setState({ kind: error instanceof RangeError ? 'impossible' : 'failed' })
    }
  }
  return { state, find: () => void find() }
}
