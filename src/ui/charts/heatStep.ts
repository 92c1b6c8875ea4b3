/** The shade of a heatmap cell, 1 (lowest) to 5 (highest), for a value on 0..max; null where there is no value. */
export function heatStep(value: number | null, max: number): 1 | 2 | 3 | 4 | 5 | null {
  if (value === null) return null
  const share = value / max + 1e-9
  if (share < 0.2) return 1
  if (share < 0.4) return 2
  if (share < 0.6) return 3
  return share < 0.8 ? 4 : 5
}
