import { describe, expect, it } from 'vitest'
import { answeredLevel, leastKnownLevel } from '../../../src/core/questionnaire/answeredLevel'
import { aGuidebook } from '../document/aReportInput'

const first = aGuidebook()
const second = { ...first, scoring: { ...first.scoring, method: 2 as const } }

describe('answeredLevel', () => {
  it('is the level on the scale, else null', () => {
    for (const guidebook of [first, second]) {
      expect(answeredLevel({ level: 0 }, guidebook)).toBe(0)
      expect(answeredLevel({ level: 4, atLeast: false }, guidebook)).toBe(4)
      for (const level of [5, -1, 1.5, 'na', 'unknown', null] as const) {
        expect(answeredLevel({ level }, guidebook)).toBeNull()
      }
      expect(answeredLevel(undefined, guidebook)).toBeNull()
    }
  })

  it('is null for a least level by method 2, which method 1 reads as any other', () => {
    const answer = { level: 3, atLeast: true }
    expect([answeredLevel(answer, first), leastKnownLevel(answer, first)]).toEqual([3, null])
    expect([answeredLevel(answer, second), leastKnownLevel(answer, second)]).toEqual([null, 3])
    expect(leastKnownLevel({ level: 'na', atLeast: true }, second)).toBeNull()
    expect(leastKnownLevel({ atLeast: true }, second)).toBeNull()
  })
})
