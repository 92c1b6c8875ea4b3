import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../../src/core/findings/nextSteps'
import type { Assessment } from '../../../src/core/model/assessment'
import { anAssessment, aReportInput } from '../document/aReportInput'

const stepsOf = (assessment: Assessment) => nextSteps(aReportInput(assessment))

describe('nextSteps', () => {
  it('takes blockers first, then weak spots, each indicator once, with the step from its level', () => {
    const steps = stepsOf(
      anAssessment({
        map: { level: 1 },
        lead: { level: 1, owner: 'Sokha', due: '2027-01-31' },
        cost: { level: 4 },
        talk: { level: 3 },
      }),
    )
    expect(steps.map(({ indicator, text }) => [indicator.id, text])).toEqual([
      ['lead', 'lead step from 1'],
      ['map', 'map step from 1'],
    ])
    expect(steps[0]).toMatchObject({ owner: 'Sokha', due: '2027-01-31' })
    expect(steps[1]).not.toHaveProperty('owner')
  })

  it('has no step of the content for what must be found out first', () => {
    const [first] = stepsOf(anAssessment({ map: { level: 4 }, lead: { level: 'unknown' } }))
    expect(first).toMatchObject({ level: null, text: null })
    expect(first?.indicator.id).toBe('lead')
  })
})
