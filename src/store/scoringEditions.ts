import type { ScoringEdition } from '../core/compare/DeskPort'
import { extendGuidebook, findSupplements } from '../core/editions/applySupplements'
import type { Assessment } from '../core/model/assessment'
import { getEditionSource } from './connections'
import { getGuidebook } from './guidebook'
import { supplementsStore } from './supplements'

/** The structure that an assessment is scored with, whatever page asks: its own version and supplements; null where this copy lacks it. */
export async function findScoringEdition(ref: Assessment['guidebook']): Promise<ScoringEdition | null> {
  const current = getGuidebook()
  if (ref.id !== current.id) return null
  const guidebook = ref.version === current.version ? current : (await getEditionSource().load(ref.version))?.guidebook
  if (!guidebook) return null
  const { found, missing } = findSupplements(ref.supplements ?? [], supplementsStore.getState().supplements)
  return { guidebook: extendGuidebook(guidebook, found), lacking: missing.length > 0 }
}
