import { EVIDENCE } from '../../model/evidence'
import type { Guidebook } from '../../model/guidebook'
import type { ScorableAssessment, Slice } from '../../model/scores'
import type { PlannedIndicator, ScoringPlan } from './scoringPlan'

/** What stands in place of a level where an indicator is not considered or does not apply, and where it is unanswered. */
export const OUTSIDE = -1
export const UNANSWERED = -2

/** Sums of every slice, by cell of the plan's grid (method.md §3, §5): counts, Σ u, and Σ u · level as claimed and as evidenced. */
type Sums = {
  applicable: Int32Array
  answered: Int32Array
  applicableWeight: Float64Array
  answeredWeight: Float64Array
  claimedPoints: Float64Array
  evidencedPoints: Float64Array
}

/** The sums, and the levels (or what stands in their place) in the plan's order. */
export type Tally = {
  sums: Sums
  claimed: Float64Array
  evidenced: Float64Array
  /** Index of the declared phase, -1 when the guidebook does not have it. */
  declared: number
}

/** Kept per plan, since making typed arrays costs more than filling them. */
const tallies = new WeakMap<ScoringPlan, Tally>()

/**
 * Sums an assessment's answers slice by slice, as claimed and as evidenced, in one pass over the indicators (method.md §2, §3, §5).
 * The tally is valid until the next call with the same plan.
 */
export function tallyAnswers(guidebook: Guidebook, plan: ScoringPlan, assessment: ScorableAssessment): Tally {
  const { indicators, caps } = plan
  const { max } = guidebook.scale
  const answers = assessment.answers ?? {}
  const isFull = assessment.scope === 'full'
  const uncapped = caps.get('none') ?? 0
  const tally = clearTally(plan)
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index]
    if (!indicator || !(isFull || indicator.quick)) continue
    const answer = Object.hasOwn(answers, indicator.id) ? answers[indicator.id] : undefined
    const level = levelOf(answer?.level, max)
    tally.claimed[index] = level
    tally.evidenced[index] = level < 0 ? level : Math.min(level, caps.get(answer?.evidence) ?? uncapped)
  }
  return sumTally(guidebook, plan, tally, assessment.phase)
}

/** Levels and evidence in the guidebook's order: 0 and above, {@link OUTSIDE} or another number below 0 for unanswered; the index in `EVIDENCE`, below 0 for none. */
export type ScorableLevels = { phase: string; scope: string; levels: Int8Array; evidence: Int8Array }

/** As {@link tallyAnswers}, from levels that were read before. */
export function tallyLevels(guidebook: Guidebook, plan: ScoringPlan, entry: ScorableLevels): Tally {
  const { indicators, caps } = plan
  const { levels, evidence } = entry
  const isFull = entry.scope === 'full'
  const capOf = EVIDENCE.map((kind) => caps.get(kind) ?? 0)
  const tally = clearTally(plan)
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index]
    if (!indicator || !(isFull || indicator.quick)) continue
    const level = levels[indicator.at] ?? UNANSWERED
    tally.claimed[index] = Math.max(level, UNANSWERED)
    tally.evidenced[index] = Math.max(UNANSWERED, Math.min(level, capOf[Math.max(0, evidence[indicator.at] ?? 0)] ?? 0))
  }
  return sumTally(guidebook, plan, tally, entry.phase)
}

/** Adds up what stands in `claimed` and `evidenced`, cell by cell. */
function sumTally(guidebook: Guidebook, plan: ScoringPlan, tally: Tally, declared: string): Tally {
  const { indicators, columns } = plan
  tally.declared = guidebook.phases.findIndex(({ id }) => id === declared)
  for (let index = 0; index < indicators.length; index++) {
    const level = tally.claimed[index] ?? OUTSIDE
    const indicator = indicators[index]
    if (!indicator || level === OUTSIDE) continue
    addIndicator(tally.sums, indicator, indicator.phase * columns, level, tally.evidenced[index] ?? level)
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
    },
    claimed: new Float64Array(indicators),
    evidenced: new Float64Array(indicators),
    declared: -1,
  }
}

function levelOf(level: unknown, max: number): number {
  if (level === 'na') return OUTSIDE
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= max ? level : UNANSWERED
}

/** Adds one indicator to the cells of its columns in the row that begins at cell `first`. */
function addIndicator(
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
    if (claimed === UNANSWERED) continue
    answered[cell] = (answered[cell] ?? 0) + 1
    answeredWeight[cell] = (answeredWeight[cell] ?? 0) + weight
    claimedPoints[cell] = (claimedPoints[cell] ?? 0) + weight * claimed
    evidencedPoints[cell] = (evidencedPoints[cell] ?? 0) + weight * evidenced
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

/** The slice in one cell of the grid: score 0–100 and coverage 0–1, null where nothing is answered or nothing applies (method.md §3). */
export function sliceAt({ sums }: Tally, cell: number, points: Float64Array, max: number): Slice {
  const applicable = sums.applicable[cell] ?? 0
  const answered = sums.answered[cell] ?? 0
  const answeredWeight = sums.answeredWeight[cell] ?? 0
  return {
    score: answered > 0 ? (100 * (points[cell] ?? 0)) / (max * answeredWeight) : null,
    coverage: applicable > 0 ? answeredWeight / (sums.applicableWeight[cell] ?? 0) : null,
    answered,
    applicable,
  }
}
