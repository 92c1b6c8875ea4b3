import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { Action, ActionId } from '../../core/model/plan'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts, Outline } from '../../core/model/texts'
import type { ActionFlag } from '../../core/plan/actionFlags'
import type { PlanTarget } from '../../core/plan/planTargets'

/** What every view of the plan is made from. `today`: ISO 8601 day. `edit` opens an action. */
export type PlanInput = {
  assessment: Assessment
  guidebook: Guidebook
  outline: Outline
  texts: GuidebookTexts
  scores: Scores
  today: string
  actions: readonly Action[]
  flags: ReadonlyMap<ActionId, ActionFlag[]>
  targets: readonly PlanTarget[]
  edit: (id: ActionId) => void
}

export const PLAN_VIEWS = ['targets', 'board', 'table', 'timeline', 'leads'] as const
export type PlanView = (typeof PLAN_VIEWS)[number]
