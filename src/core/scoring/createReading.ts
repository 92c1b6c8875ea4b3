import type { DimensionId, Guidebook } from '../model/guidebook'
import { recordOf } from '../model/recordOf'
import type { Reading, Slice } from '../model/scores'
import { createGate } from './createGate'
import { headlineOf } from './headlineOf'
import type { PlannedIndicator } from './indicatorPlan'
import type { ReadAnswers } from './readAnswers'
import { type SliceSum, toSlice } from './sliceSum'
import { sumSlices } from './sumSlices'
import { isBelow } from './tolerance'

/** One reading from levels in the plan's order (method.md §3, §4, §6). */
export function createReading(
  guidebook: Guidebook,
  plan: readonly PlannedIndicator[],
  answers: ReadAnswers,
  levels: readonly number[],
): Reading {
  const { max } = guidebook.scale
  const slice = (sum: SliceSum | undefined) => toSlice(sum, max)
  const sums = sumSlices(guidebook, plan, answers, levels)
  const dimensions = recordOf(guidebook.dimensions, (_, index) => slice(sums.inScope.dimensions[index]))
  const inScope = slice(sums.inScope.all)
  const phases = recordOf(guidebook.phases, (_, phase) => {
    const sum = sums.phases[phase]
    const slices = {
      all: slice(sum?.all),
      dimensions: recordOf(guidebook.dimensions, (_id, index) => slice(sum?.dimensions[index])),
      bases: recordOf(guidebook.bases, (_id, index) => slice(sum?.bases[index])),
    }
    return { ...slices, gate: createGate(guidebook, plan, answers, levels, phase, slices) }
  })
  const closed = guidebook.phases.findIndex(({ id }) => phases[id]?.gate.status !== 'open')
  const supported = (closed === -1 ? guidebook.phases.length : closed) - 1
  return {
    headline: headlineOf(guidebook, dimensions),
    provisional: inScope.coverage === null || isBelow(inScope.coverage, guidebook.scoring.provisionalBelow),
    binding: bindingOf(guidebook, dimensions),
    inScope,
    dimensions,
    bases: recordOf(guidebook.bases, (_, index) => slice(sums.inScope.bases[index])),
    phases,
    supportedPhase: guidebook.phases[supported]?.id ?? null,
    runningAhead: answers.declared > supported + 1,
  }
}

/** The dimension with the lowest score among those that have one; ties go to guidebook order (method.md §4). */
function bindingOf(guidebook: Guidebook, dimensions: Record<DimensionId, Slice>): DimensionId | null {
  let binding: { id: DimensionId; score: number } | null = null
  for (const { id } of guidebook.dimensions) {
    const score = dimensions[id]?.score ?? null
    if (score !== null && (binding === null || isBelow(score, binding.score))) binding = { id, score }
  }
  return binding?.id ?? null
}
