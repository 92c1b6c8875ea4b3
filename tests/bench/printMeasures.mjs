// @ts-check

/**
 * @typedef {{ name: string, value: number, limit: number, unit: string }} Measure
 * A ratio or a weight; lower is better.
 */

/**
 * Prints each measure beside its limit; the process fails if one is over it.
 * @param {readonly Measure[]} measures
 */
export function printMeasures(measures) {
  for (const { name, value, limit, unit } of measures) {
    const holds = value <= limit
    if (!holds) process.exitCode = 1
    console.log(`${holds ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(2)} (limit ${limit} ${unit})`)
  }
}
