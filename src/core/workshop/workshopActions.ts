import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Action } from '../model/plan'
import { actionsOf } from '../plan/changePlan'

/**
 * The plan's actions that the talk of the workshop brought up, each once, in the order of the indicators. A decision of a file that did not note its
 * actions yet stands for every action of its indicator.
 */
export function workshopActions(
  { plan, workshop }: Pick<Assessment, 'plan' | 'workshop'>,
  guidebook: Guidebook,
): Action[] {
  const planned = actionsOf({ plan })
  const found = guidebook.indicators.flatMap(({ id }) => {
    const decision = workshop && Object.hasOwn(workshop.decisions, id) ? workshop.decisions[id] : undefined
    if (!decision) return []
    const { actions } = decision
    return planned.filter((own) => (actions ? actions.includes(own.id) : own.indicators.includes(id)))
  })
  return [...new Set(found)]
}
