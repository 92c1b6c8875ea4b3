import { wholePoints } from '../../figure/rounding'

/** Shown where there is nothing to tell. */
export const NO_FIGURE = '–'

/** A score (0–100) or a difference of scores in whole points, halves up within 1e-9 (method.md); `–` for null. */
export function formatScore(score: number | null): string {
  return score === null ? NO_FIGURE : String(wholePoints(score))
}

/** A coverage (0–1) as a whole percentage, `83%`; `–` for null. */
export function formatCoverage(coverage: number | null): string {
  return coverage === null ? NO_FIGURE : `${wholePoints(coverage * 100)}%`
}

/** The change between two scores (or percentages) as they are shown, signed: `+5`, `−3`, `0`; `–` where either is missing. */
export function formatDelta(from: number | null, to: number | null): string {
  if (from === null || to === null) return NO_FIGURE
  const change = wholePoints(to) - wholePoints(from)
  return change > 0 ? `+${change}` : change < 0 ? `\u2212${-change}` : '0'
}
