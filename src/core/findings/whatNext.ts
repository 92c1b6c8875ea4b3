import type { Assessment } from '../model/assessment'
import type { Guidebook, PhaseId } from '../model/guidebook'
import type { Reading } from '../model/scores'
import { type DecidingAnswer, type DecidingAnswers, decidingAnswers } from '../scoring/score/decidingAnswers'
import { type KnownGap, knownGaps } from './knownGaps'
import { readGate } from './readSlice'

/** One thing to do: close what is known to be short, or find out what would decide a gate. */
export type NextThing = ({ kind: 'gap' } & KnownGap) | ({ kind: 'find-out'; phase: PhaseId } & DecidingAnswer)

/** The first gate, of all phases, that is not open, and the answers that decide it; `enough` of them, from the front, make it complete. */
export type ToFindOut = { phase: PhaseId } & DecidingAnswers

/** What to find out next; null where every gate is open. */
export function findOutNext(guidebook: Guidebook, assessment: Assessment, reading: Reading): ToFindOut | null {
  const phase = guidebook.phases.find(({ id }) => readGate(reading, id).status !== 'open')?.id
  return phase === undefined ? null : { phase, ...decidingAnswers(guidebook, assessment, phase) }
}

/** What next, in the order of steps on screen (method.md §11): known gaps first, then the deciding answers of the first gate that is not open. */
export function whatNext(guidebook: Guidebook, assessment: Assessment, reading: Reading): NextThing[] {
  const gaps = knownGaps(guidebook, assessment, reading).map((gap): NextThing => ({ kind: 'gap', ...gap }))
  const open = findOutNext(guidebook, assessment, reading)
  if (!open) return gaps
  const { phase, answers } = open
  return [...gaps, ...answers.map((answer): NextThing => ({ kind: 'find-out', phase, ...answer }))]
}
