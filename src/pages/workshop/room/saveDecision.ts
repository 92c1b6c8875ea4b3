import type { Level } from '../../../core/model/assessment'
import { type Action, actionIdSchema } from '../../../core/model/plan'
import { addActions } from '../../../core/plan/changePlan'
import { buildWorkshop } from '../../../core/workshop/buildWorkshop'
import { answerVotes, createDecision, noteWithReason, withoutVote } from '../../../core/workshop/createDecision'
import { talliesOf } from '../../../core/workshop/workshopVotes'
import { getClock } from '../../../store/connections'
import { setDecision } from '../../../store/openAssessment'
import type { WorkshopInput } from '../WorkshopInput'

/** What the room agreed, as typed. Empty texts say nothing. */
export type AgreedForm = {
  level: Level
  reason: string
  dissent: string
  action: string
  owner: string
  due: string
}

/** Keeps an agreement: level, reason and votes in the answer, how it came about in the assessment's workshop, and the action, if any, in the plan. */
export function saveDecision(input: WorkshopInput, indicator: string, form: AgreedForm): void {
  const { assessment, record, guidebook, agenda } = input
  const [reason, dissent] = [form.reason.trim(), form.dissent.trim()]
  const tallies = talliesOf(record, guidebook, indicator)
  const before = assessment.workshop?.decisions ?? {}
  const note = assessment.answers[indicator]?.note ?? ''
  const earlier = Object.hasOwn(before, indicator) ? before[indicator] : undefined
  const added = actionsIn(form, indicator)
  const actions = [...(earlier?.actions ?? []), ...added.map(({ id }) => id)]
  const decision = createDecision({ level: form.level, reason, dissent, actions }, tallies)
  const decisions = { ...before, [indicator]: decision }
  setDecision(
    indicator,
    {
      level: form.level,
      note: noteWithReason(note, earlier?.reason ?? '', reason),
      votes: answerVotes(tallies, dissent || undefined),
    },
    buildWorkshop(record.setup, agenda, decisions, assessment.workshop),
    // Settled, it is no longer put to vote; its actions join the plan.
    (answered) => addActions(withoutVote(answered, indicator), added),
  )
}

/** The action that the talk brought up, if it has a name. */
function actionsIn(form: AgreedForm, indicator: string): Action[] {
  const [title, owner] = [form.action.trim(), form.owner.trim()]
  if (!title) return []
  return [
    {
      id: actionIdSchema.parse(getClock().newId()),
      title,
      indicators: [indicator],
      lead: 'city',
      status: 'planned',
      ...(owner ? { owner } : {}),
      ...(form.due ? { due: form.due } : {}),
    },
  ]
}
