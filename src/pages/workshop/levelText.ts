import type { TFunction } from 'i18next'

/** A level in few letters: its figure, or the words for `does not apply` and `not known`; a dash where there is none. */
export function levelText(t: TFunction, level: number | 'na' | 'unknown' | null): string {
  if (level === null) return '–'
  return typeof level === 'number' ? String(level) : t(`workshop.votes.${level}`)
}
