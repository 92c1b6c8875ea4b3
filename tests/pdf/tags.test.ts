import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../src/core/document/ReportBlock.ts'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { srgbProfile } from '../../src/pdf/document/srgbProfile.ts'
import { aMeta, aReport } from './aReport.ts'
import { checkTags } from './checkTags.ts'
import { openPdf, readObjects } from './readPdf.ts'

const aQr: ReportBlock = { kind: 'qr', caption: 'Digest', summary: 'abc', modules: ['101', '010', '111'] }
const make = async (blocks: ReportBlock[], meta = aMeta()) => (await createReportPdf(blocks, meta)).bytes

describe('the tag tree', { timeout: 30_000 }, () => {
  it('explains everything that is painted', async () => {
    const report = await checkTags(await make([...aReport(), aQr]))
    expect(report.painting).toBeGreaterThan(500)
    expect(report).toMatchObject({ untagged: 0, unbalanced: 0, unreachable: 0, mute: 0, skips: 0 })
    expect(report.marked).toBeGreaterThan(200)
  })

  it('has headings, lists, tables, figures and contents as what they are', async () => {
    const bytes = await make([...aReport({ rows: 60 }), aQr])
    const { roles } = await checkTags(bytes)
    for (const role of ['Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TD', 'Caption']) {
      expect(roles.get(role), role).toBeGreaterThan(0)
    }
    for (const role of ['TOC', 'TOCI', 'Reference', 'Link', 'Figure']) expect(roles.get(role), role).toBeGreaterThan(0)
    // Four columns of the table, four and a corner of the heatmap, its five rows: repeated labels are artifacts.
    expect(readObjects(bytes).match(/\/S\/TH\//g)).toHaveLength(4 + 5 + 5)
  })

  it('tells a header cell what it is the header of', async () => {
    const text = readObjects(await make(aReport()))
    expect(text.match(/\/Scope\/Column/g)).toHaveLength(9)
    expect(text.match(/\/Scope\/Row/g)).toHaveLength(5)
  })

  it('leads from a link to its tag and says where it leads', async () => {
    const text = readObjects(await make(aReport()))
    const links = text.match(/\/Subtype \/Link[\s\S]*?>>/g) ?? []
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(link).toMatch(/\/StructParent \d+ \/Contents (?:<feff|\()/)
    expect(text.match(/\/Type\/OBJR/g)).toHaveLength(links.length)
  })
})

describe('the description', { timeout: 30_000 }, () => {
  it('is the same in XMP as in Info', async () => {
    const { info, metadata } = await (await openPdf(await make(aReport()))).getMetadata()
    const said = new Map(Object.entries(info))
    const raw = metadata.getRaw()
    expect(metadata.get('dc:title')).toBe(said.get('Title'))
    expect(metadata.get('pdf:producer')).toBe(said.get('Producer'))
    expect(metadata.get('xmp:createdate')).toBe('2026-03-01T08:30:00+00:00')
    expect(said.get('CreationDate')).toBe("D:20260301083000+00'00'")
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>')
    // It would say that the language of every note is known.
    expect(raw).not.toContain('pdfuaid')
  })

  it('does not call a page with empty boxes an archive', async () => {
    const bytes = await make([{ kind: 'paragraph', text: 'Rocket 🚀' }])
    expect((await (await openPdf(bytes)).getMetadata()).metadata.getRaw()).not.toContain('pdfaid:part>')
  })

  it('says that it is tagged, in what language, and what its colours mean', async () => {
    const document = await openPdf(await make(aReport()))
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const text = readObjects(await make(aReport()))
    expect(text).toMatch(/\/OutputIntents \[<<\/Type \/OutputIntent \/S \/GTS_PDFA1/)
    expect(text).toMatch(/\/Lang \(en\)/)
    expect(text).toMatch(/\/DisplayDocTitle true/)
    expect(text.match(/\/Tabs \/S/g)).toHaveLength(document.numPages)
  })
})

describe('srgbProfile', () => {
  it('is a version 2 display profile whose size and tables are where they say', () => {
    const profile = srgbProfile()
    const view = new DataView(profile.buffer)
    expect(view.getUint32(0)).toBe(profile.length)
    expect(new TextDecoder('latin1').decode(profile.subarray(12, 24))).toBe('mntrRGB XYZ ')
    expect(new TextDecoder('latin1').decode(profile.subarray(36, 40))).toBe('acsp')
    for (let i = 0; i < view.getUint32(128); i++) {
      const at = 132 + i * 12
      expect(view.getUint32(at + 4) + view.getUint32(at + 8)).toBeLessThanOrEqual(profile.length)
    }
  })
})

describe('CONFORMANCE.md', () => {
  const statement = readFileSync(new URL('../../src/pdf/CONFORMANCE.md', import.meta.url), 'utf8')

  it('says that no validator has confirmed it', () => {
    expect(statement).toMatch(/not validated/i)
    expect(statement).toMatch(/veraPDF/)
  })

  it('names a test for every line that is said to be met', () => {
    const met = statement.split('## Met')[1]?.split('## ')[0] ?? ''
    const rows = met.split('\n').filter((line) => /^\| (?!---|what)/.test(line))
    expect(rows.length).toBeGreaterThan(8)
    for (const row of rows) {
      const [, file = ''] = /`(tests\/[^`]+)`/.exec(row) ?? []
      expect(() => readFileSync(new URL(`../../${file}`, import.meta.url)), row).not.toThrow()
    }
  })
})
