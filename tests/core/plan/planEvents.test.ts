import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../src/core/plan/planEvents'
import { anAssessment, anId } from '../files/anAssessment'

const format = { day: (iso: string) => iso, number: String, country: (code: string) => code }
const texts = { locale: 'en', indicators: {}, glossary: {}, outline: {} } as never
const action = (n: number, more: object) => ({
  id: anId(n),
  title: `Action ${n}`,
  indicators: [],
  lead: 'city' as const,
  status: 'planned' as const,
  ...more,
})

const events = (...actions: object[]) =>
  planEvents(
    { assessment: anAssessment({ plan: { actions } as never }), texts, words: (key) => key, format },
    '2026-12-01T00:00:00.000Z',
  ).events.map(({ title, day, isCancelled }) => [title, day, isCancelled])

describe('planEvents', () => {
  it('puts every action with a day into the calendar; finished and dropped ones as cancelled', () => {
    const due = '2027-03-31'
    expect(
      events(
        action(1, { due }),
        action(2, { due, status: 'started' }),
        action(3, { due, status: 'done' }),
        action(4, { due, status: 'dropped' }),
        action(5, {}),
      ),
    ).toEqual([
      ['Action 1', due, false],
      ['Action 2', due, false],
      ['Action 3', due, true],
      ['Action 4', due, true],
    ])
  })
})
