import { describe, expect, it } from 'vitest'
import { createActionsXlsx } from '../../src/office/createActionsXlsx'
import { anAssessment } from '../core/document/aReportInput'
import { aReportForOffice } from './aReportForOffice'
import { readZip, xmlProblems } from './readZip'

const assessment = anAssessment({
  lead: { level: 1, target: 3, due: '2027-01-31', owner: '=1+1' },
  cost: { level: 1, owner: '<Dara> & sons\u0001' },
})

describe('createActionsXlsx', () => {
  it('writes well-formed parts with the header row frozen', async () => {
    const all = readZip(await createActionsXlsx(aReportForOffice({ assessment }).sheets))
    expect(Object.values(all).flatMap(xmlProblems)).toEqual([])
    const sheet = all['xl/worksheets/sheet2.xml'] ?? ''
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<col [^>]*width="36"/)
    expect(all['xl/workbook.xml']).toMatch(/name="Actions".*name="Targets"/)
  })

  it('has levels as numbers, days as dates, and no text that runs as a formula', async () => {
    const all = readZip(await createActionsXlsx(aReportForOffice({ assessment }).sheets))
    const sheet = all['xl/worksheets/sheet2.xml'] ?? ''
    // 2027-01-31 as a spreadsheet counts days
    expect(sheet).toMatch(/<v>46418<\/v>/)
    expect(sheet).not.toContain('<f>')
    const texts = `${all['xl/sharedStrings.xml'] ?? ''}${sheet}`
    expect(texts).toMatch(/>(&apos;|&#39;|')=1\+1</)
    expect(texts).not.toContain('>=1+1<')
  })
})
