import type { Assessment } from '../model/assessment'
import { editionLabel } from '../texts/editionLabel'

/** The edition of an assessment in one word: guidebook, version and supplements, `asean-scpg@1.1.0+kh-urban.1.0.0`. */
export function editionKey(guidebook: Assessment['guidebook']): string {
  return `${guidebook.id}@${editionLabel(guidebook)}`
}
