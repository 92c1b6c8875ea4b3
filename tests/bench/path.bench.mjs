// @ts-check
// The exact cheapest path through the gate of one phase against a greedy rule: what exactness costs in time, and what it saves in effort.
import { withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 5
const SOURCES = [
  '/src/content/loadGuidebook.ts',
  '/src/core/scoring/path/cheapestPath.ts',
  '/src/core/scoring/rank/createRandom.ts',
  '/tests/bench/greedyPath.ts',
]

/** @typedef {{ phases: { id: string }[], indicators: { id: string, phase: string }[] }} Guidebook */

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
/** @param {() => unknown} work */
async function time(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * A city that has begun everywhere and got somewhere here and there.
 * @param {Guidebook} guidebook @param {() => number} random
 */
function aCity(guidebook, random) {
  const answers = guidebook.indicators.map(({ id }) => [id, { level: Math.floor(random() * 3) }])
  return { phase: guidebook.phases[0]?.id, scope: 'full', answers: Object.fromEntries(answers) }
}

/** @param {any[]} modules */
async function measure([{ loadGuidebook }, { cheapestPath }, { createRandom }, { greedyPath }]) {
  /** @type {Guidebook} */
  const guidebook = loadGuidebook()
  const random = createRandom(7)
  const sum = { exact: 0, greedy: 0, more: 0 }
  /** @type {{ exact: number[], greedy: number[] }} */
  const times = { exact: [], greedy: [] }
  console.log(
    `path: first path, the solver loaded: ${(await time(() => firstPath(cheapestPath, guidebook))).toFixed(0)} ms`,
  )
  for (let round = 0; round < ROUNDS; round++) {
    for (const { id } of guidebook.phases) {
      const city = aCity(guidebook, random)
      const exact = await cheapestPath(guidebook, city, id)
      if (exact.effort === 0) continue
      const greedy = greedyPath(guidebook, city, id)
      sum.exact += exact.effort
      sum.greedy += greedy.effort
      if (greedy.effort > exact.effort || greedy.count > exact.changes.length) sum.more += 1
      times.exact.push(await time(() => cheapestPath(guidebook, city, id)))
      times.greedy.push(await time(() => greedyPath(guidebook, city, id)))
    }
  }
  const counts = guidebook.phases.map(({ id }) => guidebook.indicators.filter(({ phase }) => phase === id).length)
  const [exact, greedy] = [median(times.exact), median(times.greedy)]
  console.log(
    `path: ${times.exact.length} gates of ${counts.join(', ')} indicators, ${guidebook.indicators.length} in all`,
  )
  console.log(
    `path: exact ${exact.toFixed(1)} ms (slowest ${Math.max(...times.exact).toFixed(0)} ms), greedy ${greedy.toFixed(2)} ms, ratio ${(exact / greedy).toFixed(0)}`,
  )
  console.log(
    `path: effort exact ${sum.exact}, greedy ${sum.greedy}: ${(100 * (1 - sum.exact / sum.greedy)).toFixed(1)} % saved; greedy is worse at ${sum.more} of ${times.exact.length} gates`,
  )
  return [{ name: 'effort of the exact path ÷ greedy rule', value: sum.exact / sum.greedy, limit: 1, unit: '×' }]
}

/** @param {(...args: any[]) => Promise<unknown>} cheapestPath @param {Guidebook} guidebook */
function firstPath(cheapestPath, guidebook) {
  const answers = guidebook.indicators.map(({ id }) => [id, { level: 1 }])
  const id = guidebook.phases[0]?.id
  return cheapestPath(guidebook, { phase: id, scope: 'full', answers: Object.fromEntries(answers) }, id)
}

printMeasures(await withSource(SOURCES, (...modules) => measure(modules)))
