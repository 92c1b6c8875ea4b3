// @ts-check
// The benchmarks. Each is a ratio or a weight taken in this very run against a named reference, with a limit that it must keep.
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * @typedef {{ name: string, value: number, limit: number, unit: string }} Measure
 * A benchmark's module exports `measure(): Promise<Measure[]>`; lower is better.
 */

const BENCHMARKS = ['scoring.bench.mjs', 'pdf.bench.mjs', 'budgets.bench.mjs']

const chosen = process.argv.slice(2)
let over = 0
for (const file of BENCHMARKS.filter((name) => chosen.length === 0 || chosen.some((word) => name.includes(word)))) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  if (!existsSync(path)) {
    console.log(`\n# ${file}: not there, skipped`)
    continue
  }
  console.log(`\n# ${file}`)
  const { measure } = await import(pathToFileURL(path).href)
  for (const { name, value, limit, unit } of /** @type {Measure[]} */ (await measure())) {
    const holds = value <= limit
    if (!holds) over += 1
    console.log(`${holds ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(3)} ${unit}, limit ${limit} ${unit}`)
  }
}
console.log(over === 0 ? '\nall within their limits' : `\n${over} over their limits`)
process.exitCode = over === 0 ? 0 : 1
