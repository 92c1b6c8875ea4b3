import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessmentValue } from '../../../src/core/files/parseAssessment'
import { type Merge, mergeCopies, newerSide, type Side, settleMerge } from '../../../src/core/merge/mergeCopies'
import type { Assessment } from '../../../src/core/model/assessment'
import { aGuidebook, anAssessment, anEdition } from '../files/anAssessment'

const ids = aGuidebook.indicators.map(({ id }): string => id)
const actionIds = ['c1', 'c2', 'c3'].map((start) => `${start}000000-0000-4000-8000-000000000000`)
const few = fc.constantFrom(undefined, '', 'one', 'two')

const anyAnswer = fc.record({
  level: fc.constantFrom<(number | 'na' | null | undefined)[]>(undefined, null, 0, 3, 'na'),
  evidence: fc.constantFrom(undefined, 'none', 'documented'),
  note: few,
  target: fc.constantFrom(undefined, 2, 4),
  owner: few,
  due: fc.constantFrom(undefined, '2027-01-31', '2027-06-30'),
  stranger: few,
})

const anyAction = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constantFrom('Map the wards', 'Map all wards'),
    indicators: fc.subarray(ids),
    lead: fc.constantFrom('city', 'ministry'),
    status: fc.constantFrom('planned', 'done'),
    owner: few,
  })

/** Copies of one assessment that several people went on with: any answers, any actions, any profile. */
const anyCopy: fc.Arbitrary<Assessment> = fc
  .record({
    answers: fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(anyAnswer, { nil: undefined })]))),
    plan: fc.option(fc.tuple(...actionIds.map((id) => fc.option(anyAction(id), { nil: undefined }))), {
      nil: undefined,
    }),
    title: few,
    preparedBy: few,
    population: fc.constantFrom(undefined, 1000, 2000),
    updatedAt: fc.constantFrom(undefined, '2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z'),
  })
  .map(({ answers, plan, population, ...rest }) => {
    const value = JSON.parse(
      JSON.stringify({
        ...anAssessment(),
        ...rest,
        updatedAt: rest.updatedAt,
        city: { name: 'Battambang', country: 'KH', population },
        answers,
        plan: plan && { actions: plan.filter((action) => action !== undefined) },
      }),
    )
    const parsed = parseAssessmentValue(value, anEdition)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    return parsed.value.assessment
  })

const all = ({ conflicts }: Merge, side: Side) => new Map(conflicts.map(({ key }) => [key, side]))

function settled(merge: Merge, side: Side): Assessment {
  const result = settleMerge(merge, all(merge, side), anEdition)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('mergeCopies', () => {
  it('finds nothing to settle between an assessment and itself, and gives it back', () => {
    fc.assert(
      fc.property(anyCopy, (copy) => {
        const merge = mergeCopies(copy, copy)
        expect(merge.conflicts).toEqual([])
        expect(settled(merge, 'mine')).toEqual(copy)
      }),
    )
  }, 30_000)

  it('gives the same whichever copy is called mine', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const one = mergeCopies(a, b)
        const other = mergeCopies(b, a)
        expect(new Set(one.conflicts.map(({ key }) => key))).toEqual(new Set(other.conflicts.map(({ key }) => key)))
        expect(settled(one, 'mine')).toEqual(settled(other, 'theirs'))
        expect(settled(one, 'theirs')).toEqual(settled(other, 'mine'))
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('changes nothing when it is repeated with the same copy and the same choices', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, fc.constantFrom<Side[]>('mine', 'theirs'), (a, b, side) => {
        const once = settled(mergeCopies(a, b), side)
        const again = mergeCopies(once, b)
        expect(again.taken).toEqual([])
        expect(settled(again, side)).toEqual(once)
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('loses nothing that either copy holds', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const merged = settled(mergeCopies(a, b), 'mine')
        for (const copy of [a, b]) {
          for (const [id, answer] of Object.entries(copy.answers)) {
            const names = Object.keys(answer).filter((name) => Reflect.get(answer, name) !== null)
            expect(Object.keys(merged.answers[id] ?? {})).toEqual(expect.arrayContaining(names))
          }
          const kept = (merged.plan?.actions ?? []).map((action) => action.id)
          expect(kept).toEqual(expect.arrayContaining((copy.plan?.actions ?? []).map((action) => action.id)))
        }
      }),
    )
  })

  it('asks exactly where both hold something and not the same', () => {
    const mine = anAssessment({
      answers: { first: { level: 3, note: 'seen' }, second: { level: 2 } },
      preparedBy: 'Sok',
    })
    const theirs = anAssessment({
      answers: { first: { level: 2, note: 'seen', owner: 'Dara' }, third: { level: 1 } },
      preparedBy: 'Sok',
    })
    const merge = mergeCopies(mine, theirs)
    expect(merge.conflicts).toEqual([
      { key: '["answers","first","level"]', path: ['answers', 'first', 'level'], mine: 3, theirs: 2 },
    ])
    expect(merge.taken).toEqual([
      ['answers', 'first', 'owner'],
      ['answers', 'third', 'level'],
    ])
    expect(settled(merge, 'theirs').answers).toEqual({
      first: { level: 2, note: 'seen', owner: 'Dara' },
      second: { level: 2 },
      third: { level: 1 },
    })
  })
})

describe('settleMerge', () => {
  it('chooses nothing by itself', () => {
    const theirs = anAssessment({ answers: { first: { level: 1 } } })
    expect(settleMerge(mergeCopies(anAssessment(), theirs), new Map(), anEdition)).toEqual({
      ok: false,
      error: { kind: 'unsettled' },
    })
  })
})

describe('newerSide', () => {
  it('is the side that was changed later, and none where the dates do not tell', () => {
    const mine = anAssessment({ updatedAt: '2026-11-24T08:00:00.000Z' })
    const theirs = anAssessment({ updatedAt: '2026-11-24T15:30:00.000+07:00' })
    expect(newerSide({ mine, theirs })).toBe('theirs')
    expect(newerSide({ mine, theirs: mine })).toBe(null)
    expect(newerSide({ mine, theirs: { ...theirs, updatedAt: undefined } })).toBe(null)
  })
})
