import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/core/model/assessment'
import type { AssessmentRecord } from '../../../src/core/model/record'
import { progressPoints } from '../../../src/core/progress/progressPoints'
import { anAssessment, anId, aRecord } from '../files/anAssessment'

const record = (n: number, more: Partial<Assessment> = {}, sample = false): AssessmentRecord =>
  aRecord({ assessment: anAssessment({ id: anId(n), ...more }), sample })
const frozen = (n: number, name: string, at: string, of = 1) =>
  record(n, { milestone: { name, frozenAt: `${at}T08:00:00.000Z`, of: anId(of) } })
const told = (open: AssessmentRecord, others: AssessmentRecord[]) =>
  progressPoints(open, [open, ...others], (instant) => instant.slice(0, 10)).map(({ kind, on, assessment }) => [
    kind,
    on,
    assessment.id.slice(-1),
  ])

describe('progressPoints', () => {
  it('puts milestones and other assessments of the city in order of time, the open one after its own milestones', () => {
    const open = record(1, { date: '2025-11-23' })
    const others = [
      frozen(2, 'Start', '2026-02-01'),
      record(3, { date: '2024-11-23', city: { name: 'BATTAMBANG ', country: 'KH' } }),
      record(4, { date: '2024-11-23', city: { name: 'Siem Reap', country: 'KH' } }),
      record(5, { date: '2024-11-23', city: { name: 'Battambang', country: 'TH' } }),
    ]
    expect(told(open, others)).toEqual([
      ['assessment', '2024-11-23', '3'],
      ['milestone', '2026-02-01', '2'],
      ['open', '2026-02-01', '1'],
    ])
  })

  it('lists a later assessment of the city after the open one', () => {
    expect(told(record(1, { date: '2025-01-01' }), [record(2, { date: '2026-01-01' })])).toEqual([
      ['open', '2025-01-01', '1'],
      ['assessment', '2026-01-01', '2'],
    ])
  })

  it('knows the siblings of an open milestone, whatever their city is called by now', () => {
    const open = frozen(2, 'Start', '2026-02-01')
    const root = record(1, { city: { name: 'Krong Battambang', country: 'KH' }, date: '2026-11-23' })
    expect(told(open, [root, frozen(3, 'Half', '2026-02-01')])).toEqual([
      ['milestone', '2026-02-01', '3'],
      ['open', '2026-02-01', '2'],
      ['assessment', '2026-11-23', '1'],
    ])
  })

  it('keeps samples apart', () => {
    expect(told(record(1), [record(2, {}, true)])).toHaveLength(1)
  })

  it('puts a milestone at the day that it was for whoever looks', () => {
    const others = [
      record(1),
      record(2, { milestone: { name: 'Start', frozenAt: '2026-11-30T23:30:00.000Z', of: anId(1) } }),
    ]
    const points = progressPoints(record(1), others, () => '2026-12-01')
    expect(points.find(({ kind }) => kind === 'milestone')?.on).toBe('2026-12-01')
  })
})
