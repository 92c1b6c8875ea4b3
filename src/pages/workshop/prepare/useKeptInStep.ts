import { useEffect, useRef } from 'react'
import { isSameValue } from '../../../core/model/isSameValue'
import { buildWorkshop } from '../../../core/workshop/buildWorkshop'
import { setProfile } from '../../../store/openAssessment'
import type { WorkshopInput } from '../WorkshopInput'

/** Once something was agreed, corrections of the preparation (who came, where it was) reach what the assessment tells of the workshop. */
export function useKeptInStep({ assessment, record, agenda }: WorkshopInput): void {
  const { workshop } = assessment
  const { setup } = record
  const seen = useRef(setup)
  useEffect(() => {
    // Only what is changed here counts: a fresh preparation says nothing about a workshop held on another device.
    if (seen.current === setup || isSameValue(seen.current, setup)) return
    seen.current = setup
    if (!workshop) return
    const next = buildWorkshop(setup, agenda, workshop.decisions, workshop)
    if (!isSameValue(next, workshop)) setProfile({ workshop: next })
  }, [setup, agenda, workshop])
}
