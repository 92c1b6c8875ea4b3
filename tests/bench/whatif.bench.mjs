// @ts-check
// One step of a slider on the page of scenarios against one scoring: the levels put in place and everything scored anew.

import { fullAssessment } from '../fullAssessment.mjs'
import { withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 15
const CALLS = 200
const LIMIT = 2
const SOURCES = [
  '/src/content/loadGuidebook.ts',
  '/src/core/scoring/score/scoreAssessment.ts',
  '/src/core/whatif/applyScenario.ts',
]

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds for `CALLS` calls. @param {(index: number) => unknown} call */
function time(call) {
  let kept = 0
  const start = performance.now()
  for (let index = 0; index < CALLS; index++) if (call(index)) kept += 1
  const spent = performance.now() - start
  if (kept !== CALLS) throw new Error('a call returned nothing')
  return spent
}

/** @param {any[]} modules */
function measure([{ loadGuidebook }, { scoreAssessment }, { applyScenario }]) {
  const guidebook = loadGuidebook()
  const assessment = fullAssessment(guidebook)
  /** @type {string[]} */
  const ids = guidebook.indicators.map((/** @type {{ id: string }} */ { id }) => id)
  // Half of all indicators are moved already, and one more with each step.
  const moved = Object.fromEntries(ids.filter((_, index) => index % 2 === 0).map((id) => [id, 3]))
  const score = () => scoreAssessment(guidebook, assessment)
  const step = (/** @type {number} */ index) => {
    const levels = { ...moved, [ids[index % ids.length] ?? '']: index % 5 }
    return scoreAssessment(guidebook, applyScenario(assessment, { levels, evidence: {} }))
  }
  time(score)
  time(step)
  // Taken in turn, so that whatever else the machine does falls on both.
  const ratios = Array.from({ length: ROUNDS }, () => time(step) / time(score))
  const name = `what-if step ÷ scoreAssessment (${ids.length} indicators)`
  return [{ name, value: median(ratios), limit: LIMIT, unit: '×' }]
}

printMeasures(await withSource(SOURCES, (...modules) => measure(modules)))
