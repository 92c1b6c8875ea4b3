// @ts-check
// Scoring one full assessment against reading its file: as fast as JSON.parse of the same text, so it may run on every keystroke; what to
// find out next in a few times that.

import { fullAssessment } from '../fullAssessment.mjs'
import { withBundle, withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 15
const CALLS = 400
const LIMIT = 1
/** Every open answer of a phase is tried out at every level: about a hundred gates. */
const DECIDING_LIMIT = 8

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

/** Ratios of two calls, taken in turn, so that whatever else the machine does falls on both. @param {() => unknown} one @param {() => unknown} other */
function compare(one, other) {
  time(one)
  time(other)
  return median(Array.from({ length: ROUNDS }, () => time(one) / time(other)))
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  const guidebook = await withSource(['/src/content/loadGuidebook.ts'], ({ loadGuidebook }) => loadGuidebook())
  const assessment = fullAssessment(guidebook)
  const text = JSON.stringify(assessment)
  const parse = () => JSON.parse(text)
  const size = `${guidebook.indicators.length} indicators, ${(text.length / 1024).toFixed(0)} KiB`
  const knowing = { ...guidebook, scoring: { ...guidebook.scoring, method: 2 } }
  const empty = { ...assessment, answers: {} }
  return [
    ...(await withBundle('/src/core/scoring/score/scoreAssessment.ts', ({ scoreAssessment }) =>
      [guidebook, knowing].map((edition, at) => ({
        name: `scoreAssessment by method ${at + 1} ÷ JSON.parse (${size})`,
        value: compare(() => scoreAssessment(edition, assessment), parse),
        limit: LIMIT,
        unit: '×',
      })),
    )),
    await withBundle('/src/core/scoring/score/decidingAnswers.ts', ({ decidingAnswers }) => ({
      name: `decidingAnswers of a phase without answers ÷ JSON.parse (${size})`,
      value: compare(() => decidingAnswers(knowing, empty, guidebook.phases[0].id), parse),
      limit: DECIDING_LIMIT,
      unit: '×',
    })),
  ]
}

printMeasures(await measure())
