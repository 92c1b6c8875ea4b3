import { describe, expect, it } from 'vitest'
import { noteWithReason } from '../../../src/core/workshop/noteWithReason'

describe('noteWithReason', () => {
  it('keeps the note and adds the reason', () => {
    expect(noteWithReason('', '', 'No budget')).toBe('No budget')
    expect(noteWithReason('Seen in May', '', 'No budget')).toBe('Seen in May\nNo budget')
  })

  it('puts a new reason in the place of the old one, and takes one away', () => {
    expect(noteWithReason('Seen in May\nNo budget', 'No budget', 'Funded')).toBe('Seen in May\nFunded')
    expect(noteWithReason('No budget', 'No budget', '')).toBeUndefined()
    expect(noteWithReason('Seen in May', 'No budget', '')).toBe('Seen in May')
  })
})
