import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Calendar, CalendarEvent } from '../../src/core/plan/planEvents'
import { createPlanIcs } from '../../src/office/createPlanIcs'

const STAMP = '2026-11-24T08:00:00.000Z'
const KHMER = 'រៀបចំ​ផែនការ​ហិរញ្ញវត្ថុ​សម្រាប់​សេវា​ទីក្រុង​ឆ្លាត​វៃ និង​ឲ្យ​នាយកដ្ឋាន​ហិរញ្ញវត្ថុ​ចុះ​ហត្ថលេខា'

function calendar(...events: Partial<CalendarEvent>[]): Calendar {
  const filled = events.map((event, n) => ({
    uid: `${n}@guidepost`,
    title: 'Sign the mandate',
    description: '',
    day: '2027-03-31',
    end: '2027-04-01',
    isCancelled: false,
    ...event,
  }))
  return { name: 'Plan of Battambang', stamp: STAMP, changed: STAMP, events: filled }
}

/** Events as a strict parser reads them; it throws on what the standard does not allow. */
function parse(text: string) {
  ICAL.design.strict = true
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    title: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
  }))
}

describe('createPlanIcs', () => {
  it('is read back by a strict parser: whole days, ids and stamp as given', () => {
    const text = createPlanIcs(calendar({ description: 'Owner: Dara\nDepartment: Mayor; office, city' }))
    expect(parse(text)).toEqual([
      {
        uid: '0@guidepost',
        title: 'Sign the mandate',
        description: 'Owner: Dara\nDepartment: Mayor; office, city',
        start: '2027-03-31',
        end: '2027-04-01',
        stamp: '2026-11-24T08:00:00Z',
      },
    ])
  })

  it('has no line longer than 75 octets and no character torn, in Khmer too', () => {
    const text = createPlanIcs(calendar({ title: KHMER, description: `${KHMER}\n${KHMER}` }))
    const lines = text.split('\r\n').map((line) => Buffer.from(line))
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    expect(parse(text)[0]).toMatchObject({ title: KHMER, description: `${KHMER}\n${KHMER}` })
  })

  it('holds any text that people type on lines that the standard allows', () => {
    const ranges = [
      [0, 0x2ff],
      [0x1780, 0x17ff],
      [0xd7f0, 0x10ffff],
    ] as const
    const character = fc.oneof(
      ...ranges.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
    )
    const typed = fc.array(character, { maxLength: 120 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(typed, typed, (title, description) => {
        const text = createPlanIcs(calendar({ title, description }))
        const wrong = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))
        expect(wrong).toEqual([])
        expect(parse(text)).toHaveLength(1)
      }),
    )
  })

  it('gives the same bytes for the same plan, and an empty calendar for none', () => {
    expect(createPlanIcs(calendar({}, {}))).toBe(createPlanIcs(calendar({}, {})))
    expect(parse(createPlanIcs(calendar()))).toEqual([])
  })

  describe('a later file of the same plan', () => {
    const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const first = createPlanIcs(calendar({}))
    const later = { ...calendar({ day: '2027-04-30', end: '2027-05-01' }), stamp: '2026-11-24T08:00:01.000Z' }

    it('has a higher number, so that what was moved moves', () => {
      const numbers = [first, createPlanIcs(later)].map((text) => read(text)[0]?.getFirstPropertyValue('sequence'))
      expect(Number(numbers[1])).toBeGreaterThan(Number(numbers[0]))
    })

    it('says when the plan was last changed', () => {
      const text = createPlanIcs({ ...later, changed: '2026-11-24T07:00:00.000Z' })
      expect(String(read(text)[0]?.getFirstPropertyValue('last-modified'))).toBe('2026-11-24T07:00:00Z')
    })

    it('cancels what is finished or dropped, and reminds of nothing there', () => {
      const [event] = read(createPlanIcs(calendar({ isCancelled: true })))
      expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED')
      expect(event?.getAllSubcomponents('valarm')).toEqual([])
    })
  })

  it('reminds two weeks before', () => {
    const [event] = new ICAL.Component(ICAL.parse(createPlanIcs(calendar({})))).getAllSubcomponents('vevent')
    const alarm = event?.getFirstSubcomponent('valarm')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P14D')
    expect(alarm?.getFirstPropertyValue('description')).toBe('Sign the mandate')
  })
})
