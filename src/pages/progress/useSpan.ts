import { useMemo, useState } from 'react'
import { compareProgress, type Progress } from '../../core/progress/compareProgress'
import { useEditionChanges } from '../../store/editionChanges'
import type { ScoredPoint } from './usePoints'

/** The two points that are compared, and what changed between them; `progress` is null while their editions load, or where one is absent. */
export type Span = {
  from: ScoredPoint | null
  to: ScoredPoint | null
  progress: Progress | null
  chooseFrom: (id: string) => void
  chooseTo: (id: string) => void
}

/** The chosen span: from the point before the open assessment to the open assessment, until a person chooses otherwise. */
export function useSpan(points: readonly ScoredPoint[]): Span {
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({})
  const open = points.find(({ kind }) => kind === 'open') ?? null
  const to = byId(points, chosen.to) ?? open
  const before = to === null ? [] : points.slice(0, points.indexOf(to))
  const fallback = before.at(-1) ?? points.find((point) => point !== to) ?? null
  const from = byId(points, chosen.from) ?? fallback
  const changes = useEditionChanges(from === null ? null : from.assessment.guidebook.version)
  const progress = useMemo(() => {
    if (!from?.guidebook || !to?.guidebook || !changes) return null
    const earlier = { guidebook: from.guidebook, assessment: from.assessment }
    return compareProgress(earlier, { guidebook: to.guidebook, assessment: to.assessment }, changes)
  }, [from?.guidebook, from?.assessment, to?.guidebook, to?.assessment, changes])
  return {
    from,
    to,
    progress,
    chooseFrom: (id) => setChosen((now) => ({ ...now, from: id })),
    chooseTo: (id) => setChosen((now) => ({ ...now, to: id })),
  }
}

function byId(points: readonly ScoredPoint[], id: string | undefined): ScoredPoint | null {
  return points.find(({ assessment }) => assessment.id === id) ?? null
}
