import { TOLERANCE } from '../../../figure/rounding'
import type { Guidebook, IndicatorId, PhaseId } from '../../model/guidebook'
import type { PhaseReading, ScorableAssessment } from '../../model/scores'
import { NONE_GIVEN, NOT_APPLICABLE, readAnswers, UNANSWERED } from '../../questionnaire/readAnswers'
import { scoreAnswers } from './scoreAssessment'
import { type PlannedIndicator, scoringPlan } from './scoringPlan'
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

/** An indicator of the phase that is asked and applies. */
type Asked = { planned: PlannedIndicator; isOpen: boolean }

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
  const id = guidebook.phases[position]?.id
  if (id === undefined) return { answers: [], enough: 0 }
  const known = knowing(guidebook)
  const trial = createTrial(known, assessment, id)
  const asked = scoringPlan(known).indicators.flatMap((planned): Asked[] => {
    const isAsked = planned.phase === position && (assessment.scope === 'full' || planned.quick)
    const level = trial.levelOf(planned)
    return isAsked && level !== NOT_APPLICABLE ? [{ planned, isOpen: level < 0 }] : []
  })
  const ranges = rangesOf(known, asked, trial.read())
  const open = asked.flatMap(({ planned, isOpen }) => {
    if (!isOpen) return []
    const { id: indicator, critical } = planned
    return [{ planned, answer: { indicator, critical, flips: trial.flips(planned), range: ranges(planned) } }]
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

/** Tries answers out one at a time; what stood there comes back after each. */
function createTrial(guidebook: Guidebook, { phase: declared, scope, answers }: ScorableAssessment, phase: PhaseId) {
  const given = readAnswers(guidebook, answers)
  const levels = Int16Array.from(given.levels)
  const atLeast = Int16Array.from(given.atLeast)
  const entry = { phase: declared, scope, levels, evidence: given.evidence, atLeast }
  const read = (): PhaseReading | undefined => scoreAnswers(guidebook, entry).claimed.phases[phase]
  const status = read()?.gate.status
  return {
    read,
    levelOf: ({ at }: PlannedIndicator): number => levels[at] ?? UNANSWERED,
    flips: ({ at }: PlannedIndicator): number => {
      const [level = UNANSWERED, least = NONE_GIVEN] = [levels[at], atLeast[at]]
      let flips = 0
      atLeast[at] = NONE_GIVEN
      for (let tried = Math.max(least, 0); tried <= guidebook.scale.max; tried++) {
        levels[at] = tried
        if (read()?.gate.status !== status) flips += 1
      }
      levels[at] = level
      atLeast[at] = least
      return flips
    },
  }
}

function weightIn({ columns, weights }: PlannedIndicator, column: number): number {
  return weights[columns.indexOf(column)] ?? 0
}

function totalIn(asked: readonly PlannedIndicator[], column: number): number {
  return asked.reduce((sum, planned) => sum + weightIn(planned, column), 0)
}

/** What an indicator weighs, in points, in the dimensions that may still end on either side of the threshold: the most of them. */
function rangesOf({ dimensions, scoring }: Guidebook, asked: readonly Asked[], today: PhaseReading | undefined) {
  const { minDimensionScore } = scoring.gate
  const undecided = dimensions.flatMap(({ id }, at) => {
    const { low = null, high = null } = today?.dimensions[id] ?? {}
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
