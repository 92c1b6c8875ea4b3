import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/model/assessment'
import { applyScenario } from '../../../src/core/whatif/applyScenario'

const answers: Record<string, Answer> = {
  a: { level: 1, evidence: 'described', note: 'kept' },
  b: { level: 'na', note: 'does not apply' },
}

describe('applyScenario', () => {
  it('puts levels and evidence in place of the answered ones and keeps the rest', () => {
    const assessment = { answers }
    const applied = applyScenario(assessment, { levels: { a: 3, c: 0 }, evidence: { a: 'verified' } })
    expect(applied.answers).toEqual({
      a: { level: 3, evidence: 'verified', note: 'kept' },
      b: answers.b,
      c: { level: 0 },
    })
    expect(assessment.answers).toBe(answers)
  })

  it('leaves alone what does not apply', () => {
    expect(applyScenario({ answers }, { levels: { b: 4 }, evidence: { b: 'verified' } }).answers.b).toBe(answers.b)
  })
})
