import type { Guidebook } from '../model/guidebook'
import type { PlannedIndicator } from './indicatorPlan'
import type { ReadAnswers } from './readAnswers'
import { addToSum, createSum, type SliceSum } from './sliceSum'

/** Sums over a set of indicators: all of them, and by dimension and basis in guidebook order. */
export type SumGroup = { all: SliceSum; dimensions: SliceSum[]; bases: SliceSum[] }

/** The sums of everything in scope, and of each phase over all considered indicators (method.md §3). One pass. */
export function sumSlices(
  guidebook: Guidebook,
  plan: readonly PlannedIndicator[],
  answers: ReadAnswers,
  levels: readonly number[],
): { inScope: SumGroup; phases: SumGroup[] } {
  const inScope = createGroup(guidebook)
  const phases = guidebook.phases.map(() => createGroup(guidebook))
  plan.forEach((planned, index) => {
    if (!answers.considered[index]) return
    const level = levels[index]
    if (level === undefined) return
    const phase = phases[planned.phase]
    if (phase) addToGroup(phase, planned, level)
    if (answers.inScope[index]) addToGroup(inScope, planned, level)
  })
  return { inScope, phases }
}

function createGroup({ dimensions, bases }: Guidebook): SumGroup {
  return { all: createSum(), dimensions: dimensions.map(createSum), bases: bases.map(createSum) }
}

function addToGroup(group: SumGroup, { indicator, basis, shares }: PlannedIndicator, level: number): void {
  const { weight } = indicator
  addToSum(group.all, weight, level)
  const ofBasis = group.bases[basis]
  if (ofBasis) addToSum(ofBasis, weight, level)
  shares.forEach((share, index) => {
    const ofDimension = group.dimensions[index]
    if (ofDimension) addToSum(ofDimension, weight * share, level)
  })
}
