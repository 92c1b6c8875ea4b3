import { describe, expect, it } from 'vitest'
import { phaseProgress } from '../../../src/core/questionnaire/phaseProgress'
import { answering, guidebook } from './answering'

describe('phaseProgress', () => {
  it('counts any choice as dealt with, unknown included, and a note alone as open', () => {
    const assessment = answering({ a: { level: 'unknown' }, b: { note: 'ask' }, c: { level: 'na' } })
    expect(phaseProgress(guidebook, assessment)).toEqual({ done: 2, total: 3 })
    expect(phaseProgress(guidebook, assessment, 'one')).toEqual({ done: 1, total: 2 })
    expect(phaseProgress(guidebook, assessment, 'two')).toEqual({ done: 1, total: 1 })
  })

  it('ignores answers outside the scope', () => {
    expect(phaseProgress(guidebook, answering({ c: { level: 4 } }, 'quick'))).toEqual({ done: 0, total: 2 })
  })
})
