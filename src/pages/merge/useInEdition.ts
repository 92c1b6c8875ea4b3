import { useMemo } from 'react'
import { inJointEdition } from '../../core/merge/jointEdition'
import type { Assessment } from '../../core/model/assessment'
import { useEditionChanges } from '../../store/editionChanges'
import { useEdition } from '../../store/editions'

/** An assessment brought to the edition in which it is to be merged, as a hook; null while what that needs is loading. Nothing is kept. */
export function useInEdition(assessment: Assessment, joint: Assessment['guidebook']): Assessment | null {
  const from = useEdition(assessment.guidebook)
  const to = useEdition(joint)
  const moves = assessment.guidebook.version !== joint.version
  const changes = useEditionChanges(moves ? assessment.guidebook.version : null)
  return useMemo(() => {
    if (!moves) return inJointEdition(assessment, joint, null)
    if (from === 'loading' || to === 'loading' || changes === null) return null
    const isHeld = from !== 'absent' && to !== 'absent'
    return inJointEdition(assessment, joint, isHeld ? { from: from.guidebook, to: to.guidebook, changes } : null)
  }, [assessment, joint, moves, from, to, changes])
}
