import { useEffect, useState } from 'react'
import { compareScores, type FigureChange } from '../../core/editions/compareScores'
import { type Upgrade, upgradeAssessment } from '../../core/editions/upgradeAssessment'
import type { Assessment } from '../../core/model/assessment'
import type { Edition } from '../../core/model/supplement'
import { getEditionSource } from '../../store/connections'
import type { EditionState } from '../../store/editions'
import { selectScores } from '../../store/scores'

export type Comparison = { upgrade: Upgrade; figures: FigureChange[] }

/** What moving to another edition would do, worked out without doing it; null while what is needed loads. */
export function useUpgrade(assessment: Assessment, from: Edition | null, to: EditionState): Comparison | null {
  const [comparison, setComparison] = useState<Comparison | null>(null)
  useEffect(() => {
    let current = true
    if (!from || typeof to === 'string') return
    const work = async () => {
      const changes = await getEditionSource().changes(assessment.guidebook.version)
      const upgrade = upgradeAssessment(assessment, from.guidebook, to.guidebook, changes)
      const before = selectScores(from.guidebook, assessment)
      const figures = compareScores(to.guidebook, before, selectScores(to.guidebook, upgrade.assessment))
      if (current) setComparison({ upgrade, figures })
    }
    void work()
    return () => {
      current = false
    }
  }, [assessment, from, to])
  return comparison
}
