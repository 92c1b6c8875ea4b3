import { useEffect, useRef, useState } from 'react'
import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import { fixedIds } from '../../core/questionnaire/fixedIds'
import type { FoundPath, PathGoal } from '../../core/scoring/path/findPath'
import { requestPath } from '../../storage/requestPath'

/** A path with the question that it answers. */
export type Answered = { goal: PathGoal; target: 'claimed' | 'evidenced'; path: FoundPath }

/** Where the search stands. `impossible`: nothing that may change leads to the goal. */
export type PathState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | ({ kind: 'found' } & Answered)
  | { kind: 'impossible'; goal: PathGoal }
  | { kind: 'failed' }

const IDLE: PathState = { kind: 'idle' }

/**
 * Finds the best path to a goal, when asked. What was found is forgotten when an answer changes or something else is asked; where only the
 * marks of what cannot change now differ, it is looked for again.
 * @param goal null while what is asked is incomplete
 */
export function usePath(
  guidebook: Guidebook,
  assessment: Assessment,
  goal: PathGoal | null,
  target: 'claimed' | 'evidenced',
) {
  const [state, setState] = useState<PathState>(IDLE)
  const search = useRef<AbortController | null>(null)
  const fixed = fixedIds(assessment)
  const find = async () => {
    if (!goal) return
    const own = new AbortController()
    search.current?.abort()
    search.current = own
    setState({ kind: 'working' })
    try {
      const options = { fixed: new Set(fixed), target, signal: own.signal }
      const path = await requestPath(guidebook, assessment, goal, options)
      if (!own.signal.aborted) setState({ kind: 'found', goal, target, path })
    } catch (error) {
      if (own.signal.aborted) return
      setState(error instanceof RangeError ? { kind: 'impossible', goal } : { kind: 'failed' })
    }
  }
  const stop = () => {
    search.current?.abort()
    setState(IDLE)
  }
  const question = `${questionOf(assessment)} ${JSON.stringify(goal)} ${target}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found holds for this question only
  useEffect(() => stop, [guidebook, question])
  const marks = fixed.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another set of marks is the same question asked again
  useEffect(() => {
    if (state.kind !== 'idle' && state.kind !== 'failed') void find()
  }, [marks])
  return { state, find: () => void find(), stop }
}

/** What a path depends on, as a text: targets, notes and names change none. */
function questionOf({ phase, scope, answers }: Assessment): string {
  const read = Object.entries(answers).map(([id, { level, evidence }]) => [id, level, evidence])
  return JSON.stringify([phase, scope, read.filter(([, ...own]) => own.some((member) => member !== undefined))])
}
