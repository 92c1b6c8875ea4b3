// @ts-check
// Scoring one full assessment against reading its file: as fast as JSON.parse of the same text, so it may run on every keystroke.

import { fullAssessment } from '../fullAssessment.mjs'
import { withBundle, withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 15
const CALLS = 400
const LIMIT = 1

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds for `CALLS` calls. @param {() => unknown} call */
function time(call) {
  let kept = 0
  const start = performance.now()
  for (let i = 0; i < CALLS; i++) if (call()) kept += 1
  const spent = performance.now() - start
  if (kept !== CALLS) throw new Error('a call returned nothing')
  return spent
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  const guidebook = await withSource(['/src/content/loadGuidebook.ts'], ({ loadGuidebook }) => loadGuidebook())
  return withBundle('/src/core/scoring/score/scoreAssessment.ts', ({ scoreAssessment }) => {
    const assessment = fullAssessment(guidebook)
    const text = JSON.stringify(assessment)
    const score = () => scoreAssessment(guidebook, assessment)
    const parse = () => JSON.parse(text)
    time(score)
    time(parse)
    // Taken in turn, so that whatever else the machine does falls on both.
    const ratios = Array.from({ length: ROUNDS }, () => time(score) / time(parse))
    const size = `${guidebook.indicators.length} indicators, ${(text.length / 1024).toFixed(0)} KiB`
    return [{ name: `scoreAssessment ÷ JSON.parse (${size})`, value: median(ratios), limit: LIMIT, unit: '×' }]
  })
}

printMeasures(await measure())
