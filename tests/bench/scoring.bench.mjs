// @ts-check
// Scoring one full assessment against reading its file: as fast as JSON.parse of the same text, so it may run on every keystroke.
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

/**
 * An assessment with every indicator answered and explained, as a full one of a real city is.
 * @param {{ id: string, version: string, phases: { id: string }[], indicators: { id: string }[] }} guidebook
 */
function fullAssessment({ id, version, phases, indicators }) {
  const evidence = ['none', 'described', 'documented', 'verified']
  const answers = indicators.map((indicator, index) => [
    indicator.id,
    {
      level: index % 5,
      evidence: evidence[index % 4],
      evidenceDate: '2026-05-01',
      note: 'Council decision 14/2026 names the unit and its budget; the plan was published in March and is reviewed yearly.',
      links: ['https://city.example/council/decisions/2026/14'],
      target: 4,
      owner: 'Planning department',
      due: '2027-06-30',
      votes: { counts: [0, 1, 4, 3, 0], notApplicable: 1, unknown: 0 },
    },
  ])
  return {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: '5f0c2a52-7f0e-4b5c-9d9b-0d9d7e2c8a11',
    guidebook: { id, version },
    city: { name: 'Battambang', country: 'KH', population: 119000 },
    date: '2026-11-23',
    phase: phases.at(-1)?.id,
    scope: 'full',
    answers: Object.fromEntries(answers),
  }
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  const guidebook = await withSource(['/src/content/loadGuidebook.ts'], ({ loadGuidebook }) => loadGuidebook())
  return withBundle('/src/core/scoring/scoreAssessment.ts', ({ scoreAssessment }) => {
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
