import type { AssessmentBounds } from '../core/files/parseSealed'
import { mergeDatabase } from './mergeDatabase'
import { workshopDatabase } from './workshopDatabase'

/** How to open the places of the device that the first screen does not need: one chunk, loaded with the first workshop or merge. */
export function laterStores(guidebook: AssessmentBounds) {
  return { workshops: workshopDatabase, merges: () => mergeDatabase(guidebook) }
}
