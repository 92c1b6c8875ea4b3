import type { Calendar, CalendarEvent } from '../core/plan/planEvents.ts'
import { cleanText } from './cleanText.ts'

/** Octets that a line of a calendar file may have (RFC 5545 §3.1). */
const LINE = 75
/** Before any file of this kind was made. */
const FIRST_FILE = Date.UTC(2020, 0, 1)

/**
 * Writes a calendar file (RFC 5545): whole days, which take up nobody's time, with a reminder two weeks before. A later file of the same plan
 * replaces an earlier one: what was moved moves, what is cancelled goes. The same calendar gives the same bytes. Written by hand, since the
 * packages at hand fold lines by characters, which makes a line of Khmer three times too long.
 */
export function createPlanIcs({ name, stamp, changed, events }: Calendar): string {
  const made = { stamp: instantText(stamp), changed: instantText(changed), sequence: sequenceAt(stamp) }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guidepost//Plan//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${propertyText(name)}`,
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** Where files of one plan stand in their order: seconds since {@link FIRST_FILE}, which fit a 32-bit integer until 2088. */
function sequenceAt(stamp: string): number {
  return Math.max(0, Math.floor((Date.parse(stamp) - FIRST_FILE) / 1000))
}

/** An instant in universal time, as calendars write it. */
function instantText(iso: string): string {
  return new Date(iso).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function eventLines(
  { uid, title, description, day, end, isCancelled }: CalendarEvent,
  made: { stamp: string; changed: string; sequence: number },
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${propertyText(uid)}`,
    `DTSTAMP:${made.stamp}`,
    `LAST-MODIFIED:${made.changed}`,
    `SEQUENCE:${made.sequence}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`,
    `SUMMARY:${propertyText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${propertyText(description)}`]),
    'TRANSP:TRANSPARENT',
    ...(isCancelled ? ['STATUS:CANCELLED'] : ['STATUS:CONFIRMED', ...reminderLines(title)]),
    'END:VEVENT',
  ]
}

function reminderLines(title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${propertyText(title)}`, 'TRIGGER:-P14D', 'END:VALARM']
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
