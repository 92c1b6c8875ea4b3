import { describe, expect, it } from 'vitest'
import { createBackup } from '../../../src/core/files/createBackup'
import { assessmentParsers } from '../../../src/core/files/parseAssessments'
import { parseFile } from '../../../src/core/files/parseFile'
import { digest } from '../../../src/storage/files/digest'
import { aSupplement } from '../editions/aSupplement'
import { anAssessment, anEdition, anId, aRecord } from './anAssessment'

const at = '2026-11-24T01:00:00.000Z'
const { backup } = assessmentParsers({ guidebook: anEdition }, digest)
const parseBackup = (text: string) => parseFile('b.json', { bytes: new TextEncoder().encode(text), text }, { backup })

/** What a backup's text says: every assessment without its seal and what that said, then its supplements. */
function contentOf(text: string) {
  return Promise.all(
    parseBackup(text).map(async (reading) => {
      if (reading.kind === 'refused') return reading.error
      if (reading.kind === 'supplement') return JSON.parse(reading.text)
      const { integrity: _seal, ...assessment } = reading.assessment
      return { assessment, integrity: (await reading.seal).integrity }
    }),
  )
}

describe('createBackup', () => {
  it('holds every assessment, sealed, as it is read back', async () => {
    const second = anAssessment({ id: anId(2), title: 'Two' })
    const text = createBackup([aRecord(), aRecord({ assessment: second })], [], at)
    const assessments = [anAssessment(), second].map((assessment) => ({ assessment, integrity: 'sealed' }))
    expect(await contentOf(text)).toEqual(assessments)
  })

  it('holds the supplements as they are', async () => {
    const supplement = aSupplement()
    expect(await contentOf(createBackup([], [supplement], at))).toEqual([supplement])
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

describe('reading a backup', () => {
  it('takes the others when one assessment is at fault, and names the member within the backup', async () => {
    const file = JSON.parse(createBackup([aRecord(), aRecord({ assessment: anAssessment({ id: anId(2) }) })], [], at))
    file.assessments[0].phase = 'midnight'
    const [first, second] = parseBackup(JSON.stringify(file))
    expect(first).toEqual({
      kind: 'refused',
      fileName: 'b.json',
      at: 0,
      error: { kind: 'member', path: 'assessments.0.phase', problem: 'unknownPhase' },
    })
    expect(second).toMatchObject({ kind: 'assessment', at: 1, assessment: { id: anId(2) } })
  })

  it('takes a backup that was made before backups held supplements', async () => {
    const text = `{"format":"guidepost/backup","formatVersion":1,"assessments":[${JSON.stringify(anAssessment())}]}`
    expect(await contentOf(text)).toEqual([{ assessment: anAssessment(), integrity: 'unsealed' }])
  })

  it.each([
    ['{"format":"guidepost/assessment"}', { kind: 'otherKind', found: 'assessment' }],
    ['{"format":"guidepost/backup","formatVersion":2,"assessments":[]}', { kind: 'newerVersion', found: 2 }],
    ['{"format":"guidepost/backup","formatVersion":1}', { kind: 'member', path: 'assessments', problem: 'missing' }],
    ['{"format":"guidepost/backup","formatVersion":1,"assessments":[]}', { kind: 'empty' }],
  ])('refuses %s', (text, error) => {
    expect(parseBackup(text)).toMatchObject([{ kind: 'refused', at: null, error }])
  })
})
