import { describe, expect, it } from 'vitest'
import { isDownloadDue } from '../../../src/core/files/isDownloadDue'
import type { AssessmentRecord } from '../../../src/core/model/record'

function aRecord(patch: Partial<AssessmentRecord>, updatedAt: string): AssessmentRecord {
  const assessment = {
    answers: { need: { level: 1 } },
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt,
  } as unknown as AssessmentRecord['assessment']
  return { assessment, revision: 1, savedAt: updatedAt, exportedAt: null, sample: false, origin: 'here', ...patch }
}

describe('isDownloadDue', () => {
  it('waits a day before it reminds of work that was never downloaded', () => {
    const record = aRecord({}, '2026-01-01T09:00:00.000Z')
    expect(isDownloadDue(record, '2026-01-01T20:00:00.000Z')).toBe(false)
    expect(isDownloadDue(record, '2026-01-02T08:00:00.000Z')).toBe(true)
  })

  it('is silent while the last download holds the latest change', () => {
    const record = aRecord({ exportedAt: '2026-01-03T10:00:00.000Z' }, '2026-01-03T09:00:00.000Z')
    expect(isDownloadDue(record, '2026-03-01T00:00:00.000Z')).toBe(false)
  })

  it('reminds when work went on for a day after the last download', () => {
    const record = aRecord({ exportedAt: '2026-01-03T10:00:00.000Z' }, '2026-01-03T11:00:00.000Z')
    expect(isDownloadDue(record, '2026-01-03T12:00:00.000Z')).toBe(false)
    expect(isDownloadDue(record, '2026-01-04T10:00:00.000Z')).toBe(true)
  })

  it('never reminds of a sample', () => {
    expect(isDownloadDue(aRecord({ sample: true }, '2026-01-01T09:00:00.000Z'), '2026-06-01T00:00:00.000Z')).toBe(false)
  })
})
