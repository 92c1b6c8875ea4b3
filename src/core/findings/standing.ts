import { formatScore } from '../texts/formatScore'
import { levelTitle, phaseTitle, reachedLevel } from '../texts/titles'
import type { ReportInput } from './ReportInput'

/** Where the city stands, in one or two sentences: the headline in words of the scale, or why there is none. */
export function standing({
  guidebook,
  assessment,
  scores,
  outline,
  words,
}: Omit<ReportInput, 'texts' | 'format' | 'generatedOn'>): string {
  const { headline } = scores.claimed
  const city = assessment.city.name
  const phase = phaseTitle(outline, assessment.phase)
  if (headline === null) return words('document.standing.none', { city, phase })
  const level = reachedLevel(headline, guidebook.scale.max)
  const meaning = outline.levels[level]?.meaning ?? ''
  const values = { city, phase, score: formatScore(headline), level: levelTitle(outline, level), meaning }
  return words('document.standing.score', values)
}
