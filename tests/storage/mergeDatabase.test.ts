import { describe, expect, it } from 'vitest'
import { parseMerges } from '../../src/storage/mergeDatabase'
import { anAssessment, anEdition, anId } from '../core/files/anAssessment'

const aMerge = (n: number, changes: object = {}) => {
  return {
    id: anId(n),
    at: '2026-11-24T10:00:00.000Z',
    files: [`${n}.json`],
    before: null,
    after: anAssessment(),
    ...changes,
  }
}
const filesIn = (merges: unknown[]) =>
  parseMerges({ assessment: anId(), merges }, anEdition).map((own) => own.merges.map(({ files }) => files[0]))

describe('parseMerges', () => {
  it('reads what was kept, with and without an assessment before', () => {
    const kept = { assessment: anId(), merges: [aMerge(1), aMerge(2, { before: anAssessment({ title: 'Before' }) })] }
    expect(parseMerges(kept, anEdition)).toEqual([kept])
  })

  it('passes over a merge that cannot be read, and those before it, which could not be undone in order', () => {
    expect(filesIn([aMerge(1), aMerge(2, { after: { format: 'other' } }), aMerge(3)])).toEqual([['3.json']])
    expect(filesIn([aMerge(1), aMerge(2, { before: { ...anAssessment(), date: 'soon' } })])).toEqual([[]])
  })

  it('passes over what is no list of merges', () => {
    expect(parseMerges('nonsense', anEdition)).toEqual([])
    expect(filesIn(Array.from({ length: 6 }, (_, at) => aMerge(at)))).toEqual([])
  })
})
