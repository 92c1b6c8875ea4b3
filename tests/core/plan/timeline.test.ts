import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimeline } from '../../../src/core/plan/timeline'
import { anAction, anActionId, somePlan } from './aPlan'

const today = '2027-01-16'

describe('createTimeline', () => {
  it('lays actions and today along whole months', () => {
    const timeline = createTimeline(
      [
        anAction(1, { start: '2027-01-01', due: '2027-01-31' }),
        anAction(2, { start: '2027-02-01', due: '2027-02-28', dependsOn: [anActionId(1)] }),
      ],
      today,
    )
    expect(timeline?.unit).toBe('month')
    expect(timeline?.ticks).toEqual([
      { day: '2027-01-01', at: 0 },
      { day: '2027-02-01', at: 31 / 59 },
    ])
    expect(timeline?.bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 31 / 59],
      [31 / 59, 1],
    ])
    expect(timeline?.today).toBe(15 / 59)
    expect(timeline?.links).toEqual([{ from: anActionId(1), to: anActionId(2) }])
  })

  it('goes by quarters where the plan is long', () => {
    const timeline = createTimeline([anAction(1, { start: '2027-02-10', due: '2028-09-30' })], today)
    expect(timeline?.unit).toBe('quarter')
    expect(timeline?.ticks.map(({ day }) => day.slice(5))).toEqual([
      '01-01',
      '04-01',
      '07-01',
      '10-01',
      '01-01',
      '04-01',
      '07-01',
    ])
  })

  it('tells apart what has no day; without any day there is no line', () => {
    const { start: _start, due: _due, ...undated } = anAction(2)
    expect(createTimeline([undated], today)).toBeNull()
    expect(createTimeline([anAction(1), undated], today)?.undated).toEqual([undated])
  })

  it('holds every action once, within the span, in the order of beginning', () => {
    fc.assert(
      fc.property(somePlan, (actions) => {
        const timeline = createTimeline(actions, today)
        const hasDay = actions.some(({ start, due }) => start !== undefined || due !== undefined)
        expect(timeline !== null).toBe(hasDay)
        if (!timeline) return
        const { bars, undated } = timeline
        expect([...bars.map(({ action }) => action.id), ...undated.map(({ id }) => id)].sort()).toEqual(
          actions.map(({ id }) => id).sort(),
        )
        expect(bars.map(({ from }) => from)).toEqual(bars.map(({ from }) => from).toSorted((a, b) => a - b))
        for (const { from, to } of bars) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(1)
        }
        expect(timeline.today).toBeGreaterThanOrEqual(0)
        expect(timeline.today).toBeLessThan(1)
      }),
    )
  })
})
