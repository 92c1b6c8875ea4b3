import { describe, expect, it } from 'vitest'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { createReportPdf } from '../../../src/pdf/createReportPdf'
import { ReportReader } from '../../../src/storage/files/ReportReader'
import { readFiles } from '../../../src/storage/files/readFiles'
import { limitBuffers } from '../../../src/storage/limitBuffers'
import { anAssessment, anEdition } from '../../core/files/anAssessment'
import { aMeta } from '../../pdf/aReport'
import { aBomb, editAttachment, manyAttachments, manyObjects } from '../hostilePdf'

const SOON = 8000
const read = (bytes: Uint8Array<ArrayBuffer>) => new ReportReader().read(new Blob([bytes]))
const sealed = sealAssessment(anAssessment({ city: { name: 'បាត់ដំបង', country: 'KH' } }))

async function aReportPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const attachment = { name: 'assessment.json', text: sealed, description: 'The answers' }
  return new Uint8Array((await createReportPdf([{ kind: 'paragraph', text: 'Hello' }], aMeta({ attachment }))).bytes)
}

async function readSoon(bytes: Uint8Array<ArrayBuffer>) {
  const start = performance.now()
  const result = await read(bytes)
  expect(performance.now() - start).toBeLessThan(SOON)
  return result.ok ? 'read' : result.error.kind
}

describe('ReportReader', { timeout: 30_000 }, () => {
  it('takes a report back, byte for byte', async () => {
    const result = await read(await aReportPdf())
    expect(result.ok && new TextDecoder().decode(result.value)).toBe(sealed)
  })

  it('refuses a truncated report, wherever it was cut, or reads what is whole', async () => {
    const report = await aReportPdf()
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const kind = await readSoon(report.slice(0, Math.round(report.length * share)))
      expect(['notPdf', 'noAttachment', 'unreadable', 'read']).toContain(kind)
    }
  })

  it('is not held up by thousands of attachments or objects', async () => {
    expect(await readSoon(manyAttachments(5000))).toBe('noAttachment')
    expect(['noAttachment', 'notPdf']).toContain(await readSoon(manyObjects(100_000)))
  })

  it('takes no harm from a stream that unpacks to more than an assessment', async () => {
    const [reading] = await readFiles([new File([aBomb(120)], 'bomb.pdf')], anEdition)
    expect(reading?.kind).toBe('refused')
  })
})

describe('a report edited after export', () => {
  it('is flagged as changed', async () => {
    const edited = editAttachment(await aReportPdf(), (text) => text.replace('"KH"', '"VN"'), sealed)
    const [reading] = await readFiles([new File([edited], 'report.pdf')], anEdition)
    expect(reading).toMatchObject({ integrity: 'changed', assessment: { city: { country: 'VN' } } })
  })

  it('is sealed when only its pages were touched', async () => {
    const edited = editAttachment(await aReportPdf(), (text) => text, sealed)
    const [reading] = await readFiles([new File([edited], 'report.pdf')], anEdition)
    expect(reading).toMatchObject({ integrity: 'sealed' })
  })
})

describe('limitBuffers', () => {
  it('refuses what is too large and leaves all else as it was', () => {
    const scope = { Uint8Array }
    limitBuffers(scope, 100)
    expect(() => new scope.Uint8Array(101)).toThrow(RangeError)
    expect(new scope.Uint8Array(100)).toBeInstanceOf(Uint8Array)
    expect(new scope.Uint8Array([1, 2])).toEqual(Uint8Array.of(1, 2))
    expect(scope.Uint8Array.from([3])).toBeInstanceOf(scope.Uint8Array)
    expect(new scope.Uint8Array(8).subarray(2)).toHaveLength(6)
  })
})
