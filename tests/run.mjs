// @ts-check
// The test command: every check in order, stopped at the first that fails, the last line counting all tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'guidepost-tests-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} path @returns {any} the report, or an empty one if its stage never wrote it */
const report = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})

/** @returns {Counts} */
function unitCounts() {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report(unitReport)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/** @returns {Counts} */
function browserCounts() {
  const { stats = {} } = report(browserReport)
  return {
    passed: stats.expected ?? 0,
    failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0),
    skipped: stats.skipped ?? 0,
  }
}

const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name)
const STAGES = [
  { name: 'lint', command: [bin('biome'), 'check', '.'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of core', command: [bin('tsc'), '-p', join('src', 'core', 'tsconfig.json')] },
  {
    name: 'unit',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: unitCounts,
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'browser',
    command: [bin('playwright'), 'test', '-c', join('tests', 'e2e', 'playwright.config.ts')],
    env: { GUIDEPOST_BROWSER_REPORT: browserReport },
    counts: browserCounts,
  },
]

/** Runs the stages until one fails. A stage that fails without a failed test (a type error, a crash) counts as one failure. */
function runAll() {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, command, env = {}, counts } of STAGES) {
    console.log(`\n# ${name}`)
    const [program = '', ...args] = command
    const options = { cwd: root, env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') }
    const { status, error } = spawnSync(program, args, { ...options, shell: process.platform === 'win32' })
    if (error) console.error(error.message)
    const found = counts?.() ?? { passed: 0, failed: 0, skipped: 0 }
    const failed = status === 0 ? found.failed : Math.max(1, found.failed)
    sum.passed += found.passed
    sum.failed += failed
    sum.skipped += found.skipped
    if (failed > 0) {
      console.error(`\n# ${name}: failed`)
      break
    }
  }
  return sum
}

const { passed, failed, skipped } = runAll()
rmSync(reports, { recursive: true, force: true })
if (skipped > 0) console.log(`\n${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
