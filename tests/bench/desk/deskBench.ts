// The page of the desk's benchmarks: hands out work to workers and takes the time that passes until the last one is done.
import { createEntry } from '../../../src/core/compare/createEntry.ts'
import { figureKeys } from '../../../src/core/compare/figureKeys.ts'
import { filterCities } from '../../../src/core/compare/filterCities.ts'
import { decodeFilters } from '../../../src/core/compare/filterQuery.ts'
import { figureReader } from '../../../src/core/compare/readFigure.ts'
import { settleEntries } from '../../../src/core/compare/settleEntries.ts'
import { spreadRanks } from '../../../src/core/compare/spreadRanks.ts'
import { createRandom } from '../../../src/core/scoring/createRandom.ts'
import { rankRobustness } from '../../../src/core/scoring/rankRobustness.ts'
import { createCities } from '../../cities/createCities.ts'
import BenchWorker from './benchWorker.ts?worker'
import { guidebook } from './cities.ts'

/** Files that are read before times are taken. */
const WARM = 2000

type Told = { value?: number; problem?: string }

const answerOf = (worker: Worker) =>
  new Promise<number>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Told>) => {
        if (data.problem === undefined) resolve(data.value ?? 0)
        else reject(new Error(data.problem))
      },
      { once: true },
    )
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
  })

let workers: Worker[] = []

/** Has every worker do a task. Answers with the sum of what they say and the milliseconds until the last was done. */
async function all(task: string, valuesOf: (at: number) => number[] = () => []) {
  const start = performance.now()
  const answers = workers.map((worker, at) => {
    const answer = answerOf(worker)
    worker.postMessage({ task, values: valuesOf(at) })
    return answer
  })
  const values = await Promise.all(answers)
  return { sum: values.reduce((sum, value) => sum + value, 0), time: performance.now() - start }
}

/** Times of reading and storing `count` files, each beside its reference, for every round. */
async function importing(count: number, workerCount: number, rounds: { read: number; keep: number }) {
  workers = Array.from({ length: workerCount }, () => new BenchWorker())
  await Promise.all(workers.map(answerOf))
  const { sum: bytes } = await all('make', (at) => [Math.ceil(count / workerCount), count + at])
  // Few files are read often before anything is measured, as a program runs that has read many.
  for (let read = 0; read < WARM; read += count) {
    await all('parse')
    await all('read')
  }
  const reading = []
  for (let round = 0; round < rounds.read; round++) {
    reading.push({ reference: (await all('parse')).time, own: (await all('read')).time })
  }
  const keeping = []
  for (let round = 0; round < rounds.keep; round++) {
    await all('clear')
    keeping.push({ reference: (await all('write')).time, own: (await all('keep')).time })
  }
  await all('clear')
  for (const worker of workers) worker.terminate()
  return { bytes: bytes / count, reading, keeping }
}

/** The reference of ranking: draws weights, adds up, sorts. */
function bareDraws(scores: Float64Array, columns: number, draws: number): number {
  const random = createRandom(1)
  const rows = scores.length / columns
  const logs = scores.map((score) => Math.log(Math.max(score, 1)))
  const weights = new Float64Array(columns)
  const values = new Float64Array(rows)
  let kept = 0
  for (let draw = 0; draw < draws; draw++) {
    let total = 0
    for (let at = 0; at < columns; at++) {
      const part = -Math.log(1 - random())
      weights[at] = part
      total += part
    }
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let at = 0; at < columns; at++) sum += ((weights[at] ?? 0) / total) * (logs[row * columns + at] ?? 0)
      values[row] = sum
    }
    values.sort()
    kept += values[0] ?? 0
  }
  return kept
}

/** Times of ranking cities beside the reference. `whole`: `rankRobustness` with every share; else what the desk asks for, which fits in memory. */
function ranking(cities: number, draws: number, whole: boolean) {
  const random = createRandom(cities)
  const rows = Array.from({ length: cities }, () => Array.from({ length: 4 }, () => 100 * random()))
  const scores = Float64Array.from(rows.flat())
  let start = performance.now()
  bareDraws(scores, 4, draws)
  const bare = performance.now() - start
  start = performance.now()
  if (whole) rankRobustness(rows, { draws, seed: 1, aggregation: 'geometric' })
  else spreadRanks({ scores, dimensions: 4, draws, seed: 1, aggregation: 'geometric' })
  return { bare, own: performance.now() - start }
}

/** Milliseconds of each of many interactions with a table of `count` cities: a filter and an order, as a person changes them. */
function sorting(count: number, rounds: number): { settle: number; times: number[] } {
  const assessments = createCities({ count, seed: 5, editions: [{ guidebook, weight: 1 }], again: 0, sentences: 0 })
  const entries = assessments.map((assessment, at) => {
    const digest = String(at).padStart(64, '0')
    return createEntry(assessment, { fileName: '', digest, integrity: 'sealed' }, { guidebook, lacking: false })
  })
  let start = performance.now()
  const { cities } = settleEntries(entries)
  const settle = performance.now() - start
  const queries = [
    '',
    'country=KH,LA',
    'phase=planning',
    'text=ng',
    'with=provisional',
    'network=members',
    'size=50k-200k&scope=full',
  ]
  const keys = figureKeys(guidebook)
  const times = []
  for (let round = 0; round < rounds; round++) {
    const filters = decodeFilters(new URLSearchParams(queries[round % queries.length]))
    const read = figureReader(guidebook, keys[round % keys.length] ?? 'headline')
    start = performance.now()
    const found = filterCities(cities, filters, '2026-11-24')
    const values = found.map((city) => ({ city, value: (city.figures && read(city.figures)) ?? -1 }))
    values.sort((a, b) => b.value - a.value)
    times.push(performance.now() - start)
  }
  return { settle, times }
}

Object.assign(window, { deskBench: { importing, ranking, sorting } })
