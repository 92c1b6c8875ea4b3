// How figures are rounded and told apart, in one place for engine, screens and documents (method.md: halves up, within 1e-9).

/** Figures nearer to each other than this are the same, so that 49.999999999999996 is 50. */
export const TOLERANCE = 1e-9

/** A score, or a percentage, as it is shown: whole, halves up. */
export function wholePoints(value: number): number {
  return Math.floor(value + 0.5 + TOLERANCE)
}

/** A value on 0..max as a share, 0 to 1; what lies outside is at the end. 0 where the scale has no length. */
export function shareOf(value: number, max: number): number {
  return max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
}

/** The shade of a figure on a scale of five, 1 (lowest) to 5; null where there is no figure. Steps begin at whole fifths. */
export function heatStep(value: number | null, max = 100): 1 | 2 | 3 | 4 | 5 | null {
  if (value === null) return null
  const share = value / max + TOLERANCE
  if (share < 0.2) return 1
  if (share < 0.4) return 2
  if (share < 0.6) return 3
  return share < 0.8 ? 4 : 5
}
