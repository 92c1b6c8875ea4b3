import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenAssessment } from '../../../src/core/merge/flattenAssessment'
import { mergeAssessments } from '../../../src/core/merge/mergeAssessments'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import { anAssessment } from '../files/anAssessment'
import { anAction } from '../plan/aPlan'
import { anyCopy } from './anyCopy'

const early = '2026-11-23T10:00:00.000Z'
const late = '2026-11-23T11:00:00.000Z'
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    level: fc.integer({ min: 0, max: 4 }),
    note: fc.string({ maxLength: 3 }),
    evidence: fc.constant('described' as const),
  },
  { requiredKeys: [] },
)
const state = (updatedAt: string): fc.Arbitrary<Assessment> =>
  fc
    .record({
      title: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
      name: fc.constantFrom('A', 'B', 'C'),
      answers: fc.dictionary(fc.constantFrom('first', 'second', 'third', 'constructor'), answer),
    })
    .map(({ title, name, answers }) =>
      anAssessment({ ...(title === undefined ? {} : { title }), city: { name, country: 'KH' }, answers, updatedAt }),
    )

describe('mergeAssessments', () => {
  it('gives mine when only mine changed', () => {
    fc.assert(
      fc.property(state(early), state(late), (base, mine) => {
        expect(mergeAssessments(base, mine, base)).toEqual(mine)
      }),
    )
  })

  it('gives theirs when only theirs changed', () => {
    fc.assert(
      fc.property(state(early), state(late), (base, theirs) => {
        expect(mergeAssessments(base, base, theirs)).toEqual(theirs)
      }),
    )
  })

  it('is idempotent: merging the result with either side again changes nothing', () => {
    fc.assert(
      fc.property(state(early), state(late), state(early), (base, mine, theirs) => {
        const merged = mergeAssessments(base, mine, theirs)
        expect(mergeAssessments(mine, mine, merged)).toEqual(merged)
        expect(mergeAssessments(theirs, merged, theirs)).toEqual(merged)
        expect(mergeAssessments(base, mine, mine)).toEqual(mine)
      }),
    )
  })

  it('does not depend on whose side is called mine, while the instants differ', () => {
    fc.assert(
      fc.property(state(early), state(late), state(early), (base, mine, theirs) => {
        expect(mergeAssessments(base, mine, theirs)).toEqual(mergeAssessments(base, theirs, mine))
      }),
    )
  })

  it('keeps the changes of both sides to different answers and members', () => {
    const base = anAssessment()
    const mine = anAssessment({ title: 'Mine', answers: { ...base.answers, third: { level: 1 } }, updatedAt: early })
    const theirs = anAssessment({
      preparedBy: 'Them',
      city: { ...base.city, population: 5 },
      answers: { first: { level: 3, evidence: 'verified', note: 'seen' } },
      updatedAt: late,
    })
    expect(mergeAssessments(base, mine, theirs)).toEqual({
      ...base,
      title: 'Mine',
      preparedBy: 'Them',
      city: { ...base.city, population: 5 },
      answers: { first: { level: 3, evidence: 'verified', note: 'seen' }, third: { level: 1 } },
      updatedAt: late,
    })
  })

  it.each([
    [early, late, 4],
    [late, early, 2],
    [late, late, 2],
  ])('settles a member that both changed by the later instant (%s, %s)', (mineAt, theirsAt, level) => {
    const base = anAssessment({ answers: { first: { level: 0, note: 'old' } } })
    const mine = anAssessment({ answers: { first: { level: 2, note: 'old' } }, updatedAt: mineAt })
    const theirs = anAssessment({ answers: { first: { level: 4, note: 'new' } }, updatedAt: theirsAt })
    expect(mergeAssessments(base, mine, theirs).answers).toEqual({ first: { level, note: 'new' } })
  })

  it('merges plans action by action: changes of both sides, additions of both, removals where the other side left it alone', () => {
    const base = anAssessment({ plan: { actions: [anAction(1), anAction(2), anAction(3)] }, updatedAt: early })
    const mine = { ...base, plan: { actions: [anAction(1, { owner: 'Sok' }), anAction(2), anAction(4)] } }
    const theirs = {
      ...base,
      plan: { actions: [anAction(1, { status: 'done' as const }), anAction(3), anAction(5)] },
      updatedAt: late,
    }
    expect(mergeAssessments(base, mine, theirs).plan?.actions.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      anAction(1, { owner: 'Sok', status: 'done' }),
      anAction(4),
      anAction(5),
    ])
  })

  it('keeps the plan of the side that made one', () => {
    const base = anAssessment({ updatedAt: early })
    const mine = { ...base, plan: { actions: [anAction(1)] } }
    expect(mergeAssessments(base, mine, { ...base, updatedAt: late }).plan).toEqual(mine.plan)
    expect(mergeAssessments(base, base, { ...mine, updatedAt: late }).plan).toEqual(mine.plan)
  })

  it('keeps texts that two tabs wrote into the briefs', () => {
    const base = anAssessment({ briefs: { formation: { vision: 'Old' }, contact: { name: 'Dara' } } })
    const mine = anAssessment({ briefs: { formation: { vision: 'New' }, contact: { name: 'Dara' } }, updatedAt: early })
    const theirs = anAssessment({
      briefs: { formation: { vision: 'Old', concept: 'Pumps' }, contact: { name: 'Dara', phone: '1' } },
      updatedAt: late,
    })
    expect(mergeAssessments(base, mine, theirs).briefs).toEqual({
      formation: { vision: 'New', concept: 'Pumps' },
      contact: { name: 'Dara', phone: '1' },
    })
  })

  it('keeps the decisions of both tabs, and takes off the vote what either settled', () => {
    const workshop = { mode: 'anonymous', rounds: 1, participants: { total: 9 } } as const
    const decided = (level: number) => ({ level, way: 'talk' as const, votes: [] })
    const base = anAssessment({
      workshop: { ...workshop, decisions: { third: decided(0) } },
      putToVote: ['first', 'second', 'third'],
      updatedAt: early,
    })
    const mine = {
      ...base,
      workshop: { ...workshop, decisions: { first: decided(1), third: decided(0) } },
      putToVote: ['second', 'third', 'later'],
    }
    const theirs = {
      ...base,
      workshop: { ...workshop, decisions: { second: decided(2), third: decided(4) } },
      putToVote: ['first', 'third', 'early'],
      updatedAt: late,
    }
    const both = mergeAssessments(base, mine, theirs)
    expect(both.workshop?.decisions).toEqual({ first: decided(1), second: decided(2), third: decided(4) })
    expect(both.putToVote).toEqual(['third', 'early', 'later'])
    const { putToVote: _none, ...settled } = base
    expect(mergeAssessments(base, settled, { ...base, updatedAt: late })).not.toHaveProperty('putToVote')
  })
})

describe('mergeAssessments of whole files', () => {
  const copy = (updatedAt: string) => anyCopy.map((own): Assessment => ({ ...own, updatedAt }))

  it('gives the side that changed, repeats without effect, and does not depend on whose side is mine', () => {
    fc.assert(
      fc.property(copy(early), copy(late), copy(early), (base, mine, theirs) => {
        expect(contentOf(mergeAssessments(base, mine, base))).toEqual(contentOf(mine))
        expect(contentOf(mergeAssessments(base, base, mine))).toEqual(contentOf(mine))
        const both = mergeAssessments(base, mine, theirs)
        expect(contentOf(mergeAssessments(mine, mine, both))).toEqual(contentOf(both))
        expect(contentOf(both)).toEqual(contentOf(mergeAssessments(base, theirs, mine)))
      }),
    )
  }, 30_000)
})

/** The content alone: lists with ids by id, since their order is nobody's content. */
function contentOf(assessment: Assessment) {
  return Object.fromEntries(flattenAssessment(assessment).places)
}
