import type { Guidebook, Indicator } from '../model/guidebook'
import { type Action, actionIdSchema, PLAN_LIMITS } from '../model/plan'
import type { GuidebookTexts } from '../model/texts'
import { addTime } from './addTime'

/** One indicator to be raised, as the steps of a path are. */
export type Rise = { indicator: string; from: number; to: number }

export type ActionSources = {
  guidebook: Guidebook
  /** Prose in which the actions are worded (`wordedFor` the initiative). */
  texts: Pick<GuidebookTexts, 'indicators'>
  /** Actions that are there already. */
  existing: readonly Action[]
  /** The day on which the first step of each indicator starts, ISO 8601. */
  start: string
  /** A fresh UUID for each call. */
  newId: () => string
}

/**
 * The actions that raise indicators as asked: one for each level up, worded by the content's step, since effort, cost and time of the content
 * are those of one level. Later steps of an indicator depend on the earlier ones and start the day after them at the earliest; a step takes the longest time that
 * the content gives, and has no days where it gives none. The city leads; what it needs from a ministry comes from the kind of obstacle. What an action of the plan does already (same indicator to the same level, not dropped) is not made again, but depended upon.
 * Indicators that the guidebook or its texts do not have are left out, and so is what would make the plan longer than its limit.
 */
export function createActions(rises: readonly Rise[], sources: ActionSources): Action[] {
  const indicators = new Map<string, Indicator>(sources.guidebook.indicators.map((entry) => [entry.id, entry]))
  const made: Action[] = []
  for (const { indicator: id, from, to } of rises) {
    const indicator = indicators.get(id)
    if (!indicator) continue
    let previous: Action | undefined
    for (let level = from + 1; level <= to; level += 1) {
      const known = findAction([...sources.existing, ...made], id, level)
      const action = known ?? createAction(indicator, level, previous, sources)
      if (!known && action) made.push(action)
      previous = action ?? previous
    }
  }
  return made.slice(0, Math.max(0, PLAN_LIMITS.actions - sources.existing.length))
}

/** The action that raises an indicator to a level and was not dropped. */
export function findAction(actions: readonly Action[], indicator: string, level: number): Action | undefined {
  return actions.find(({ toLevel = {}, status }) => {
    return status !== 'dropped' && Object.hasOwn(toLevel, indicator) && toLevel[indicator] === level
  })
}

function createAction(
  { id, cost, months, obstacle }: Indicator,
  level: number,
  previous: Action | undefined,
  { guidebook, texts, start, newId }: ActionSources,
): Action | undefined {
  const text = Object.hasOwn(texts.indicators, id) ? texts.indicators[id] : undefined
  const title = text?.steps[level - 1]
  if (!text || title === undefined) return undefined
  const free = previous?.due === undefined ? start : addTime(previous.due, { days: 1 })
  const begin = free < start ? start : free
  const needs = guidebook.obstacles?.find((kind) => kind.id === obstacle?.id)?.needs ?? []
  return {
    id: actionIdSchema.parse(newId()),
    title: title.slice(0, PLAN_LIMITS.line),
    indicators: [id],
    toLevel: { [id]: level },
    department: text.owner.slice(0, PLAN_LIMITS.line),
    lead: 'city',
    ...(needs.length > 0 ? { needs } : {}),
    ...(months ? { start: begin, due: addTime(begin, { months: months.max, days: -1 }) } : {}),
    ...(cost === undefined ? {} : { cost }),
    status: 'planned',
    ...(previous ? { dependsOn: [previous.id] } : {}),
  }
}
