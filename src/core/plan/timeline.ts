import type { Action, ActionId } from '../model/plan'
import { addTime } from './addTime'

/** One action on the line. `from`, `to`: shares of the whole span, 0..1; equal ends are one day's point. */
export type TimelineBar = { action: Action; from: number; to: number }

export type Timeline = {
  unit: 'month' | 'quarter'
  /** First days of the units shown, ISO 8601, in order, with the share of the span at which each begins. */
  ticks: { day: string; at: number }[]
  /** Actions with a day, by their beginning. */
  bars: TimelineBar[]
  /** Actions without a day. */
  undated: Action[]
  /** Dependencies between two bars: `to` waits for `from`. */
  links: { from: ActionId; to: ActionId }[]
  /** Share of the span at which today stands. */
  today: number
}

/** Longest span, in months, that is told month by month; a longer one goes by quarters. */
const MONTHS = 18

/**
 * Actions laid along time, from the first day to the last, today among them, in whole months or quarters. An action with one day only is a
 * point there. Null where no action has a day.
 *
 * @param today ISO 8601 day
 */
export function createTimeline(actions: readonly Action[], today: string): Timeline | null {
  const dated = actions.flatMap((action) => {
    const days = daysOf(action)
    return days ? [{ action, ...days }] : []
  })
  if (dated.length === 0) return null
  const days = [today, ...dated.flatMap(({ first, last }) => [first, last])].sort()
  const unit = monthsBetween(days[0] ?? today, days.at(-1) ?? today) > MONTHS ? 'quarter' : 'month'
  const step = unit === 'quarter' ? 3 : 1
  const start = unitStart(days[0] ?? today, step)
  const end = addTime(unitStart(days.at(-1) ?? today, step), { months: step })
  const share = (day: string) => dayNumber(day, start) / dayNumber(end, start)
  const shown = new Set(dated.map(({ action }) => action.id))
  return {
    unit,
    ticks: unitsBetween(start, end, step).map((day) => ({ day, at: share(day) })),
    bars: dated
      .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
      .map(({ action, first, last }) => ({ action, from: share(first), to: share(addTime(last, { days: 1 })) })),
    undated: actions.filter(({ id }) => !shown.has(id)),
    links: dated.flatMap(({ action }) => {
      return (action.dependsOn ?? []).filter((id) => shown.has(id)).map((id) => ({ from: id, to: action.id }))
    }),
    today: share(today),
  }
}

/** First and last day; an end before its beginning is read the other way round. */
function daysOf({ start, due }: Action): { first: string; last: string } | null {
  const [first, last] = [start ?? due, due ?? start].toSorted()
  return first === undefined || last === undefined ? null : { first, last }
}

function unitStart(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1
  const first = month - (month % months) + 1
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}

function unitsBetween(start: string, end: string, months: number): string[] {
  const units: string[] = []
  for (let day = start; day < end; day = addTime(day, { months })) units.push(day)
  return units
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(to) - months(from) + 1
}

function dayNumber(day: string, origin: string): number {
  return (Date.parse(day) - Date.parse(origin)) / 86_400_000
}
