import { describe, expect, it } from 'vitest'
import { nextStored } from '../../../src/core/merge/nextStored'
import { anAssessment, aRecord } from '../files/anAssessment'

const at = '2026-11-24T00:00:00.000Z'
const mine = aRecord({ assessment: anAssessment({ title: 'Mine' }) })

describe('nextStored', () => {
  it('stores the record as it is while nobody else has written', () => {
    expect(nextStored(mine, aRecord(), aRecord(), at)).toEqual({ ...mine, revision: 2, savedAt: at })
  })

  it('starts a new record at revision 1', () => {
    expect(nextStored({ ...mine, revision: 0 }, null, undefined, at)).toEqual({ ...mine, revision: 1, savedAt: at })
  })

  it('writes what a person typed even after a removal elsewhere', () => {
    expect(nextStored(mine, aRecord({ revision: 7 }), undefined, at)).toMatchObject({
      revision: 8,
      assessment: mine.assessment,
    })
  })

  it('merges with what another tab has stored since', () => {
    const theirs = aRecord({ assessment: anAssessment({ preparedBy: 'Them' }), revision: 5, exportedAt: at })
    expect(nextStored(mine, aRecord(), theirs, at)).toEqual({
      ...mine,
      assessment: { ...mine.assessment, preparedBy: 'Them' },
      revision: 6,
      savedAt: at,
      exportedAt: at,
    })
  })
})
