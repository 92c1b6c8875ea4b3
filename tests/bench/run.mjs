// @ts-check
// The benchmarks: each a script of its own that takes ratios or weights in one run against a named reference and fails when over a limit.
// Usage: node tests/bench/run.mjs [words of the wanted files' names]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BENCHMARKS = [
  'scoring.bench.mjs',
  'bands.bench.mjs',
  'content.bench.mjs',
  'pdf.bench.mjs',
  'responsiveness.bench.mjs',
  'path.bench.mjs',
  'whatif.bench.mjs',
  'compare.bench.mjs',
  'desk-page.bench.mjs',
  'ballot.bench.mjs',
  'camera.bench.mjs',
  'budgets.bench.mjs',
]

const wanted = process.argv.slice(2)
const failed = []
for (const file of BENCHMARKS.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  if (!existsSync(path)) {
    console.log(`\n# ${file}: not there, skipped`)
    continue
  }
  console.log(`\n# ${file}`)
  const { status } = spawnSync(process.execPath, [path], { stdio: 'inherit' })
  if (status !== 0) failed.push(file)
}
console.log(failed.length === 0 ? '\nall within their limits' : `\nover a limit or broken: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
