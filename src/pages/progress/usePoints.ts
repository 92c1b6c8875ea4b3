import { useMemo } from 'react'
import type { Guidebook } from '../../core/model/guidebook'
import type { AssessmentRecord } from '../../core/model/record'
import type { Scores } from '../../core/model/scores'
import { type ProgressPoint, progressPoints } from '../../core/progress/progressPoints'
import { localDay } from '../../store/connections'
import { useEditions } from '../../store/editions'
import { useLibrary } from '../../store/library'
import { selectScores } from '../../store/scores'

/** A point in time with the edition it rests on and its scores in that edition; both null while that loads, or where it is `absent` here. */
export type ScoredPoint = ProgressPoint & {
  state: 'ready' | 'loading' | 'absent'
  guidebook: Guidebook | null
  scores: Scores | null
}

/** The points in time of a record's city, in order of time, each scored in its own edition. */
export function usePoints(record: AssessmentRecord): ScoredPoint[] {
  const { records } = useLibrary()
  const points = useMemo(
    () => progressPoints(record, records, (instant) => localDay(new Date(instant))),
    [record, records],
  )
  const refs = useMemo(() => points.map(({ assessment }) => assessment.guidebook), [points])
  const editions = useEditions(refs)
  return useMemo(
    () =>
      points.map((point, index): ScoredPoint => {
        const edition = editions[index] ?? 'loading'
        if (typeof edition === 'string') return { ...point, state: edition, guidebook: null, scores: null }
        const { guidebook } = edition
        return { ...point, state: 'ready', guidebook, scores: selectScores(guidebook, point.assessment) }
      }),
    [points, editions],
  )
}
