import { describe, expect, it } from 'vitest'
import { answerVotes, createDecision, noteWithReason } from '../../../src/core/workshop/createDecision'
import { tallyVotes } from '../../../src/core/workshop/tallyVotes'
import { anActionId } from '../plan/aPlan'

const tally = (...votes: number[]) =>
  tallyVotes(
    votes.map((vote) => ({ role: 'a', vote })),
    4,
    ['a'],
  )

describe('createDecision', () => {
  it('tells how the votes became the level', () => {
    expect(createDecision({ level: 2 }, [tally(2, 2, 3)]).way).toBe('firstVote')
    expect(createDecision({ level: 3 }, [tally(2, 2, 3), tally(3, 3, 3)]).way).toBe('secondVote')
    expect(createDecision({ level: 2 }, [tally(2, 2, 3), tally(3, 3, 3)]).way).toBe('talk')
    expect(createDecision({ level: 2 }, []).way).toBe('talk')
  })

  it('keeps reason and dissent, and the votes by role only where they may be told', () => {
    const decision = createDecision({ level: 1, reason: 'No budget', dissent: 'Port' }, [tally(1, 1, 1), tally(1, 2)])
    expect(decision).toMatchObject({ reason: 'No budget', dissent: 'Port' })
    expect(decision.votes.map(({ roles }) => roles?.length)).toEqual([1, undefined])
  })
})

describe('createDecision with actions', () => {
  it('names the actions that the talk brought up, and none where there were none', () => {
    expect(createDecision({ level: 1, actions: [anActionId(1)] }, []).actions).toEqual([anActionId(1)])
    expect(createDecision({ level: 1, actions: [] }, [])).toHaveProperty('actions', [])
  })
})

describe('answerVotes', () => {
  it('is the total of the last round', () => {
    expect(answerVotes([tally(0, 0), tally(2, 2)], 'no')).toEqual({
      counts: [0, 0, 2, 0, 0],
      notApplicable: 0,
      unknown: 0,
      dissent: 'no',
    })
    expect(answerVotes([], 'no')).toBeUndefined()
  })
})

describe('noteWithReason', () => {
  it('keeps the note and adds the reason', () => {
    expect(noteWithReason('', '', 'No budget')).toBe('No budget')
    expect(noteWithReason('Seen in May', '', 'No budget')).toBe('Seen in May\nNo budget')
  })

  it('puts a new reason in the place of the old one, and takes one away', () => {
    expect(noteWithReason('Seen in May\nNo budget', 'No budget', 'Funded')).toBe('Seen in May\nFunded')
    expect(noteWithReason('No budget', 'No budget', '')).toBeUndefined()
    expect(noteWithReason('Seen in May', 'No budget', '')).toBe('Seen in May')
  })
})
