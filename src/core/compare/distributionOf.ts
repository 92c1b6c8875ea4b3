/**
 * How one figure is spread over cities. `values`: ascending; `missing`: cities without it; quartiles by linear interpolation (type 7); `bins`:
 * counts of values from `from` to below `to`, the last one with its upper end.
 */
export type Distribution = {
  values: number[]
  missing: number
  least: number
  quartiles: [number, number, number]
  most: number
  mean: number
  bins: { from: number; to: number; count: number }[]
}

/** The spread of a figure in `steps` bins over a range; values beyond it count in the outermost bins. Null where no city has it. */
export function distributionOf(
  figures: readonly (number | null)[],
  { from = 0, to = 100, steps = 20 }: { from?: number; to?: number; steps?: number } = {},
): Distribution | null {
  const values = Array.from(Float64Array.from(figures.filter((value) => value !== null)).sort())
  const [least] = values
  if (least === undefined) return null
  const width = (to - from) / steps
  const bins = Array.from({ length: steps }, (_, at) => ({
    from: from + at * width,
    to: from + (at + 1) * width,
    count: 0,
  }))
  for (const value of values) {
    const bin = bins[Math.max(0, Math.min(steps - 1, Math.floor((value - from) / width)))]
    if (bin) bin.count += 1
  }
  return {
    values,
    missing: figures.length - values.length,
    least,
    quartiles: [quantileOf(values, 0.25), quantileOf(values, 0.5), quantileOf(values, 0.75)],
    most: values.at(-1) ?? least,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    bins,
  }
}

/** The share of values below a value, ties counted half: 0 to 1. `ascending` holds at least one value. */
export function standingOf(ascending: readonly number[], value: number): number {
  let below = 0
  let alike = 0
  for (const own of ascending) {
    if (own < value) below += 1
    else if (own === value) alike += 1
  }
  return (below + alike / 2) / ascending.length
}

function quantileOf(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1)
  const low = ascending[Math.floor(at)] ?? 0
  const high = ascending[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}
