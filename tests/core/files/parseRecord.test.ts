import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../../src/core/files/parseRecord'
import { anAssessment, anEdition, aRecord } from './anAssessment'

describe('parseRecord', () => {
  it('reads a stored record', () => {
    expect(parseRecord(structuredClone(aRecord()), anEdition)).toEqual({ ok: true, value: aRecord() })
  })

  it.each([
    [undefined, ': missing'],
    [{ ...aRecord(), revision: 'x' }, 'revision: type'],
    [aRecord({ assessment: anAssessment({ phase: 'midnight' }) }), 'assessment.phase: unknownPhase'],
    [{ ...aRecord(), assessment: null }, 'assessment.wrongFormat'],
  ])('says what is damaged (case %#)', (value, error) => {
    expect(parseRecord(value, anEdition)).toEqual({ ok: false, error })
  })
})
