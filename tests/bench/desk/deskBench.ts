// The page of the desk's benchmarks: hands out work to workers and takes the time that passes until the last one is done.
import { createEntry } from '../../../src/core/compare/createEntry.ts'
import { figureKeys } from '../../../src/core/compare/Figures.ts'
import { decodeFilters, filterCities } from '../../../src/core/compare/filterCities.ts'
import { groupAlike } from '../../../src/core/compare/groupAlike.ts'
import { settleEntries } from '../../../src/core/compare/settleEntries.ts'
import { createRow, rowGround } from '../../../src/core/compare/view/CityRow.ts'
import { FACTS, type RowColumn, sortRows } from '../../../src/core/compare/view/sortRows.ts'
import { createRandom } from '../../../src/core/scoring/rank/createRandom.ts'
import { rankRobustness } from '../../../src/core/scoring/rank/rankRobustness.ts'
import { spreadRanks } from '../../../src/core/scoring/rank/spreadRanks.ts'
import { createCities } from '../../cities/createCities.ts'
import BenchWorker from './benchWorker.ts?worker'
import { guidebook } from './cities.ts'

/** What of the cities has been in view before the last of an import come in. */
const KNOWN = 0.9
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

const QUERIES = ['', 'country=KH,LA', 'text=ng', 'with=provisional', 'network=members', 'size=50k-200k&scope=full']
const TODAY = '2026-11-24'

const work: (() => void)[] = []

/**
 * Makes `count` cities and work for the page to do with them: first putting them together when the last have come in, as an import does; then
 * `rounds` interactions with the table, a filter and an order each, as a person changes them.
 */
function prepare(count: number, rounds: number): void {
  const assessments = createCities({ count, seed: 5, editions: [{ guidebook, weight: 1 }], again: 0, sentences: 0 })
  const entries = assessments.map((assessment, at) => {
    const digest = String(at).padStart(64, '0')
    return createEntry(assessment, { fileName: '', digest, integrity: 'sealed' }, { guidebook, lacking: false })
  })
  const { cities } = settleEntries(entries.slice(0, Math.floor(count * KNOWN)))
  const guidebooks = new Map([[entries[0]?.edition ?? '', guidebook]])
  const [group = null] = groupAlike(cities, guidebooks).groups
  const on = rowGround(group, guidebooks, TODAY)
  const rows = new Map(cities.map((city, place) => [city.key, createRow(city, place, on)]))
  const columns: RowColumn[] = [...FACTS, ...figureKeys(guidebook)]
  const context = { guidebooks, ranks: new Map() }
  work.length = 0
  work.push(() => settleEntries(entries))
  for (let round = 0; round < rounds; round++) {
    const filters = decodeFilters(new URLSearchParams(QUERIES[round % QUERIES.length]))
    const sort = { column: columns[round % columns.length] ?? 'name', descending: round % 2 === 0 }
    work.push(() => {
      const found = filterCities(cities, filters, TODAY).flatMap(({ key }) => rows.get(key) ?? [])
      sortRows(found, sort, context)
    })
  }
}

/** Does what was prepared, each in a task of its own, which a timer begins. */
async function interact(): Promise<void> {
  for (const task of work) {
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        task()
        resolve()
      })
    })
  }
}

Object.assign(window, { deskBench: { importing, ranking, prepare, interact } })
