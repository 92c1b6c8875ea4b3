import { describe, expect, it } from 'vitest'
import { createBackup } from '../../../src/core/files/createBackup'
import { parseBackup } from '../../../src/core/files/parseBackup'
import { aSupplement } from '../editions/aSupplement'
import { anAssessment, anEdition, anId, aRecord } from './anAssessment'

const at = '2026-11-24T01:00:00.000Z'

describe('createBackup', () => {
  it('holds every assessment, sealed, as parseBackup reads them', () => {
    const second = anAssessment({ id: anId(2), title: 'Two' })
    const text = createBackup([aRecord(), aRecord({ assessment: second })], [], at)
    const assessments = [anAssessment(), second].map((assessment) => ({
      ok: true,
      value: { assessment, integrity: 'sealed' },
    }))
    expect(parseBackup(text, anEdition)).toEqual({ ok: true, value: { assessments, supplements: [] } })
  })

  it('holds the supplements as they are', () => {
    const supplement = aSupplement()
    expect(parseBackup(createBackup([], [supplement], at), anEdition)).toEqual({
      ok: true,
      value: { assessments: [], supplements: [supplement] },
    })
  })

  it('leaves samples out', () => {
    const text = createBackup([aRecord({ sample: true })], [], at)
    expect(JSON.parse(text)).toMatchObject({
      format: 'guidepost/backup',
      formatVersion: 1,
      createdAt: at,
      assessments: [],
    })
  })
})

describe('parseBackup', () => {
  it('takes the others when one assessment is at fault, and names the member within the backup', () => {
    const file = JSON.parse(createBackup([aRecord(), aRecord({ assessment: anAssessment({ id: anId(2) }) })], [], at))
    file.assessments[0].phase = 'midnight'
    const result = parseBackup(JSON.stringify(file), anEdition)
    expect(result.ok && result.value.assessments[0]).toEqual({
      ok: false,
      error: { kind: 'member', path: 'assessments.0.phase', problem: 'unknownPhase' },
    })
    expect(result.ok && result.value.assessments[1]).toMatchObject({ ok: true, value: { integrity: 'sealed' } })
  })

  it('takes a backup that was made before backups held supplements', () => {
    const text = '{"format":"guidepost/backup","formatVersion":1,"assessments":[]}'
    expect(parseBackup(text, anEdition)).toEqual({ ok: true, value: { assessments: [], supplements: [] } })
  })

  it.each([
    ['{"format":"guidepost/assessment"}', { kind: 'wrongFormat' }],
    ['{"format":"guidepost/backup","formatVersion":2,"assessments":[]}', { kind: 'newerVersion', found: 2 }],
    ['{"format":"guidepost/backup","formatVersion":1}', { kind: 'member', path: 'assessments', problem: 'missing' }],
  ])('refuses %s', (text, error) => {
    expect(parseBackup(text, anEdition)).toEqual({ ok: false, error })
  })
})
