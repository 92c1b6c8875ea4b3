import { describe, expect, it } from 'vitest'
import { type ImportCandidate, planImport } from '../../../src/core/files/planImport'
import { anAssessment, anId, aRecord } from './anAssessment'

const early = '2026-11-22T00:00:00.000Z'
const late = '2026-11-24T00:00:00.000Z'
const file = (changes: Parameters<typeof anAssessment>[0] = {}): ImportCandidate => ({
  name: 'a.json',
  assessment: anAssessment(changes),
  integrity: 'sealed',
})
const plan = (...files: ImportCandidate[]) =>
  planImport([aRecord()], files).map(({ relation, choice }) => [relation, choice])

describe('planImport', () => {
  it.each([
    [{ id: anId(2) }, ['new', 'add']],
    [{}, ['same', 'skip']],
    [{ updatedAt: late }, ['newer', 'replace']],
    [{ updatedAt: early }, ['older', 'skip']],
    [{ title: 'Other' }, ['unclear', 'keep-both']],
    [{ updatedAt: undefined }, ['unclear', 'keep-both']],
  ])('proposes for %j', (changes, expected) => {
    expect(plan(file(changes))).toEqual([expected])
  })

  it('lets files of one drop collide with each other', () => {
    const id = anId(2)
    expect(plan(file({ id }), file({ id, updatedAt: late }), file({ id }))).toEqual([
      ['new', 'add'],
      ['newer', 'replace'],
      ['older', 'skip'],
    ])
  })

  it('compares instants, not their spelling', () => {
    expect(plan(file({ updatedAt: '2026-11-23T15:00:00.000+07:00' }))).toEqual([['older', 'skip']])
  })
})
