import fc from 'fast-check'
import { ACTION_STATUSES, type Action, actionIdSchema, LEADS } from '../../../src/core/model/plan'

export const anActionId = (n: number) => actionIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

/** Fresh ids in a row, beginning after `from`. */
export function idsFrom(from: number): () => string {
  let last = from
  return () => anActionId(++last)
}

export function anAction(n: number, changes: Partial<Action> = {}): Action {
  return {
    id: anActionId(n),
    title: `Action ${n}`,
    indicators: ['map'],
    lead: 'city',
    status: 'planned',
    owner: 'Dara',
    start: '2027-01-01',
    due: '2027-03-31',
    ...changes,
  }
}

const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Plans of up to twelve actions with any days, statuses and dependencies, circles among them. */
export const somePlan: fc.Arbitrary<Action[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...ACTION_STATUSES),
      lead: fc.constantFrom(...LEADS),
      start: optional(day),
      due: optional(day),
      dependsOn: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((entries) =>
    entries.map(({ status, lead, start, due, dependsOn }, n) => ({
      id: anActionId(n),
      title: `Action ${n}`,
      indicators: [],
      status,
      lead,
      ...(start ? { start: start.toISOString().slice(0, 10) } : {}),
      ...(due ? { due: due.toISOString().slice(0, 10) } : {}),
      dependsOn: dependsOn.map(anActionId),
    })),
  )
