import { TOLERANCE } from '../../figure/rounding'
import { isOlderThanMonths } from '../questionnaire/isOlderThanMonths'
import type { CityEntry } from './CityEntry'

/**
 * What is to be known about the quality of a city's figures. `unsealed`, `changed`: the file's seal. `absent-edition`, `lacks-supplement`: this
 * copy does not have what it was made with. `provisional`: coverage below the guidebook's threshold. `thin-evidence`: claim gap of 10 points
 * or more. `running-ahead`: declared phase ahead of what its gates support. `unscored-answers`: answers that its edition does not have.
 * `old`: more than 24 months before today. `future`: dated after today.
 */
export const QUALITY_FLAGS = [
  'unsealed',
  'changed',
  'absent-edition',
  'lacks-supplement',
  'provisional',
  'thin-evidence',
  'running-ahead',
  'unscored-answers',
  'old',
  'future',
] as const
export type QualityFlag = (typeof QUALITY_FLAGS)[number]

/** A claim gap from which evidence counts as thin, in points. */
export const THIN_EVIDENCE = 10
/** An assessment counts as old after this many months. */
export const OLD_AFTER_MONTHS = 24

/** What is to be known about the quality of an entry's figures, in the order of `QUALITY_FLAGS`. @param today ISO 8601 day */
export function flagsOf(entry: CityEntry, today: string): QualityFlag[] {
  return QUALITY_FLAGS.filter((flag) => hasFlag(entry, flag, today))
}

/** Whether one thing is to be known about an entry. */
export function hasFlag(entry: CityEntry, flag: QualityFlag, today: string): boolean {
  const { figures } = entry
  switch (flag) {
    case 'unsealed':
    case 'changed':
      return entry.integrity === flag
    case 'absent-edition':
      return figures === null
    case 'lacks-supplement':
      return entry.lacksSupplement
    case 'provisional':
      return figures?.provisional ?? false
    case 'thin-evidence':
      return (figures?.claimGap ?? 0) >= THIN_EVIDENCE - TOLERANCE
    case 'running-ahead':
      return figures?.runningAhead ?? false
    case 'unscored-answers':
      return figures !== null && entry.unscored > 0
    case 'old':
      return isOlderThanMonths(entry.date, today, OLD_AFTER_MONTHS)
    case 'future':
      return entry.date > today
  }
}
