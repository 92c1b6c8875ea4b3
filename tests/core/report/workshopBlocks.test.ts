import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/model/assessment'
import { workshopBlocks } from '../../../src/core/report/workshopBlocks'
import { anAssessment, aReportInput } from './aReportInput'

const blocksOf = (answers: Record<string, Answer>) => workshopBlocks(aReportInput(anAssessment(answers)))
const rowOf = (answers: Record<string, Answer>) =>
  blocksOf(answers)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))[0]
    ?.map((cell) => (typeof cell === 'string' ? cell : cell.text))

describe('workshopBlocks', () => {
  it('says nothing where nobody voted', () => {
    expect(blocksOf({ map: { level: 2 } })).toEqual([])
  })

  it('counts votes and says how far they agree', () => {
    expect(rowOf({ map: { level: 2, votes: { counts: [0, 0, 4, 0, 0], notApplicable: 1, unknown: 2 } } })).toEqual([
      ...['P1-01', 'Title of map', '0', '0', '4', '0', '0', '1', '2', '100%', '2'],
    ])
    expect(rowOf({ map: { level: 2, votes: { counts: [3, 0, 0, 0, 3] } } })?.slice(-2)).toEqual(['0%', '0'])
  })

  it('takes missing and surplus counts, and does not count to a billion', () => {
    expect(rowOf({ map: { votes: { counts: [1] } } })).toHaveLength(11)
    expect(rowOf({ map: { votes: { counts: [0, 0, 0, 0, 1, 7, 7] } } })?.slice(-2)).toEqual(['100%', '4'])
    expect(rowOf({ map: { votes: { counts: [1e9, 0, 0, 0, 0] } } })?.slice(-2)).toEqual(['–', '–'])
  })

  it('lists what was said against', () => {
    const blocks = blocksOf({ map: { votes: { counts: [0, 1, 2, 0, 0], dissent: 'Too high' } } })
    expect(blocks.at(-1)).toEqual({
      kind: 'list',
      ordered: false,
      items: [{ text: 'Title of map', detail: 'Too high' }],
    })
  })
})
