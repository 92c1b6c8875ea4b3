// @ts-check
// Bands of many cities against a bare loop over typed arrays that draws the same weights and scores and aggregates every city once a draw: no
// order, no comparison, no check. Where all scores are known the loop draws weights only.

import { withBundle } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const CITIES = 1000
const DRAWS = 2000
const DIMENSIONS = 4
const ROUNDS = 9
const LIMIT = 3

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** @param {() => unknown} call */
function time(call) {
  const start = performance.now()
  if (!call()) throw new Error('a call returned nothing')
  return performance.now() - start
}

/** @param {number} seed */
function mulberry32(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One interval a dimension: `share` of the cities know all of their scores. @param {number} share @returns {[number, number][][]} */
function someCities(share) {
  const random = mulberry32(7)
  return Array.from({ length: CITIES }, (_, city) =>
    Array.from({ length: DIMENSIONS }, () => {
      const low = 60 * random()
      return /** @type {[number, number]} */ ([low, city < share * CITIES ? low : low + 40 * random()])
    }),
  )
}

/**
 * Geometric aggregates of every city in every draw, as logarithms. Scores that are known are logarithms already; `spans` is null where all are.
 * @param {Float64Array} lows a row a city @param {Float64Array | null} spans how far above the score may lie @param {number} seed
 */
function bareLoop(lows, spans, seed) {
  const random = mulberry32(seed)
  const weights = new Float64Array(DIMENSIONS)
  const values = new Float64Array(CITIES)
  let kept = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0
    for (let at = 0; at < DIMENSIONS; at++) total += weights[at] = -Math.log(1 - random())
    for (let at = 0; at < DIMENSIONS; at++) weights[at] = (weights[at] ?? 0) / total
    for (let city = 0, cell = 0; city < CITIES; city++) {
      let sum = 0
      for (let at = 0; at < DIMENSIONS; at++, cell++) {
        const low = lows[cell] ?? 0
        const part = spans ? Math.log(Math.max(1, low + random() * (spans[cell] ?? 0))) : low
        sum += (weights[at] ?? 0) * part
      }
      values[city] = sum
    }
    kept += values[draw % CITIES] ?? 0
  }
  return kept
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  return withBundle('/src/core/scoring/rank/bandCities.ts', ({ bandCities }) =>
    [1, 0.5, 0].map((share) => {
      const cities = someCities(share)
      const isKnown = share === 1
      const lows = Float64Array.from(cities.flat(), ([low]) => (isKnown ? Math.log(Math.max(1, low)) : low))
      const spans = isKnown ? null : Float64Array.from(cities.flat(), ([low, high]) => high - low)
      const band = () => bandCities(cities, { draws: DRAWS, seed: 42, aggregation: 'geometric' })
      const bare = () => bareLoop(lows, spans, 42)
      time(band)
      time(bare)
      const ratios = Array.from({ length: ROUNDS }, () => time(band) / time(bare))
      const name = `bandCities ÷ bare loop (${CITIES} cities × ${DRAWS} draws, ${100 * share} % of cities fully known)`
      return { name, value: median(ratios), limit: LIMIT, unit: '×' }
    }),
  )
}

printMeasures(await measure())
