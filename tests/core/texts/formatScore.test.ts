import { describe, expect, it } from 'vitest'
import { formatCoverage, formatScore } from '../../../src/core/texts/formatScore'

describe('formatScore', () => {
  it('rounds halves up', () => {
    expect([49.5, 50.5, 49.49].map(formatScore)).toEqual(['50', '51', '49'])
  })

  it('takes a half that lost its last bits for a half', () => {
    expect(formatScore(49.49999999999999)).toBe('50')
    expect(formatScore(49.4999)).toBe('49')
  })

  it('tells nothing apart from zero', () => {
    expect(formatScore(null)).toBe('–')
    expect(formatScore(0)).toBe('0')
  })
})

describe('formatCoverage', () => {
  it('is a whole percentage', () => {
    expect([5 / 6, 1, 0, 0.125, null].map(formatCoverage)).toEqual(['83%', '100%', '0%', '13%', '–'])
  })
})
