import { describe, expect, it } from 'vitest'
import { createReportDocx } from '../../src/office/createReportDocx'
import { anAssessment } from '../core/document/aReportInput'
import { aReportForOffice } from './aReportForOffice'
import { readZip, xmlProblems } from './readZip'

async function parts(wanted: Parameters<typeof aReportForOffice>[0] = {}) {
  const { blocks, meta } = aReportForOffice(wanted)
  return readZip(await createReportDocx(blocks, meta))
}
const documentOf = async (wanted: Parameters<typeof aReportForOffice>[0] = {}) =>
  (await parts(wanted))['word/document.xml'] ?? ''

describe('createReportDocx', () => {
  it('writes well-formed parts, whatever the notes hold', async () => {
    const odd = anAssessment({
      lead: { level: 1, note: 'a < b & "c" \u0001 ]]> </w:t>\nsecond line', owner: 'ន' },
    })
    const problems = Object.entries(await parts({ assessment: odd })).flatMap(([name, xml]) =>
      xmlProblems(xml).map((problem) => `${name}: ${problem}`),
    )
    expect(problems).toEqual([])
  })

  it('has headings with styles, tables with a repeated header row, and rows that are not split', async () => {
    const xml = await documentOf()
    for (const level of [1, 2, 3]) expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(10)
    expect(xml).toContain('<w:cantSplit/>')
    expect(xml).toContain('TOC')
  })

  it('says page numbers, running header, language, title and author', async () => {
    const all = await parts()
    const text = Object.values(all).join('')
    expect(text).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/)
    expect(text).toMatch(/<w:instrText[^>]*>NUMPAGES<\/w:instrText>/)
    expect(all['word/styles.xml']).toContain('w:val="en-US"')
    expect(all['docProps/core.xml']).toContain('<dc:title>Smart city readiness: Testville</dc:title>')
    expect(all['docProps/core.xml']).toContain('Team-of-Dara')
    expect(text).toContain('Testville · smart city readiness')
  })

  it('leaves room for a hand where the workshop is signed off', async () => {
    expect((await documentOf()).match(/<w:trHeight w:val="720" w:hRule="atLeast"\/>/g)).toHaveLength(3)
  })

  it('links to what was shown, and to nothing that is no address', async () => {
    const links = (await parts())['word/_rels/document.xml.rels'] ?? ''
    expect(links).toContain('https://intranet.example/')
    expect(links).not.toContain('javascript:')
  })

  it('is set on the paper asked for', async () => {
    expect(await documentOf()).toContain('w:w="11906"')
    expect(await documentOf({ options: { paper: 'letter' } })).toContain('w:w="12240"')
  })

  it('has the figures of a chart as a table where no canvas is', async () => {
    const open = { map: { level: 4 }, lead: { level: 3 }, cost: { level: 2 }, talk: { level: 1 } } as const
    const xml = await documentOf({ assessment: anAssessment(open) })
    expect(xml).toContain('Readiness by dimension, claimed and evidenced, 0 to 100')
    expect(xml).not.toContain('<w:drawing>')
  })
})
