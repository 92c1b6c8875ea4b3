import { useMemo } from 'react'
import { mergeTexts } from '../../core/editions/mergeTexts'
import type { Edition } from '../../core/model/supplement'
import { useCurrentGuidebook, useTexts } from '../../store/guidebook'
import { useSupplements } from '../../store/supplements'

/**
 * The current edition with the prose of every supplement's own indicators beside its own, since cities of several countries stand on one desk.
 * Nothing else of a supplement is taken over: its names of phases are not everyone's. Null where there is nothing to add.
 */
export function useDeskEdition(): Edition | null {
  const guidebook = useCurrentGuidebook()
  const base = useTexts()
  const supplements = useSupplements()
  return useMemo(() => {
    if (!base || supplements.length === 0) return null
    const added = mergeTexts(base, supplements, base.locale).indicators
    const texts = { ...base, indicators: { ...added, ...base.indicators } }
    return { guidebook, texts, supplements: [], missing: [], exclusions: [] }
  }, [guidebook, base, supplements])
}
