import { useEffect, useRef, useState } from 'react'
import type { Steps } from '../../../core/compare/finishSteps'
import type { PdfState } from '../../../parts/download/usePdfDownload'
import { inSlices } from '../inSlices'

/** Puts a document together in slices before it is painted: `state` while that goes on. Cancelled, or when its page is left, it comes to null. */
export function usePreparing(): {
  state: PdfState | null
  run: <T>(steps: Steps<T>) => Promise<{ value: T } | null>
} {
  const [state, setState] = useState<PdfState | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const run = async <T>(steps: Steps<T>) => {
    let isOver = false
    stop.current()
    stop.current = () => {
      isOver = true
    }
    const cancel = () => {
      isOver = true
      setState(null)
    }
    setState({ kind: 'working', share: 0, cancel })
    try {
      return await inSlices(steps, () => isOver)
    } finally {
      if (!isOver) setState(null)
    }
  }
  return { state, run }
}
