import { describe, expect, it } from 'vitest'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { aMeta, aReport, KHMER_NOTE, SENTENCES } from './aReport.ts'
import { openPdf, readObjects, readPages, readText } from './readPdf.ts'

const attachment = { name: 'assessment.json', text: '{"city":"ភ្នំពេញ"}', description: 'The answers' }
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

describe('createReportPdf', () => {
  it.each(Object.entries(SENTENCES))('gives the sentence in %s back exactly', async (_name, sentence) => {
    const { bytes, missing } = await createReportPdf([paragraph(sentence)], aMeta())
    expect(await readText(bytes)).toContain(sentence)
    expect(missing).toEqual([])
  })

  it('draws every kind of block and numbers its pages', async () => {
    const { bytes } = await createReportPdf(aReport(), aMeta())
    const pages = await readPages(bytes)
    const text = pages.map((page) => page.text).join('\n')
    expect(pages.length).toBeGreaterThan(6)
    expect(pages[0]?.text).not.toContain('Page 1')
    expect(pages[1]?.text).toContain(`Page 2 of ${pages.length}`)
    expect(text).toContain('Backed by evidence')
    expect(text).toContain('Darker is further.')
    expect(text).toContain('Indicator 5')
  })

  it('writes the same bytes for the same input', async () => {
    const meta = aMeta({ attachment })
    const [first, second] = [await createReportPdf(aReport(), meta), await createReportPdf(aReport(), meta)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    const other = await createReportPdf(aReport(), { ...meta, createdAt: '2026-03-02T08:30:00Z' })
    expect(Buffer.from(first.bytes).equals(Buffer.from(other.bytes))).toBe(false)
  })

  it('describes itself: title, language, author, date', async () => {
    const { bytes } = await createReportPdf([paragraph('x')], aMeta({ language: 'lo' }))
    const { info } = await (await openPdf(bytes)).getMetadata()
    expect(info).toMatchObject({
      Title: 'Readiness report: Thành phố Đà Nẵng',
      Author: 'City Hall of Đà Nẵng',
      Subject: 'Smart city planning',
      Language: 'lo',
      CreationDate: "D:20260301083000+00'00'",
    })
  })

  it('carries the assessment, byte for byte', async () => {
    const { bytes } = await createReportPdf([paragraph('x')], aMeta({ attachment }))
    const files = await (await openPdf(bytes)).getAttachments()
    expect(new TextDecoder().decode(files['assessment.json'].content)).toBe(attachment.text)
    expect(readObjects(bytes)).toMatch(/\/AFRelationship \/Source[\s\S]*\/AF \[\d+ 0 R\]/)
  })

  it('names characters no font has, and draws the rest', async () => {
    const { bytes, missing } = await createReportPdf([paragraph('Sông 東京 🚀 한 🚀')], aMeta())
    expect(missing).toEqual([
      { character: '🚀', codePoint: 'U+1F680' },
      { character: '한', codePoint: 'U+D55C' },
    ])
    expect(await readText(bytes)).toContain('Sông')
  })

  it('reports progress up to 1 and stops when told to', async () => {
    const shares: number[] = []
    await createReportPdf(aReport(), aMeta(), { onProgress: (share) => shares.push(share) })
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const stop = new AbortController()
    const drawing = createReportPdf(aReport(), aMeta(), { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(drawing).rejects.toThrow(/abort/i)
  })

  it('refuses a date that is none', async () => {
    await expect(createReportPdf([paragraph('x')], aMeta({ createdAt: 'yesterday' }))).rejects.toThrow(/time/i)
  })

  it('keeps a note of 3,000 Khmer characters within the column, whole', async () => {
    const fields = [{ label: 'Note', text: KHMER_NOTE }]
    const record = { kind: 'record', title: 'Note', tag: '', tone: 'plain', level: 1, max: 4, fields } as const
    const pages = await readPages((await createReportPdf([record], aMeta())).bytes)
    const pieces = pages.flatMap((page) => page.pieces)
    for (const { x, y, width } of pieces) {
      expect(x + width).toBeLessThanOrEqual(595.28 - 56)
      expect(y).toBeGreaterThan(20)
    }
    expect(pages.map(({ text }) => text.replace(/\s/g, '')).join('')).toContain(KHMER_NOTE.slice(0, 20))
    const khmer = pieces.map(({ str }) => str.replace(/[^\u1780-\u17ff]/g, '')).join('')
    expect(khmer).toBe(KHMER_NOTE.replace(/[^\u1780-\u17ff]/g, ''))
  })
})
