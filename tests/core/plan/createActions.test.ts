import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guidebookSchema } from '../../../src/core/model/guidebook'
import { actionSchema, PLAN_LIMITS } from '../../../src/core/model/plan'
import { type ActionSources, createActions } from '../../../src/core/plan/createActions'
import { aGuidebook, someTexts } from '../document/aReportInput'
import { anAction, anActionId, idsFrom } from './aPlan'

function sources(changes: Partial<ActionSources> = {}): ActionSources {
  const small = aGuidebook()
  const guidebook = guidebookSchema.parse({
    ...small,
    obstacles: [{ id: 'money', needs: ['funds'] }],
    indicators: small.indicators.map((indicator) =>
      indicator.id === 'map'
        ? { ...indicator, cost: 'small', months: { min: 1, max: 3 }, obstacle: { id: 'money', sources: [] } }
        : indicator,
    ),
  })
  return { guidebook, texts: someTexts(), existing: [], start: '2026-11-30', newId: idsFrom(100), ...changes }
}

const rises = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('map', 'lead', 'cost', 'talk', 'gone'), fc.integer({ min: 0, max: 4 }), fc.nat({ max: 4 }))
    .map(([indicator, from, more]) => ({ indicator, from, to: Math.min(4, from + more) })),
  { selector: ({ indicator }) => indicator },
)

describe('createActions', () => {
  it('makes one action a level, each after the one before, with the cost and the longest time of the content', () => {
    const [first, second, ...rest] = createActions([{ indicator: 'map', from: 1, to: 3 }], sources())
    expect(rest).toEqual([])
    expect(first).toEqual({
      id: anActionId(101),
      title: 'map step from 1',
      indicators: ['map'],
      toLevel: { map: 2 },
      department: 'owner of map',
      lead: 'city',
      needs: ['funds'],
      start: '2026-11-30',
      due: '2027-02-27',
      cost: 'small',
      status: 'planned',
    })
    expect(second).toMatchObject({
      title: 'map step from 2',
      start: '2027-02-28',
      due: '2027-05-27',
      dependsOn: [anActionId(101)],
    })
  })

  it('sets no days, cost or needs where the content says none', () => {
    const [action] = createActions([{ indicator: 'lead', from: 0, to: 1 }], sources())
    expect(Object.keys(action ?? {}).sort()).toEqual(
      ['id', 'title', 'indicators', 'toLevel', 'department', 'lead', 'status'].sort(),
    )
  })

  it('does not make again what the plan does, but waits for it; what was dropped is made anew', () => {
    const known = anAction(1, { toLevel: { map: 2 }, due: '2027-01-31' })
    const rise = [{ indicator: 'map', from: 1, to: 3 }]
    const [next, ...rest] = createActions(rise, sources({ existing: [known] }))
    expect(rest).toEqual([])
    expect(next).toMatchObject({ toLevel: { map: 3 }, dependsOn: [known.id], start: '2027-02-01' })
    expect(createActions(rise, sources({ existing: [{ ...known, status: 'dropped' }] }))).toHaveLength(2)
  })

  it('never starts before the day that was asked for', () => {
    const known = anAction(1, { toLevel: { map: 2 }, due: '2020-01-31' })
    const [next] = createActions([{ indicator: 'map', from: 1, to: 3 }], sources({ existing: [known] }))
    expect(next?.start).toBe('2026-11-30')
  })

  it('is idempotent: what was made once is never made again, whatever the ways', () => {
    fc.assert(
      fc.property(rises, rises, (one, other) => {
        const first = createActions(one, sources())
        const second = createActions(other, sources({ existing: first, newId: idsFrom(500) }))
        const all = [...first, ...second]
        expect(createActions([...one, ...other], sources({ existing: all }))).toEqual([])
        const moves = all.map(({ toLevel }) => JSON.stringify(toLevel))
        expect(new Set(moves).size).toBe(moves.length)
      }),
    )
  })

  it('makes actions that the file format takes, one for each level of known indicators', () => {
    fc.assert(
      fc.property(rises, (asked) => {
        const made = createActions(asked, sources())
        const levels = asked
          .filter(({ indicator }) => indicator !== 'gone')
          .reduce((sum, { from, to }) => sum + to - from, 0)
        expect(made).toHaveLength(levels)
        for (const action of made) expect(actionSchema(4).safeParse(action).success).toBe(true)
      }),
    )
  })

  it('never makes the plan longer than its limit', () => {
    const existing = Array.from({ length: PLAN_LIMITS.actions - 1 }, (_, n) => anAction(n))
    expect(createActions([{ indicator: 'map', from: 0, to: 4 }], sources({ existing }))).toHaveLength(1)
  })
})
