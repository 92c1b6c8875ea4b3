import type { ReportInput } from '../findings/ReportInput'
import type { Action } from '../model/plan'
import { indicatorTitle } from '../texts/titles'
import { addTime } from './addTime'
import { actionsOf, isOpen } from './changePlan'

/** One whole day in a calendar; `end` is the day after it, as calendar files count. ISO 8601. `isCancelled`: nothing is due any more. */
export type CalendarEvent = {
  uid: string
  title: string
  description: string
  day: string
  end: string
  isCancelled: boolean
}

/** A calendar by name. `stamp`: ISO 8601 instant at which it was made; `changed`: at which the plan was last changed. */
export type Calendar = { name: string; stamp: string; changed: string; events: CalendarEvent[] }

type EventsInput = Pick<ReportInput, 'assessment' | 'texts' | 'words' | 'format'>

/**
 * The due days of a plan as a calendar: an event for each action that has one, on that day; finished and dropped ones as cancelled. The same
 * action has the same uid in every file, so that a calendar program takes a later file as a change of an earlier one.
 */
export function planEvents(input: EventsInput, stamp: string): Calendar {
  const { assessment, words } = input
  return {
    name: words('document.plan.calendar', { city: assessment.city.name }),
    stamp,
    changed: assessment.updatedAt ?? stamp,
    events: actionsOf(assessment).flatMap((action) => {
      const { id, title, due } = action
      if (due === undefined) return []
      return [
        {
          uid: `${id}@guidepost`,
          title,
          description: description(input, action),
          day: due,
          end: addTime(due, { days: 1 }),
          isCancelled: !isOpen(action),
        },
      ]
    }),
  }
}

/** What a calendar program shows below the title: a line for each thing that is known. */
function description({ texts, words, format }: EventsInput, action: Action): string {
  const lines: [key: string, value: string | undefined][] = [
    ['indicators', action.indicators.map((id) => indicatorTitle(texts, id)).join('; ')],
    ['owner', action.owner],
    ['department', action.department],
    ['start', action.start && format.day(action.start)],
    ['note', action.note],
  ]
  return lines
    .filter(([, value]) => value?.trim())
    .map(([key, value]) => words('document.plan.line', { label: words(`document.columns.${key}`), value: value ?? '' }))
    .join('\n')
}
