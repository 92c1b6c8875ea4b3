import { TOLERANCE } from '../../../figure/rounding'
import type { Guidebook, IndicatorId } from '../../model/guidebook'
import { recordOf } from '../../model/recordOf'
import type { PhaseReading, ScorableAssessment } from '../../model/scores'
import { NONE_GIVEN, readAnswers, UNANSWERED } from '../../questionnaire/readAnswers'
import { createGate } from './createGate'
import { type PlannedIndicator, scoringPlan } from './scoringPlan'
import { OUTSIDE, sliceAt, type Tally, tallyAnswers } from './tallyAnswers'
import { isBelow } from './tolerance'

/** An answer that is not there yet, and what hangs on it. */
export type DecidingAnswer = {
  indicator: IndicatorId
  critical: boolean
  /** How many of its possible levels would change the gate's status, given alone. */
  flips: number
  /** The most points by which it can move a dimension that may still end on either side of the threshold. */
  range: number
}

/** `enough`: how many of the answers, from the front, make the phase complete. */
export type DecidingAnswers = { answers: DecidingAnswer[]; enough: number }

/** An indicator of the phase that is asked and applies. `index`: its position in the plan. */
type Asked = { planned: PlannedIndicator; index: number; isOpen: boolean }

const ALL = 0

/**
 * What to find out next about a phase: its indicators that apply and have no level, or only a least one, those first that decide its gate
 * as claimed: critical ones, then by flips, range and guidebook order. Nothing for a phase that the guidebook does not have. Any guidebook
 * is read by method 2 here, since only there silence has bounds.
 *
 * Source: method.md §11.
 */
export function decidingAnswers(guidebook: Guidebook, assessment: ScorableAssessment, phase: string): DecidingAnswers {
  const position = guidebook.phases.findIndex(({ id }) => id === phase)
  if (position === -1) return { answers: [], enough: 0 }
  const known = knowing(guidebook)
  const { asked, today, flips } = createTrial(known, assessment, position)
  const ranges = rangesOf(known, asked, today)
  const open = asked.flatMap((own) => {
    if (!own.isOpen) return []
    const { planned } = own
    const { id: indicator, critical } = planned
    return [{ planned, answer: { indicator, critical, flips: flips(own), range: ranges(planned) } }]
  })
  open.sort(({ answer: a }, { answer: b }) => {
    return Number(b.critical) - Number(a.critical) || b.flips - a.flips || fall(a.range, b.range)
  })
  return {
    answers: open.map(({ answer }) => answer),
    enough: enoughOf(
      known,
      asked,
      open.map(({ planned }) => planned),
    ),
  }
}

const knowingOnes = new WeakMap<Guidebook, Guidebook>()

/** The guidebook as method 2 reads it. */
function knowing(guidebook: Guidebook): Guidebook {
  if (guidebook.scoring.method === 2) return guidebook
  const known = knowingOnes.get(guidebook) ?? { ...guidebook, scoring: { ...guidebook.scoring, method: 2 } }
  knowingOnes.set(guidebook, known)
  return known
}

/** Tries answers out one at a time in the sums of one phase, from which its gate is read; what stood there comes back after each. */
function createTrial(guidebook: Guidebook, { phase: declared, scope, answers }: ScorableAssessment, phase: number) {
  const { max } = guidebook.scale
  const plan = scoringPlan(guidebook)
  const given = readAnswers(guidebook, answers)
  const tally = tallyAnswers(guidebook, plan, { phase: declared, scope, ...given })
  const { sums, claimed: levels } = tally
  const points = { points: sums.claimedPoints, floor: sums.claimedFloor }
  const first = phase * plan.columns
  const columns = [sums.answered, sums.answeredWeight, sums.claimedPoints, sums.claimedFloor]
  const kept = columns.map((sum) => sum.slice(first, first + plan.columns))
  const readSlices = () => {
    let cell = first
    const next = () => sliceAt(plan, tally, cell++, points, max)
    return { all: next(), dimensions: recordOf(guidebook.dimensions, next) }
  }
  const readStatus = () => createGate(guidebook, plan, levels, phase, readSlices()).status
  const today = readSlices()
  const status = readStatus()
  const asked = (plan.phases[phase] ?? []).flatMap((index): Asked[] => {
    const planned = plan.indicators[index]
    const level = levels[index] ?? OUTSIDE
    return planned && level !== OUTSIDE ? [{ planned, index, isOpen: level < 0 }] : []
  })
  const flips = ({ planned, index }: Asked): number => {
    const least = Math.max(0, given.atLeast[planned.at] ?? NONE_GIVEN)
    let count = 0
    for (let level = least; level <= max; level++) {
      levels[index] = level
      giveLevel(sums, planned, first, level, least)
      if (readStatus() !== status) count += 1
      for (const [at, sum] of columns.entries()) sum.set(kept[at] ?? [], first)
    }
    levels[index] = UNANSWERED
    return count
  }
  return { asked, today, flips }
}

/** Gives an unanswered indicator a level in the sums of its phase, whose row begins at cell `first`, in place of the least one known. */
function giveLevel(
  { answered, answeredWeight, claimedPoints, claimedFloor }: Tally['sums'],
  { columns, weights }: PlannedIndicator,
  first: number,
  level: number,
  least: number,
): void {
  for (const [entry, column] of columns.entries()) {
    const cell = first + column
    const weight = weights[entry] ?? 0
    answered[cell] = (answered[cell] ?? 0) + 1
    answeredWeight[cell] = (answeredWeight[cell] ?? 0) + weight
    claimedPoints[cell] = (claimedPoints[cell] ?? 0) + weight * level
    claimedFloor[cell] = (claimedFloor[cell] ?? 0) - weight * least
  }
}

function weightIn({ columns, weights }: PlannedIndicator, column: number): number {
  return weights[columns.indexOf(column)] ?? 0
}

function totalIn(asked: readonly PlannedIndicator[], column: number): number {
  return asked.reduce((sum, planned) => sum + weightIn(planned, column), 0)
}

/** What an indicator weighs, in points, in the dimensions that may still end on either side of the threshold: the most of them. */
function rangesOf(
  { dimensions, scoring }: Guidebook,
  asked: readonly Asked[],
  today: Pick<PhaseReading, 'dimensions'>,
) {
  const { minDimensionScore } = scoring.gate
  const undecided = dimensions.flatMap(({ id }, at) => {
    const { low = null, high = null } = today.dimensions[id] ?? {}
    const holds = low !== null && high !== null && isBelow(low, minDimensionScore) && !isBelow(high, minDimensionScore)
    const column = 1 + at
    const planned = asked.map((own) => own.planned)
    return holds ? [{ column, total: totalIn(planned, column) }] : []
  })
  return (planned: PlannedIndicator): number =>
    Math.max(0, ...undecided.map(({ column, total }) => (100 * weightIn(planned, column)) / total))
}

/** The number of answers, from the front of `open`, after which coverage is enough and no critical indicator is missing. */
function enoughOf({ scoring }: Guidebook, asked: readonly Asked[], open: readonly PlannedIndicator[]): number {
  const planned = asked.map((own) => own.planned)
  const all = totalIn(planned, ALL)
  const missing = open.filter(({ critical }) => critical).length
  let known = all - totalIn(open, ALL)
  let count = 0
  for (const own of open) {
    if (count >= missing && !isBelow(known / all, scoring.gate.minCoverage)) break
    known += weightIn(own, ALL)
    count += 1
  }
  return count
}

/** Falling order of two figures, the same within the method's tolerance. */
function fall(a: number, b: number): number {
  return Math.abs(a - b) <= TOLERANCE ? 0 : b - a
}
