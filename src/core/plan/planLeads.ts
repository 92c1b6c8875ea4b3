import { NEEDS, type Need } from '../model/need'
import { type Action, LEADS, type Lead } from '../model/plan'

/** Whose move it is: actions by who leads them, and what is asked of a ministry, whoever leads. */
export type PlanLeads = {
  /** In the order of `LEADS`; dropped actions left out. */
  leads: { lead: Lead; actions: Action[] }[]
  /** What a ministry is asked for, in the order of `NEEDS`; kinds that nobody asks for left out. Actions done are past asking. */
  asks: { need: Need; actions: Action[] }[]
}

/** Sorts a plan by who has to act. */
export function planLeads(actions: readonly Action[]): PlanLeads {
  const kept = actions.filter(({ status }) => status !== 'dropped')
  const asking = kept.filter(({ status }) => status !== 'done')
  return {
    leads: LEADS.map((lead) => ({ lead, actions: kept.filter((action) => action.lead === lead) })),
    asks: NEEDS.flatMap((need) => {
      const asked = asking.filter(({ needs }) => needs?.includes(need))
      return asked.length > 0 ? [{ need, actions: asked }] : []
    }),
  }
}
