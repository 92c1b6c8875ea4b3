import { describe, expect, it } from 'vitest'
import { addTime } from '../../../src/core/plan/addTime'

describe('addTime', () => {
  it('adds days over the ends of months and years', () => {
    expect(addTime('2026-12-31', { days: 1 })).toBe('2027-01-01')
    expect(addTime('2027-03-01', { days: -1 })).toBe('2027-02-28')
  })

  it('cuts the day to the length of the month, in leap years too', () => {
    expect(addTime('2027-01-31', { months: 1 })).toBe('2027-02-28')
    expect(addTime('2028-01-31', { months: 1 })).toBe('2028-02-29')
    expect(addTime('2026-11-30', { months: 14 })).toBe('2028-01-30')
  })
})
