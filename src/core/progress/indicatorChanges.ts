import type { Answer } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { answerState } from '../questionnaire/answerState'
import type { Cause, Side, Stage, Stages } from './createStages'
import { type Split, splitFigure } from './splitFigure'

/** Why an indicator's answer is another one; `state`: without a level on either side, but told differently (not answered, not known, does not apply). */
export type IndicatorCause = Exclude<Cause, 'reach'> | 'state'

/** One indicator whose answer, or whose points for it, are not what they were. */
export type IndicatorChange = {
  indicator: Indicator
  before: Answer | undefined
  now: Answer | undefined
  /** At least one; `edition` where the earlier edition did not ask it, or gave other points for the same answer. */
  causes: IndicatorCause[]
  claimed: Split
  evidenced: Split
}

/** The indicators of the later edition whose answers changed (level, state or evidence; words alone do not count), in guidebook order. */
export function indicatorChanges(from: Side, to: Side, steps: Stages): IndicatorChange[] {
  const asked = new Set<string>(from.guidebook.indicators.map(({ id }) => id))
  return to.guidebook.indicators.flatMap((indicator) => {
    const { id } = indicator
    const former = steps.formerIds.get(id) ?? id
    const before = answerOf(steps.moved, id)
    const now = answerOf(to.assessment.answers, id)
    const split = (capped: boolean) =>
      splitFigure(steps.stages, ({ cause, guidebook, answers }: Stage) =>
        pointsOf(guidebook, answerOf(answers, cause === null ? former : id), capped),
      )
    const [claimed, evidenced] = [split(false), split(true)]
    const causes = causesBetween(to.guidebook, before, now)
    const moved = [claimed, evidenced].some(({ parts }) => parts !== null && parts.edition !== 0)
    const added = causes.includes('answered') && !asked.has(former)
    const all: IndicatorCause[] = [...(moved || added ? (['edition'] as const) : []), ...causes]
    return all.length === 0 ? [] : [{ indicator, before, now, causes: all, claimed, evidenced }]
  })
}

function causesBetween(guidebook: Guidebook, before: Answer | undefined, now: Answer | undefined): IndicatorCause[] {
  const was = answeredLevel(before, guidebook)
  const is = answeredLevel(now, guidebook)
  if (was === null && is === null) return plainState(before) === plainState(now) ? [] : ['state']
  if (was === null) return ['answered']
  if (is === null) return ['lapsed']
  const evidence = (before?.evidence ?? 'none') !== (now?.evidence ?? 'none')
  return [...(was === is ? [] : (['level'] as const)), ...(evidence ? (['evidence'] as const) : [])]
}

/** Whether a reason is given or not makes no other answer. */
function plainState(answer: Answer | undefined): string {
  const state = answerState(answer)
  return state === 'unexplained' ? 'na' : state
}

/** Points of one answer, 0–100, capped by its evidence where asked; null where it has no level. */
function pointsOf(guidebook: Guidebook, answer: Answer | undefined, capped: boolean): number | null {
  const { scale, scoring } = guidebook
  const level = answeredLevel(answer, guidebook)
  if (level === null) return null
  const counted = capped ? Math.min(level, scoring.evidenceCaps[answer?.evidence ?? 'none']) : level
  return (100 * counted) / scale.max
}

function answerOf(answers: Readonly<Record<string, Answer>>, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}
