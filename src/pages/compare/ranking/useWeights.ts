import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Board } from '../Board'

/** Milliseconds without a move until weights are written into the address: browsers take only so many changes of it, and a drag makes dozens. */
const PAUSE = 200

/** The weights of the sliders, one a dimension: those of the address, or those being moved, which reach the address when the sliders rest. */
export function useWeights(
  { address, change }: Pick<Board, 'address' | 'change'>,
  dimensions: readonly string[],
): [weights: readonly number[], move: (weights: readonly number[]) => void] {
  const [moved, setMoved] = useState<readonly number[] | null>(null)
  const kept = useMemo(() => dimensions.map((id) => address.weights?.[id] ?? 1), [dimensions, address.weights])
  const write = useCallback(
    (weights: readonly number[]) => {
      const isEven = weights.every((weight) => weight === weights[0])
      change({ weights: isEven ? null : Object.fromEntries(dimensions.map((id, at) => [id, weights[at] ?? 1])) })
    },
    [change, dimensions],
  )
  useEffect(() => {
    if (!moved) return
    const timer = setTimeout(() => {
      write(moved)
      setMoved(null)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [moved, write])
  return [moved ?? kept, setMoved]
}
