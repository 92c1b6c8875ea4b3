import { describe, expect, it } from 'vitest'
import { sortActions } from '../../../src/core/plan/sortActions'
import { anAction } from './aPlan'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const { due: _due, ...undated } = anAction(3, { status: 'done' })
const actions = [undated, anAction(2, { due: '2027-02-01', status: 'started' }), anAction(1, { due: '2027-01-01' })]
const order = (...[by, direction]: [Parameters<typeof sortActions>[1], Parameters<typeof sortActions>[2]]) =>
  sortActions(actions, by, direction, compare)
    .map(({ title }) => title.slice(-1))
    .join('')

describe('sortActions', () => {
  it('puts what lacks the member last, either way', () => {
    expect(order('due', 'ascending')).toBe('123')
    expect(order('due', 'descending')).toBe('213')
  })

  it('sorts statuses as work goes on, and keeps the order of ties', () => {
    expect(order('status', 'ascending')).toBe('123')
    expect(order('status', 'descending')).toBe('321')
    expect(order('lead', 'descending')).toBe('321')
  })
})
