import { describe, expect, it } from 'vitest'
import { findPairings } from '../../../src/core/compare/createPairings'
import { finishSteps, type Steps } from '../../../src/core/compare/finishSteps'
import { findShared, sharedFindings } from '../../../src/core/compare/sharedFindings'
import { aDesk } from './view/aDesk'

function* counting(to: number): Steps<number> {
  let sum = 0
  for (let at = 1; at <= to; at++) {
    sum += at
    yield
  }
  return sum
}

describe('finishSteps', () => {
  it('comes to what the work comes to', () => {
    expect(finishSteps(counting(100))).toBe(5050)
    expect(finishSteps(counting(0))).toBe(0)
  })
})

describe('work on many cities', () => {
  const { group, guidebooks } = aDesk(250)

  it('pauses so that the longest piece does not grow with the number of cities', () => {
    for (const work of [findShared(group, guidebooks), findPairings(group.cities, guidebooks, { learners: [] })]) {
      expect([...work].length).toBeGreaterThanOrEqual(Math.ceil(group.cities.length / 100))
    }
  })

  it('may be left between two pieces and does the same as without pauses', () => {
    const steps = findShared(group, guidebooks)
    steps.next()
    expect(finishSteps(steps)).toEqual(sharedFindings(group, guidebooks))
  })
})
