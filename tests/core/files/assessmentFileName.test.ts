import { describe, expect, it } from 'vitest'
import { assessmentFileName } from '../../../src/core/files/assessmentFileName'

const nameOf = (name: string) => assessmentFileName({ city: { name, country: 'KH' }, date: '2026-11-23' }, 'csv')

describe('assessmentFileName', () => {
  it('joins city, date and extension', () => {
    expect(
      assessmentFileName({ city: { name: 'Battambang', country: 'KH' }, date: '2026-11-23' }, 'guidepost.json'),
    ).toBe('Battambang_2026-11-23.guidepost.json')
  })

  it.each([
    ['Đà Nẵng', 'Đà-Nẵng'],
    ['បាត់ដំបង', 'បាត់ដំបង'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a:b*c?"<>|', 'a-b-c'],
    ['???', 'city'],
  ])('makes %s safe as %s', (name, safe) => {
    expect(nameOf(name)).toBe(`${safe}_2026-11-23.csv`)
  })

  it('stays under 255 bytes', () => {
    expect(new TextEncoder().encode(nameOf('ក'.repeat(500))).length).toBeLessThan(255)
  })
})
