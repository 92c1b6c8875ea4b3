import type { Answer } from '../model/assessment'
import type { Scenario } from '../model/scenario'

type Changes = Pick<Scenario, 'levels' | 'evidence'>
type Answered = { answers: Readonly<Record<string, Answer>> }

/**
 * An assessment as it would be: the levels of a scenario in place of the answered ones, and its evidence where it has any. What the
 * guidebook does not have, or the assessment says does not apply, makes no difference to any score or keeps to itself: an indicator that does
 * not apply (`na`) stays so.
 */
export function applyScenario<T extends Answered>(assessment: T, { levels, evidence = {} }: Changes): T {
  const answers: Record<string, Answer> = { ...assessment.answers }
  for (const id of new Set([...Object.keys(levels), ...Object.keys(evidence)])) {
    const today = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (today?.level === 'na') continue
    const level = Object.hasOwn(levels, id) ? levels[id] : undefined
    const backing = Object.hasOwn(evidence, id) ? evidence[id] : undefined
    answers[id] = {
      ...today,
      ...(level === undefined ? {} : { level }),
      ...(backing === undefined ? {} : { evidence: backing }),
    }
  }
  return { ...assessment, answers }
}
