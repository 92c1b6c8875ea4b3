import { describe, expect, it } from 'vitest'
import type { Action, Plan } from '../../../src/core/model/plan'
import { plannedOutcomes } from '../../../src/core/progress/plannedOutcomes'
import { anId } from '../files/anAssessment'
import { aSide, FOUR } from './aSide'

const anAction = (n: number, more: Partial<Action>): Action => ({
  id: anId(n) as unknown as Action['id'],
  title: `Action ${n}`,
  indicators: ['map'],
  lead: 'city',
  status: 'planned',
  ...more,
})
const aPlan = (...actions: Action[]): Plan => ({ actions })

describe('plannedOutcomes', () => {
  it('sets targets against levels, late where they were due', () => {
    const earlier = aSide({
      map: { level: 1, target: 3, due: '2026-06-30' },
      lead: { level: 1, target: 3, due: '2026-06-30' },
      cost: { target: 2, due: '2027-06-30' },
      talk: { level: 2, target: 4 },
    }).assessment
    const later = aSide({ map: { level: 4 }, lead: { level: 2 }, cost: { level: 0 }, talk: { level: 1 } }).assessment
    const { targets } = plannedOutcomes(FOUR, earlier.answers, { earlier, later, on: '2026-11-24' })
    expect(
      targets.map(({ indicator, before, target, now, outcome, late }) => [
        indicator.id,
        before,
        target,
        now,
        outcome,
        late,
      ]),
    ).toEqual([
      ['map', 1, 3, 4, 'reached', false],
      ['lead', 1, 3, 2, 'nearer', true],
      ['cost', null, 2, 0, 'same', false],
      ['talk', 2, 4, 1, 'back', false],
    ])
    const untold = plannedOutcomes(FOUR, earlier.answers, { earlier, later: aSide({}).assessment, on: '2026-11-24' })
    expect(untold.targets[0]).toMatchObject({ outcome: 'untold', now: null, late: true })
  })

  it('follows the actions of the earlier plan into the later one', () => {
    const earlier = aSide({}, FOUR, {
      plan: aPlan(
        anAction(1, { due: '2026-01-31' }),
        anAction(2, { due: '2026-01-31' }),
        anAction(3, {}),
        anAction(4, {}),
      ),
    }).assessment
    const later = aSide({}, FOUR, {
      plan: aPlan(
        anAction(1, { status: 'done' }),
        anAction(2, { status: 'started' }),
        anAction(3, { status: 'dropped' }),
      ),
    }).assessment
    const { actions } = plannedOutcomes(FOUR, earlier.answers, { earlier, later, on: '2026-11-24' })
    expect(actions.map(({ now, late }) => [now, late])).toEqual([
      ['done', false],
      ['started', true],
      ['dropped', false],
      ['gone', false],
    ])
  })
})
