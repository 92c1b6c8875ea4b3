/** How one figure is spread over cities. `values` ascending; quartiles by linear interpolation; `bins`: counts from `from` in steps of `step`. */
export type Distribution = {
  values: number[]
  missing: number
  least: number
  quartiles: [number, number, number]
  most: number
  mean: number
  bins: { from: number; to: number; count: number }[]
}

/** The spread of a figure in `steps` bins over 0 to 100 (or another range); null where no city has it. */
export function distributionOf(
  _values: readonly (number | null)[],
  _options: { from?: number; to?: number; steps?: number } = {},
): Distribution | null {
  throw new Error('under way')
}

/** The share of values below a value, ties counted half: 0 to 1. */
export function standingOf(_ascending: readonly number[], _value: number): number {
  throw new Error('under way')
}
