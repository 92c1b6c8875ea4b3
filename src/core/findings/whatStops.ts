import type { Assessment } from '../model/assessment'
import type { DimensionId, Guidebook, PhaseId } from '../model/guidebook'
import type { Gate, Reading } from '../model/scores'
import { type DecidingAnswer, decidingAnswers } from '../scoring/score/decidingAnswers'
import { isBelow } from '../scoring/score/tolerance'
import { type KnownGap, knownGaps } from './knownGaps'
import { readGate, readSlice } from './readSlice'

/** A dimension whose score holds a gate shut. `certain`: whatever else is answered. */
export type ShortDimension = {
  dimension: DimensionId
  score: number | null
  low: number
  high: number
  certain: boolean
}

/**
 * What stands in the way up to the declared phase, and the first gate where it does (method.md §11). `held`: gates that are blocked, and by what;
 * `soft`: known gaps behind a gate that is not judged yet; `unknown`: answers that would tell, `enough` of them from the front; `free`: nothing.
 */
export type Stop =
  | { kind: 'held'; phase: PhaseId; firm: boolean; gaps: KnownGap[]; dimensions: ShortDimension[] }
  | { kind: 'soft'; phase: PhaseId; gaps: KnownGap[] }
  | { kind: 'unknown'; phase: PhaseId; answers: DecidingAnswer[]; enough: number }
  | { kind: 'free' }

/** Whether the declared phase is ahead of what the answers bear out, and the gates that say so or leave it open. A question is no accusation. */
export type Ahead = { kind: 'yes' | 'question'; phases: PhaseId[] } | { kind: 'no' }

/** What the reading says of the way so far, with its facts; null by method 1, which does not tell silence from failure. */
export function whatStops(guidebook: Guidebook, assessment: Assessment, reading: Reading): Stop | null {
  const { stop } = reading
  if (stop === undefined) return null
  if (stop === 'free') return { kind: 'free' }
  const holds = {
    held: ({ status }: Gate) => status === 'blocked',
    soft: ({ status, gaps = [] }: Gate) => status !== 'open' && gaps.length > 0,
    unknown: ({ status }: Gate) => status !== 'open',
  }[stop]
  const phase = guidebook.phases.find(({ id }) => holds(readGate(reading, id)))?.id
  if (phase === undefined) return null
  const gaps = () => knownGaps(guidebook, assessment, reading).filter((gap) => gap.phase === phase)
  switch (stop) {
    case 'held': {
      const { firm = false, indicators } = readGate(reading, phase)
      const blocking = gaps().filter(({ indicator }) => indicators.includes(indicator))
      return { kind: stop, phase, firm, gaps: blocking, dimensions: shortDimensions(guidebook, reading, phase) }
    }
    case 'soft':
      return { kind: stop, phase, gaps: gaps() }
    case 'unknown':
      return { kind: stop, phase, ...decidingAnswers(guidebook, assessment, phase) }
  }
}

function shortDimensions({ scoring }: Guidebook, reading: Reading, phase: PhaseId): ShortDimension[] {
  return readGate(reading, phase).dimensions.map((dimension) => {
    const { score, low, high } = readSlice(reading, { kind: 'phase', phase, dimension })
    const certain = isBelow(high ?? 100, scoring.gate.minDimensionScore)
    return { dimension, score, low: low ?? 0, high: high ?? 100, certain }
  })
}

/** By method 1 every gate before the declared phase that is not open counts where it is more than one step behind. */
export function runningAhead(guidebook: Guidebook, assessment: Assessment, reading: Reading): Ahead {
  const declared = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
  const before = guidebook.phases.slice(0, Math.max(0, declared)).map(({ id }) => id)
  const closed = before.filter((id) => readGate(reading, id).status !== 'open')
  const { ahead = reading.runningAhead ? 'yes' : 'no' } = reading
  if (ahead === 'no') return { kind: 'no' }
  if (ahead === 'unknown') return { kind: 'question', phases: closed }
  const blocked = closed.filter((id) => readGate(reading, id).status === 'blocked')
  return { kind: 'yes', phases: reading.ahead === undefined ? closed : blocked }
}
