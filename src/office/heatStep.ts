/** The shade of a score (0–100) on a scale of five; null where there is nothing to tell. */
export function heatStep(score: number | null): 1 | 2 | 3 | 4 | 5 | null {
  if (score === null) return null
  const points = score + 1e-7
  if (points < 20) return 1
  if (points < 40) return 2
  if (points < 60) return 3
  return points < 80 ? 4 : 5
}
