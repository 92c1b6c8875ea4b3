import { describe, expect, it } from 'vitest'
import { agendaBlocks, agendaOf } from '../../../src/core/workshop/agendaOf'
import { aGuidebook } from '../report/aReportInput'
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
