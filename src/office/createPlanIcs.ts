import { createEvents, type DateArray } from 'ics'
import type { Calendar } from '../core/plan/planEvents.ts'
import { cleanText } from './cleanText.ts'

/** Octets that a line of a calendar file may have (RFC 5545 §3.1). */
const LINE = 75

/**
 * Writes a calendar file (RFC 5545), all in UTC and whole days; the same calendar gives the same bytes.
 *
 * @throws Error where the writer refuses an event
 */
export function createPlanIcs({ name, stamp, events }: Calendar): string {
  const { error, value } = createEvents(
    events.map(({ uid, title, description, day }) => ({
      uid,
      title: oneLine(title),
      description: cleanText(description.replaceAll(/\r\n?/g, '\n')),
      start: dateOf(day),
      duration: { days: 1 },
      timestamp: Date.parse(stamp),
      busyStatus: 'FREE',
    })),
    { productId: 'guidepost', calName: oneLine(name), method: 'PUBLISH' },
  )
  if (!value) throw error ?? new Error('the calendar could not be written')
  return fold(value)
}

function dateOf(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

function oneLine(text: string): string {
  return cleanText(text.replaceAll(/\s+/g, ' '))
}

/** Folds lines by octets, never within a character. The package counts characters, so that a Khmer line becomes three times too long. */
function fold(text: string): string {
  return text
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')
}

const encoder = new TextEncoder()

function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
