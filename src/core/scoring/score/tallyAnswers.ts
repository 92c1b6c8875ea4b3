import type { Guidebook } from '../../model/guidebook'
import type { Slice } from '../../model/scores'
import { type Answers, NONE_GIVEN, NOT_APPLICABLE, UNANSWERED } from '../../questionnaire/readAnswers'
import type { PlannedIndicator, ScoringPlan } from './scoringPlan'

/** What stands in place of a level where an indicator is not considered or does not apply. */
export const OUTSIDE = NOT_APPLICABLE

/** Sums of every slice, by cell of the plan's grid (method.md §3, §5, §11): counts, Σ u, and Σ u · level as claimed and as evidenced. */
type Sums = {
  applicable: Int32Array
  answered: Int32Array
  applicableWeight: Float64Array
  answeredWeight: Float64Array
  claimedPoints: Float64Array
  evidencedPoints: Float64Array
  /** Of answers that name a least level only. */
  claimedFloor: Float64Array
  evidencedFloor: Float64Array
}

/** The sums, and the levels (or what stands in their place) in the plan's order. */
export type Tally = {
  sums: Sums
  claimed: Float64Array
  evidenced: Float64Array
  /** Index of the declared phase, -1 when the guidebook does not have it. */
  declared: number
}

/** What is summed: answers with the phase and scope of their assessment. */
export type ScorableAnswers = { phase: string; scope: string } & Pick<Answers, 'levels' | 'evidence'> &
  Partial<Pick<Answers, 'atLeast'>>

/** Kept per plan, since making typed arrays costs more than filling them. */
const tallies = new WeakMap<ScoringPlan, Tally>()

/**
 * Sums answers slice by slice, as claimed and as evidenced, in one pass over the indicators (method.md §2, §3, §5, §11).
 * The tally is valid until the next call with the same plan.
 */
export function tallyAnswers(guidebook: Guidebook, plan: ScoringPlan, entry: ScorableAnswers): Tally {
  const { indicators, columns } = plan
  const { levels, evidence, atLeast } = entry
  const isFull = entry.scope === 'full'
  const tally = clearTally(plan)
  tally.declared = guidebook.phases.findIndex(({ id }) => id === entry.phase)
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index]
    if (!indicator || !(isFull || indicator.quick)) continue
    const level = Math.max(levels[indicator.at] ?? UNANSWERED, UNANSWERED)
    tally.claimed[index] = level
    tally.evidenced[index] = level
    if (level === OUTSIDE) continue
    const first = indicator.phase * columns
    const cap = plan.caps[Math.max(0, evidence[indicator.at] ?? 0)] ?? 0
    if (level === UNANSWERED) {
      addUnanswered(tally.sums, indicator, first, atLeast?.[indicator.at] ?? NONE_GIVEN, cap)
      continue
    }
    tally.evidenced[index] = Math.min(level, cap)
    addAnswered(tally.sums, indicator, first, level, Math.min(level, cap))
  }
  for (const sums of Object.values(tally.sums)) sumRows(sums, columns, tally.declared + 1)
  return tally
}

function clearTally(plan: ScoringPlan): Tally {
  let tally = tallies.get(plan)
  if (!tally) {
    tally = createTally(plan.rows * plan.columns, plan.indicators.length)
    tallies.set(plan, tally)
  }
  for (const sums of Object.values(tally.sums)) sums.fill(0)
  tally.claimed.fill(OUTSIDE)
  tally.evidenced.fill(OUTSIDE)
  return tally
}

function createTally(cells: number, indicators: number): Tally {
  return {
    sums: {
      applicable: new Int32Array(cells),
      answered: new Int32Array(cells),
      applicableWeight: new Float64Array(cells),
      answeredWeight: new Float64Array(cells),
      claimedPoints: new Float64Array(cells),
      evidencedPoints: new Float64Array(cells),
      claimedFloor: new Float64Array(cells),
      evidencedFloor: new Float64Array(cells),
    },
    claimed: new Float64Array(indicators),
    evidenced: new Float64Array(indicators),
    declared: -1,
  }
}

/** Adds an indicator with a level to the cells of its columns in the row that begins at cell `first`. */
function addAnswered(
  { applicable, answered, applicableWeight, answeredWeight, claimedPoints, evidencedPoints }: Sums,
  { columns, weights }: PlannedIndicator,
  first: number,
  claimed: number,
  evidenced: number,
): void {
  for (let entry = 0; entry < columns.length; entry++) {
    const cell = first + (columns[entry] ?? 0)
    const weight = weights[entry] ?? 0
    applicable[cell] = (applicable[cell] ?? 0) + 1
    applicableWeight[cell] = (applicableWeight[cell] ?? 0) + weight
    answered[cell] = (answered[cell] ?? 0) + 1
    answeredWeight[cell] = (answeredWeight[cell] ?? 0) + weight
    claimedPoints[cell] = (claimedPoints[cell] ?? 0) + weight * claimed
    evidencedPoints[cell] = (evidencedPoints[cell] ?? 0) + weight * evidenced
  }
}

/** Adds an indicator without a level; `least` is what it is known to reach, below 0 where nothing is known. */
function addUnanswered(
  { applicable, applicableWeight, claimedFloor, evidencedFloor }: Sums,
  { columns, weights }: PlannedIndicator,
  first: number,
  least: number,
  cap: number,
): void {
  for (let entry = 0; entry < columns.length; entry++) {
    const cell = first + (columns[entry] ?? 0)
    const weight = weights[entry] ?? 0
    applicable[cell] = (applicable[cell] ?? 0) + 1
    applicableWeight[cell] = (applicableWeight[cell] ?? 0) + weight
    if (least <= 0) continue
    claimedFloor[cell] = (claimedFloor[cell] ?? 0) + weight * least
    evidencedFloor[cell] = (evidencedFloor[cell] ?? 0) + weight * Math.min(least, cap)
  }
}

/** Adds up the first `count` rows in the last one: in scope is what lies in a phase no later than the declared one. */
function sumRows(sums: Int32Array | Float64Array, columns: number, count: number): void {
  const last = sums.length - columns
  for (let cell = 0; cell < count * columns; cell++) {
    const total = last + (cell % columns)
    sums[total] = (sums[total] ?? 0) + (sums[cell] ?? 0)
  }
}

/** The points of one reading, by cell: of levels, and of least levels. */
export type Points = { points: Float64Array; floor: Float64Array }

/**
 * The slice in one cell of the grid: score 0–100 and coverage 0–1, null where nothing is answered or nothing applies (method.md §3); by
 * method 2 with its bounds, within which the score stays (§11).
 */
export function sliceAt(
  plan: ScoringPlan,
  { sums }: Tally,
  cell: number,
  { points, floor }: Points,
  max: number,
): Slice {
  const applicable = sums.applicable[cell] ?? 0
  const answered = sums.answered[cell] ?? 0
  const all = sums.applicableWeight[cell] ?? 0
  const known = sums.answeredWeight[cell] ?? 0
  const sum = points[cell] ?? 0
  const score = answered > 0 ? (100 * sum) / (max * known) : null
  const coverage = applicable > 0 ? known / all : null
  if (plan.method !== 2) return { score, coverage, answered, applicable }
  if (applicable === 0) return { score, coverage, answered, applicable, low: null, high: null }
  const low = (100 * (sum + (floor[cell] ?? 0))) / (max * all)
  const high = (100 * (sum + max * (all - known))) / (max * all)
  return { score: score === null ? null : Math.max(score, low), coverage, answered, applicable, low, high }
}
