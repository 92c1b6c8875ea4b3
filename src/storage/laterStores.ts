import type { Edition } from '../core/files/parseAssessment'
import { mergeDatabase } from './mergeDatabase'
import { workshopDatabase } from './workshopDatabase'

/** How to open the places of the device that the first screen does not need: one chunk, loaded with the first workshop or merge. */
export function laterStores(guidebook: Edition) {
  return { workshops: workshopDatabase, merges: () => mergeDatabase(guidebook) }
}
