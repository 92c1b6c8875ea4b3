import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../../src/core/files/createBackup'
import type { FileError } from '../../../src/core/files/FileError'
import type { ParsedAssessment } from '../../../src/core/files/parseAssessment'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import type { Result } from '../../../src/core/model/result'
import { readFiles } from '../../../src/storage/files/readFiles'
import { aSupplement } from '../../core/editions/aSupplement'
import { anAssessment, anEdition, anId, aRecord } from '../../core/files/anAssessment'

type Told = { name: string; result: Result<ParsedAssessment, FileError> }

/** What came of every assessment, and of every file that is none. */
const read = async (...files: File[]) =>
  (await readFiles(files, anEdition)).flatMap((reading): Told[] => {
    if (reading.kind === 'supplement') return []
    if (reading.kind === 'refused') return [{ name: reading.fileName, result: { ok: false, error: reading.error } }]
    const { fileName: name, assessment, integrity } = reading
    return [{ name, result: { ok: true, value: { assessment, integrity } } }]
  })
const aFile = (content: BlobPart, name = 'a.guidepost.json') => new File([content], name)
const sealed = { ok: true, value: { assessment: anAssessment(), integrity: 'sealed' } }
const refused = (kind: string) => ({ ok: false, error: { kind } })

/** A PDF written by hand with one attachment, small enough to be read by eye. */
function aPdf(name: string, content: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(content)
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('')
  const text = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(${name}) 4 0 R]>>>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
4 0 obj <</Type/Filespec/F(${name})/UF(${name})/EF<</F 5 0 R>>>> endobj
5 0 obj <</Type/EmbeddedFile/Length ${bytes.length}>> stream
${binary}
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

describe('readFiles', () => {
  it('takes the good files of a drop and names the bad ones', async () => {
    const readings = await read(
      aFile('nonsense', 'bad.json'),
      aFile(sealAssessment(anAssessment()), 'good.json'),
      aFile('{"format":"other"}', 'other.json'),
    )
    expect(readings).toEqual([
      { name: 'bad.json', result: refused('notJson') },
      { name: 'good.json', result: sealed },
      { name: 'other.json', result: refused('wrongFormat') },
    ])
  })

  it('takes a backup apart', async () => {
    const backup = createBackup(
      [aRecord(), aRecord({ assessment: anAssessment({ id: anId(2) }) })],
      [aSupplement()],
      '2026-11-24',
    )
    const file = aFile(backup.replace('"2026-11-24"', '"2026-11-24T00:00:00Z"'))
    expect((await read(file)).map(({ result }) => result.ok)).toEqual([true, true])
    const supplements = (await readFiles([file], anEdition)).filter((reading) => reading.kind === 'supplement')
    expect(supplements.map(({ text }) => JSON.parse(text))).toEqual([aSupplement()])
  })

  it('reads the assessment that a report carries', async () => {
    const pdf = aPdf('assessment.json', sealAssessment(anAssessment({ city: { name: 'បាត់ដំបង', country: 'KH' } })))
    expect((await read(aFile(pdf, 'report.pdf')))[0]?.result).toMatchObject({
      ok: true,
      value: { integrity: 'sealed', assessment: { city: { name: 'បាត់ដំបង' } } },
    })
  })

  it('refuses a PDF that carries something else, or nothing', async () => {
    const plain = new jsPDF().text('hello', 10, 10).output('arraybuffer')
    const readings = await read(aFile(aPdf('other.json', '{}'), 'a.pdf'), aFile(plain, 'b.pdf'))
    expect(readings.map(({ result }) => result)).toEqual([refused('noAttachment'), refused('noAttachment')])
  })

  it('refuses a PDF that asks for a password', async () => {
    const encryption = { userPassword: 'secret', ownerPassword: 'secret' }
    const locked = new jsPDF({ encryption }).text('hello', 10, 10).output('arraybuffer')
    expect((await read(aFile(locked, 'a.pdf')))[0]?.result).toEqual(refused('encryptedPdf'))
  })

  it('refuses what only calls itself a PDF', async () => {
    const readings = await read(aFile('hello', 'a.pdf'), aFile('%PDF-1.7 and nothing else', 'b.pdf'))
    expect(readings.map(({ result }) => result)).toEqual([refused('notPdf'), refused('notPdf')])
  })

  it('refuses bytes that are not UTF-8', async () => {
    expect((await read(aFile(new Uint8Array([0x22, 0xff, 0x22]))))[0]?.result).toEqual(refused('notJson'))
  })

  it('holds an assessment to its own limit, below that of a backup', async () => {
    const large = JSON.stringify(anAssessment()).replace('{', `{"more":"${'a'.repeat(5_000_000)}",`)
    expect((await read(aFile(large)))[0]?.result).toMatchObject(refused('tooLarge'))
  })

  it('goes on when a file has vanished', async () => {
    const gone = aFile('')
    gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'))
    expect((await read(gone, aFile(sealAssessment(anAssessment())))).map(({ result }) => result)).toEqual([
      refused('unreadable'),
      sealed,
    ])
  })
})
