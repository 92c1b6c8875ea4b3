import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenAssessment } from '../../../src/core/merge/flattenAssessment'
import { mergeCopies, newerSide, type Side, settleMerge } from '../../../src/core/merge/mergeCopies'
import type { Assessment } from '../../../src/core/model/assessment'
import { anAssessment, anEdition } from '../files/anAssessment'
import { anyCopy, asRead, merged } from './anyCopy'

/** Parts of one assessment: each of the three people holds some of its places, so that no two of them contradict each other. */
const threeParts = fc.tuple(anyCopy, fc.infiniteStream(fc.nat({ max: 7 }))).map(([whole, draws]) => {
  const places = [...flattenAssessment(whole).places.values()].map((place) => {
    return { place, held: Number(draws.next().value) }
  })
  return [1, 2, 4].map((bit) =>
    partOf(
      whole,
      places.filter(({ held }) => (held & bit) > 0).map(({ place }) => place.path),
    ),
  )
})

/** The assessment with no more than these places; what the format cannot do without stays. */
function partOf(whole: Assessment, kept: readonly (readonly string[])[]): Assessment {
  const keys = new Set(kept.map((path) => JSON.stringify(path)))
  const isKept = (...path: string[]) => keys.has(JSON.stringify(path))
  const some = (members: object, ...path: string[]) =>
    Object.fromEntries(Object.entries(members).filter(([member]) => isKept(...path, member)))
  const { title, preparedBy, putToVote, ...rest } = whole
  return asRead({
    ...rest,
    ...some({ title, preparedBy }),
    answers: Object.fromEntries(Object.entries(whole.answers).map(([id, answer]) => [id, some(answer, 'answers', id)])),
    plan: whole.plan && { actions: whole.plan.actions.filter(({ id }) => isKept('plan', 'actions', id, 'title')) },
    scenarios: whole.scenarios?.filter(({ id }) => isKept('scenarios', id, 'name')),
    workshop: whole.workshop && {
      ...whole.workshop,
      decisions: some(whole.workshop.decisions, 'workshop', 'decisions'),
    },
    briefs: whole.briefs && {
      ...whole.briefs,
      formation: some(whole.briefs.formation ?? {}, 'briefs', 'formation'),
      contact: some(whole.briefs.contact ?? {}, 'briefs', 'contact'),
    },
    putToVote: putToVote?.filter((id) => isKept('putToVote', id)),
  })
}

/** The content alone: lists with ids by id, since their order is nobody's content. */
const contentOf = (assessment: Assessment) => Object.fromEntries(flattenAssessment(assessment).places)

describe('mergeCopies', () => {
  it('finds nothing to settle between an assessment and itself, and gives it back', () => {
    fc.assert(
      fc.property(anyCopy, (copy) => {
        const merge = mergeCopies(copy, copy)
        expect(merge.conflicts).toEqual([])
        expect(merged(copy, copy)).toEqual(copy)
      }),
    )
  }, 30_000)

  it('gives the same whichever copy is called mine', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const one = mergeCopies(a, b)
        const other = mergeCopies(b, a)
        expect(new Set(one.conflicts.map(({ key }) => key))).toEqual(new Set(other.conflicts.map(({ key }) => key)))
        expect(merged(a, b, 'mine')).toEqual(merged(b, a, 'theirs'))
        expect(merged(a, b, 'theirs')).toEqual(merged(b, a, 'mine'))
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('changes nothing when it is repeated with the same copy and the same choices', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, fc.constantFrom<Side[]>('mine', 'theirs'), (a, b, side) => {
        const once = merged(a, b, side)
        const again = mergeCopies(once, b)
        expect(again.taken).toEqual([])
        expect(merged(once, b, side)).toEqual(once)
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('loses nothing that either copy holds', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const both = contentOf(merged(a, b))
        for (const { places } of [flattenAssessment(a), flattenAssessment(b)]) {
          const filled = [...places].filter(
            ([, { value }]) => !['', 'null', '[]'].includes(String(JSON.stringify(value))),
          )
          expect(Object.keys(both)).toEqual(expect.arrayContaining(filled.map(([key]) => key)))
        }
        const held = [a, b].map((copy) => contentOf(copy))
        for (const [key, { value }] of Object.entries(both)) {
          expect(held.map((own) => own[key]?.value)).toContainEqual(value)
        }
      }),
    )
  }, 30_000)

  it('comes to the same in whatever order three people who do not contradict each other are merged', () => {
    fc.assert(
      fc.property(threeParts, ([a, b, c]) => {
        if (!a || !b || !c) return
        const orders = [
          [a, b, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ] as const
        for (const [first, second, third] of orders)
          expect(mergeCopies(merged(first, second), third).conflicts).toEqual([])
        const [one, ...others] = orders.map(([first, second, third]) => merged(merged(first, second), third))
        for (const other of others) expect(contentOf(other)).toEqual(contentOf(one ?? a))
        expect(contentOf(merged(a, merged(b, c)))).toEqual(contentOf(one ?? a))
        expect(merged(a, b)).toEqual(merged(b, a))
      }),
    )
  }, 30_000)

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
    expect(merged(mine, theirs, 'theirs').answers).toEqual({
      first: { level: 2, note: 'seen', owner: 'Dara' },
      second: { level: 2 },
      third: { level: 1 },
    })
  })
})

describe('mergeCopies of lists', () => {
  it('takes scenarios, texts of the briefs, decisions and what was put to vote from both, and asks by member', () => {
    const scenario = { id: 'd1000000-0000-4000-8000-000000000000', name: 'Pumps', levels: { first: 4 } }
    const mine = asRead({
      ...anAssessment(),
      scenarios: [scenario],
      briefs: { formation: { vision: 'Dry' } },
      putToVote: ['second'],
    })
    const theirs = asRead({
      ...anAssessment(),
      scenarios: [
        { ...scenario, name: 'Two pumps' },
        { ...scenario, id: 'd2000000-0000-4000-8000-000000000000' },
      ],
      briefs: { formation: { vision: '', concept: 'Pumps' } },
      putToVote: ['first'],
    })
    expect(mergeCopies(mine, theirs).conflicts.map(({ path }) => path)).toEqual([['scenarios', scenario.id, 'name']])
    expect(merged(mine, theirs)).toMatchObject({
      scenarios: [{ ...scenario, id: 'd1000000-0000-4000-8000-000000000000' }, { name: 'Pumps' }],
      briefs: { formation: { vision: 'Dry', concept: 'Pumps' } },
    })
    expect(new Set(merged(mine, theirs).putToVote)).toEqual(new Set(['first', 'second']))
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
