// One city's file reduced to what the ministry's desk needs: small and cloneable, so that ten thousand fit in memory and travel between workers.
import type { Integrity } from '../files/checkIntegrity'
import type { Assessment, Scope } from '../model/assessment'
import type { ReadAnswers } from '../questionnaire/readAnswers'
import type { Figures } from './Figures'

/**
 * A city as it enters a comparison: one file, its answers in columns by its edition (empty where this copy does not have that). Scores are claimed
 * unless a name says otherwise, unrounded, 0 to 100.
 */
export type CityEntry = ReadAnswers & {
  /** Names this entry in its set: the assessment's id and its digest. The same content has the same key in every set and at every import. */
  key: string
  /** The assessment's own id. */
  id: string
  /** SHA-256 of the content, lower-case hex: what the file's seal says where it holds, else computed. */
  digest: string
  fileName: string
  name: string
  /** Names the city itself, however its name is written: plain name and country (`cityKey`). Entries that share it are dates of one city. */
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  population: number | null
  focusAreas: readonly string[]
  initiative: 'government' | 'area' | null
  /** Of the assessment, ISO 8601 day. */
  date: string
  /** ISO 8601 instant of the last change, or null where the file does not say. */
  updatedAt: string | null
  /** Declared phase. */
  phase: string
  scope: Scope
  guidebook: Assessment['guidebook']
  /** The edition in one word ({@link editionKey}): guidebook, version and supplements. Cities with the same one share a structure. */
  edition: string
  integrity: Integrity
  /** Whether some supplement that the file names is not on this device, so that its indicators are not scored. */
  lacksSupplement: boolean
  /** The city's own figures, in its own scope and declared phase; null where this copy does not have the edition: kept, not scored. */
  figures: Figures | null
}

/** A city that is compared: its latest entry, and what came before. */
export type ComparedCity = CityEntry & {
  /** Earlier entries of the same city, oldest first. */
  earlier: readonly CityEntry[]
}
