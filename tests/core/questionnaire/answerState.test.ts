import { describe, expect, it } from 'vitest'
import { answerState } from '../../../src/core/questionnaire/answerState'

describe('answerState', () => {
  it('tells what has been chosen', () => {
    expect(answerState(undefined)).toBe('open')
    expect(answerState({ note: 'later' })).toBe('open')
    expect(answerState({ level: null })).toBe('open')
    expect(answerState({ level: 'unknown' })).toBe('unknown')
    expect(answerState({ level: 0 })).toBe('level')
  })

  it('asks for a reason where an indicator does not apply', () => {
    expect(answerState({ level: 'na' })).toBe('unexplained')
    expect(answerState({ level: 'na', note: ' \n' })).toBe('unexplained')
    expect(answerState({ level: 'na', note: 'The city has no port.' })).toBe('na')
  })
})
