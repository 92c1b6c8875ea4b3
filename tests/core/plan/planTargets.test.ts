import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/model/assessment'
import type { Action } from '../../../src/core/model/plan'
import { planTargets } from '../../../src/core/plan/planTargets'
import { aGuidebook, anAssessment } from '../document/aReportInput'
import { anAction } from './aPlan'

const today = '2027-02-01'
const targets = (answers: Record<string, Answer>, actions: Action[] = []) =>
  planTargets(aGuidebook(), anAssessment(answers, { plan: { actions } }), today)
const flagsOf = (answer: Answer, actions: Action[] = []) => targets({ map: answer }, actions)[0]?.flags

describe('planTargets', () => {
  it('lists what has a target or an action, in guidebook order', () => {
    const listed = targets({ cost: { target: 2 }, talk: { level: 1 } }, [
      anAction(1, { indicators: ['map', 'map', 'gone'] }),
    ])
    expect(listed.map(({ indicator, actions }) => [indicator.id, actions.length])).toEqual([
      ['map', 1],
      ['cost', 0],
    ])
  })

  it('is orphaned where no action that was not dropped moves its indicator', () => {
    const answer = { level: 1, target: 3, owner: 'Dara', due: '2027-12-31' } as const
    expect(flagsOf(answer)).toEqual(['orphaned'])
    expect(flagsOf(answer, [anAction(1, { status: 'dropped' })])).toEqual(['orphaned'])
    expect(flagsOf(answer, [anAction(1)])).toEqual([])
  })

  it('is overdue the day after its day, and late where an open action ends after it', () => {
    const answer = { level: 1, target: 3, owner: 'Dara' } as const
    expect(flagsOf({ ...answer, due: today }, [anAction(1, { due: today })])).toEqual([])
    expect(flagsOf({ ...answer, due: '2027-01-31' }, [anAction(1, { due: '2027-01-30' })])).toEqual(['overdue'])
    expect(flagsOf({ ...answer, due: '2027-03-30' }, [anAction(1)])).toEqual(['late'])
    expect(flagsOf({ ...answer, due: '2027-03-30' }, [anAction(1, { status: 'done' })])).toEqual([])
  })

  it('is short where the actions name their levels and all end below it', () => {
    const answer = { level: 0, target: 3, owner: 'Dara', due: '2027-12-31' } as const
    expect(flagsOf(answer, [anAction(1, { toLevel: { map: 2 } })])).toEqual(['short'])
    expect(flagsOf(answer, [anAction(1, { toLevel: { map: 3 } })])).toEqual([])
    expect(flagsOf(answer, [anAction(1, { toLevel: { map: 2 } }), anAction(2)])).toEqual([])
  })

  it('has nothing to flag once it is reached', () => {
    const [entry] = targets({ map: { level: 3, target: 3, due: '2020-01-01' } })
    expect(entry).toMatchObject({ reached: true, flags: [] })
  })

  it('misses an owner and a day', () => {
    expect(flagsOf({ level: 'unknown', target: 1 }, [anAction(1)])).toEqual(['noOwner', 'noDate'])
  })
})
