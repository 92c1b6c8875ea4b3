import { describe, expect, it } from 'vitest'
import { nextUnanswered } from '../../../src/core/questionnaire/nextUnanswered'
import { answering, guidebook } from './answering'

describe('nextUnanswered', () => {
  it('looks behind the given indicator first, then wraps round', () => {
    const assessment = answering({ b: { level: 1 } })
    expect(nextUnanswered(guidebook, assessment, null)?.id).toBe('a')
    expect(nextUnanswered(guidebook, assessment, 'a')?.id).toBe('c')
    expect(nextUnanswered(guidebook, assessment, 'c')?.id).toBe('a')
  })

  it('comes back to the indicator itself last', () => {
    const assessment = answering({ b: { level: 1 }, c: { level: 'unknown' } })
    expect(nextUnanswered(guidebook, assessment, 'a')?.id).toBe('a')
  })

  it('is null when all are dealt with', () => {
    const all = { a: { level: 0 }, b: { level: 'na' as const }, c: { level: 'unknown' as const } }
    expect(nextUnanswered(guidebook, answering(all), null)).toBeNull()
  })
})
