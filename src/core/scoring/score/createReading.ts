import { TOLERANCE } from '../../../figure/rounding'
import type { DimensionId, Guidebook } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { Gate, Reading, Slice, Verdict } from '../../model/scores'
import { createGate } from './createGate'
import { headlineOf } from './headlineOf'
import type { ScoringPlan } from './scoringPlan'
import { type Points, sliceAt, type Tally } from './tallyAnswers'
import { isBelow, isSame } from './tolerance'

/** One reading of a tally: by claimed or evidenced points, with the levels that go with them (method.md §3, §4, §6, §11). */
export function createReading(
  guidebook: Guidebook,
  plan: ScoringPlan,
  tally: Tally,
  points: Points,
  levels: Float64Array,
): Reading {
  const { max } = guidebook.scale
  const readRow = (row: number) => {
    let cell = row * plan.columns
    const next = () => sliceAt(plan, tally, cell++, points, max)
    return { all: next(), dimensions: recordOf(guidebook.dimensions, next), bases: recordOf(guidebook.bases, next) }
  }
  const { all: inScope, dimensions, bases } = readRow(guidebook.phases.length)
  const phases = recordOf(guidebook.phases, (_, phase) => {
    const row = readRow(phase)
    return { ...row, gate: createGate(guidebook, plan, levels, phase, row) }
  })
  const closed = guidebook.phases.findIndex(({ id }) => phases[id]?.gate.status !== 'open')
  const supported = (closed === -1 ? guidebook.phases.length : closed) - 1
  const reading: Reading = {
    headline: headlineOf(guidebook, dimensions, 'score'),
    provisional: inScope.coverage === null || isBelow(inScope.coverage, guidebook.scoring.provisionalBelow),
    binding: bindingOf(guidebook, dimensions),
    inScope,
    dimensions,
    bases,
    phases,
    supportedPhase: guidebook.phases[supported]?.id ?? null,
    runningAhead: tally.declared > supported + 1,
  }
  if (plan.method !== 2) return reading
  const first = (plan.rows - 1) * plan.columns + 1
  const known = (at: number) => ({
    weight: tally.sums.answeredWeight[first + at] ?? 0,
    points: (100 * (points.points[first + at] ?? 0)) / max,
  })
  return Object.assign(reading, verdictOf(guidebook, reading, tally.declared, known))
}

/** The dimension with the lowest score among those that have one; ties go to guidebook order (method.md §4). */
function bindingOf(guidebook: Guidebook, dimensions: Record<DimensionId, Slice>): DimensionId | null {
  const scoreOf = (id: DimensionId) => dimensions[id]?.score ?? Number.POSITIVE_INFINITY
  const lowest = Math.min(...guidebook.dimensions.map(({ id }) => scoreOf(id)))
  if (lowest === Number.POSITIVE_INFINITY) return null
  return guidebook.dimensions.find(({ id }) => scoreOf(id) <= lowest + TOLERANCE)?.id ?? null
}

/** Of the answered in scope, by the position of a dimension: Σ u, and Σ u · s. */
type Known = (dimension: number) => { weight: number; points: number }

/** What is certain of a reading, and what is likely (method.md §11). */
function verdictOf(guidebook: Guidebook, reading: Reading, declared: number, known: Known): Verdict {
  const { dimensions, phases, binding } = reading
  const reached: Gate[] = []
  for (const { id } of guidebook.phases) {
    const gate = phases[id]?.gate
    if (gate && reached.length <= declared) reached.push(gate)
  }
  const before = reached.slice(0, -1)
  const some = (which: typeof reached, status: string) => which.some((gate) => gate.status === status)
  const shut = reached.filter(({ status }) => status !== 'open')
  const hasGap = (gate: { gaps?: unknown[] }) => (gate.gaps?.length ?? 0) > 0
  return {
    headlineLow: headlineOf(guidebook, dimensions, 'low'),
    headlineHigh: headlineOf(guidebook, dimensions, 'high'),
    bindingFirm: binding !== null && isFirm(guidebook, dimensions, binding),
    weakest: reading.provisional && !reached.some(hasGap) ? [] : weakestOf(guidebook, dimensions, known),
    stop: some(reached, 'blocked') ? 'held' : shut.some(hasGap) ? 'soft' : shut.length > 0 ? 'unknown' : 'free',
    ahead: before.every(({ status }) => status === 'open') ? 'no' : some(before, 'blocked') ? 'yes' : 'unknown',
  }
}

/** Whether the binding dimension at its best stays below every other at its worst. */
function isFirm({ dimensions: all }: Guidebook, dimensions: Record<DimensionId, Slice>, binding: DimensionId): boolean {
  const high = dimensions[binding]?.high ?? Number.POSITIVE_INFINITY
  return all.every(({ id }) => {
    const low = dimensions[id]?.low ?? null
    return id === binding || low === null || isBelow(high, low)
  })
}

/** Weight of what is not known, taken as middling, so that one answer makes no verdict (method.md §11). */
const KAPPA = 2

function weakestOf(guidebook: Guidebook, dimensions: Record<DimensionId, Slice>, known: Known): DimensionId[] {
  const { minDimensionScore } = guidebook.scoring.gate
  const leanings = guidebook.dimensions.flatMap(({ id }, at) => {
    const slice = dimensions[id]
    if (!slice || slice.answered === 0) return []
    const { weight, points } = known(at)
    const doubt = KAPPA * (1 - (slice.coverage ?? 0))
    return [{ id, leaning: (points + doubt * minDimensionScore) / (weight + doubt) }]
  })
  const least = Math.min(...leanings.map(({ leaning }) => leaning))
  return leanings.filter(({ leaning }) => isSame(leaning, least)).map(({ id }) => id)
}
