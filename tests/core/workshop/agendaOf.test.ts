import { describe, expect, it } from 'vitest'
import { agendaBlocks, agendaOf, putToVoteIn } from '../../../src/core/workshop/agendaOf'
import { aGuidebook } from '../document/aReportInput'
import { aWorkshop } from './aWorkshop'

const guidebook = aGuidebook()
const { setup } = aWorkshop()

describe('agendaOf', () => {
  it('takes the indicators of the scope in the chosen phases', () => {
    expect(agendaOf(setup, guidebook, 'full').kept).toEqual(['map', 'lead', 'cost', 'talk'])
    expect(agendaOf(setup, guidebook, 'quick').kept).toEqual(['map', 'lead', 'cost'])
    expect(agendaOf({ ...setup, phases: ['late', 'gone'] }, guidebook, 'full').kept).toEqual(['test', 'bill'])
    expect(agendaOf({ ...setup, phases: [] }, guidebook, 'full').kept).toEqual([])
  })

  it('leaves out what was left out one by one, unless it was put to vote', () => {
    const left = ['lead', 'talk', 'gone']
    expect(agendaOf({ ...setup, left }, guidebook, 'full').kept).toEqual(['map', 'cost'])
    expect(agendaOf({ ...setup, left }, guidebook, 'full', { putToVote: ['talk'] }).kept).toEqual([
      'map',
      'cost',
      'talk',
    ])
  })
})

describe('agendaOf with indicators put to vote', () => {
  const putToVote = ['bill', 'gone', 'talk']

  it('has them whatever phases and scope are chosen, and passes over ids that the guidebook lacks', () => {
    expect(agendaOf(setup, guidebook, 'quick', { putToVote }).kept).toEqual(['map', 'lead', 'cost', 'talk', 'bill'])
    expect(agendaOf({ ...setup, phases: [] }, guidebook, 'quick', { putToVote }).kept).toEqual(['talk', 'bill'])
  })

  it('takes them first by importance, and leaves them out last', () => {
    const order = agendaOf({ ...setup, order: 'importance' }, guidebook, 'full', { putToVote }).entries
    const talks = order.flatMap((entry) => (entry.kind === 'indicator' ? [entry.indicator] : []))
    expect(new Set(talks.slice(0, 2))).toEqual(new Set(['talk', 'bill']))
    const short = agendaOf({ ...setup, minutes: 36 }, guidebook, 'full', { putToVote })
    expect(short.kept).toEqual(['talk', 'bill'])
    expect(short.dropped).toEqual(['map', 'lead', 'cost'])
  })

  it('keeps what open voting has when the room has settled it', () => {
    const voting = agendaOf(setup, guidebook, 'full', { putToVote }).kept
    const after = agendaOf(setup, guidebook, 'full', { putToVote: ['bill'], voting })
    expect(after.kept).toEqual(voting)
    expect(after.entries).toEqual(agendaOf(setup, guidebook, 'full', { putToVote, voting }).entries)
  })
})

describe('putToVoteIn', () => {
  it('is in the order of the guidebook, without what it lacks', () => {
    expect(putToVoteIn({ putToVote: ['bill', 'gone', 'talk'] }, guidebook)).toEqual(['talk', 'bill'])
    expect(putToVoteIn({}, guidebook)).toEqual([])
  })
})

describe('agendaBlocks', () => {
  it('puts indicators of one phase that follow each other on one line, cut by breaks', () => {
    const agenda = agendaOf(
      { ...setup, phases: ['early', 'late'], breaks: [{ from: 30, minutes: 10 }] },
      guidebook,
      'full',
    )
    const blocks = agendaBlocks(agenda.entries, guidebook)
    expect(blocks.map(({ kind, phase, indicators }) => `${kind} ${phase} ${indicators.length}`)).toEqual([
      'opening null 0',
      'firstVote null 0',
      'indicator early 1',
      'break null 0',
      'indicator early 3',
      'indicator late 2',
      'spare null 0',
      'closing null 0',
    ])
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(setup.minutes)
  })
})
