import { startTransition, useEffect, useState } from 'react'
import type { Steps } from '../../core/compare/finishSteps'
import { inSlices } from './inSlices'

/**
 * What work comes to, done in slices while the page answers, anew for every other `begin`; work that is no longer wanted is left. Until it is
 * done the value before stays, at first null, and `busy` says so.
 */
export function useSteps<T>(begin: () => Steps<T>): { value: T | null; busy: boolean } {
  const [made, setMade] = useState<{ begin: () => Steps<T>; value: T } | null>(null)
  useEffect(() => {
    let isOver = false
    void inSlices(begin(), () => isOver).then((done) => {
      if (done && !isOver) startTransition(() => setMade({ begin, value: done.value }))
    })
    return () => {
      isOver = true
    }
  }, [begin])
  return { value: made?.value ?? null, busy: made?.begin !== begin }
}
