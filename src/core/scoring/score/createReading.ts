import type { DimensionId, Guidebook } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { Reading, Slice } from '../../model/scores'
import { createGate } from './createGate'
import { headlineOf } from './headlineOf'
import type { ScoringPlan } from './scoringPlan'
import { sliceAt, type Tally } from './tallyAnswers'
import { isBelow, TOLERANCE } from './tolerance'

/** One reading of a tally: by claimed or evidenced points, with the levels that go with them (method.md §3, §4, §6). */
export function createReading(
  guidebook: Guidebook,
  plan: ScoringPlan,
  tally: Tally,
  points: Float64Array,
  levels: Float64Array,
): Reading {
  const { max } = guidebook.scale
  const readRow = (row: number) => {
    let cell = row * plan.columns
    const next = () => sliceAt(tally, cell++, points, max)
    return { all: next(), dimensions: recordOf(guidebook.dimensions, next), bases: recordOf(guidebook.bases, next) }
  }
  const { all: inScope, dimensions, bases } = readRow(guidebook.phases.length)
  const phases = recordOf(guidebook.phases, (_, phase) => {
    const row = readRow(phase)
    return { ...row, gate: createGate(guidebook, plan, levels, phase, row) }
  })
  const closed = guidebook.phases.findIndex(({ id }) => phases[id]?.gate.status !== 'open')
  const supported = (closed === -1 ? guidebook.phases.length : closed) - 1
  return {
    headline: headlineOf(guidebook, dimensions),
    provisional: inScope.coverage === null || isBelow(inScope.coverage, guidebook.scoring.provisionalBelow),
    binding: bindingOf(guidebook, dimensions),
    inScope,
    dimensions,
    bases,
    phases,
    supportedPhase: guidebook.phases[supported]?.id ?? null,
    runningAhead: tally.declared > supported + 1,
  }
}

/** The dimension with the lowest score among those that have one; ties go to guidebook order (method.md §4). */
function bindingOf(guidebook: Guidebook, dimensions: Record<DimensionId, Slice>): DimensionId | null {
  const scoreOf = (id: DimensionId) => dimensions[id]?.score ?? Number.POSITIVE_INFINITY
  const lowest = Math.min(...guidebook.dimensions.map(({ id }) => scoreOf(id)))
  if (lowest === Number.POSITIVE_INFINITY) return null
  return guidebook.dimensions.find(({ id }) => scoreOf(id) <= lowest + TOLERANCE)?.id ?? null
}
