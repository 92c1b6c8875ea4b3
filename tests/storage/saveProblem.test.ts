import { describe, expect, it } from 'vitest'
import { DamagedInPlace, isHandleLost, saveProblem } from '../../src/storage/saveProblem'

const named = (name: string, message = 'why') => new DOMException(message, name)

describe('saveProblem', () => {
  it.each([
    [named('QuotaExceededError'), 'quota'],
    [named('VersionError'), 'blocked'],
    [named('SecurityError'), 'missing'],
    [new DamagedInPlace('why'), 'conflict'],
    [named('AbortError'), 'unknown'],
  ])('gives %s the reason %s and keeps its own words', (error, reason) => {
    expect(saveProblem(error)).toEqual({ reason, detail: `${error.name}: why` })
  })

  it('copes with what is not an error', () => {
    expect(saveProblem('odd')).toEqual({ reason: 'unknown', detail: 'Error: odd' })
  })
})

describe('isHandleLost', () => {
  it.each([
    [named('InvalidStateError'), true],
    [named('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'), true],
    [named('QuotaExceededError'), false],
    ['odd', false],
  ])('tells for %s: %s', (error, lost) => {
    expect(isHandleLost(error)).toBe(lost)
  })
})
