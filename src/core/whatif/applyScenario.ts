import type { Answer } from '../model/assessment'
import type { Scenario } from '../model/scenario'

type Changes = {
  levels: Readonly<Scenario['levels']>
  evidence?: Readonly<NonNullable<Scenario['evidence']>> | undefined
}
type Answered = { answers: Readonly<Record<string, Answer>> }

/**
 * An assessment as it would be: the levels of a scenario in place of the answered ones, and its evidence where it has any. An indicator that
 * does not apply (`na`) stays so. Runs on every step of a slider.
 */
export function applyScenario<T extends Answered>(assessment: T, { levels, evidence = {} }: Changes): T {
  const answers: Record<string, Answer> = { ...assessment.answers }
  const change = (id: string, member: Pick<Answer, 'level' | 'evidence'>) => {
    const before = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (before?.level !== 'na') answers[id] = { ...before, ...member }
  }
  for (const [id, level] of Object.entries(levels)) change(id, { level })
  for (const [id, kind] of Object.entries(evidence)) change(id, { evidence: kind })
  return { ...assessment, answers }
}
