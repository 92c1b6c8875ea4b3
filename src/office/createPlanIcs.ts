import type { Calendar, CalendarEvent } from '../core/plan/planEvents.ts'
import { cleanText } from './cleanText.ts'

/** Octets that a line of a calendar file may have (RFC 5545 §3.1). */
const LINE = 75

/**
 * Writes a calendar file (RFC 5545): whole days, which take up nobody's time. The same calendar gives the same bytes. Written by hand, since the
 * packages at hand fold lines by characters, which makes a line of Khmer three times too long.
 */
export function createPlanIcs({ name, stamp, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guidepost//Plan//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${propertyText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventLines({ uid, title, description, day, end }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${propertyText(uid)}`,
    `DTSTAMP:${new Date(stamp).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`,
    `SUMMARY:${propertyText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${propertyText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A text as the value of a property (RFC 5545 §3.3.11). */
function propertyText(text: string): string {
  const clean = cleanText(text.replaceAll(/\r\n?/g, '\n'))
  return clean.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n')
}

/** One line folded by octets, never within a character. */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
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

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
