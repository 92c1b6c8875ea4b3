import { describe, expect, it } from 'vitest'
import { withOptions } from '../../src/core/document/withOptions'
import { assessmentCsv } from '../../src/core/files/assessmentCsv'
import { createActionsXlsx } from '../../src/office/createActionsXlsx'
import { createReportDocx } from '../../src/office/createReportDocx'
import { createReportHtml } from '../../src/office/createReportHtml'
import { aGuidebook, aReportInput } from '../core/document/aReportInput'
import { aTellingAssessment, SECRETS } from '../core/document/aTellingAssessment'
import { aReportForOffice } from './aReportForOffice'
import { readZip } from './readZip'

const secrets = Object.values(SECRETS).flat()
const earlier = { assessment: aTellingAssessment(), guidebook: aGuidebook(), changes: [] }
const options = { notes: false, names: false }

/** Everything that leaves the device in a copy for the public, as text. */
async function everything(chosen: { notes: boolean; names: boolean }): Promise<Record<string, string>> {
  const { blocks, meta, sheets, file } = aReportForOffice({ options: chosen, more: { earlier } })
  return {
    blocks: JSON.stringify(blocks),
    meta: JSON.stringify(meta),
    file,
    html: createReportHtml(blocks, meta),
    docx: Object.values(readZip(await createReportDocx(blocks, meta))).join(''),
    xlsx: Object.values(readZip(await createActionsXlsx(sheets))).join(''),
    csv: assessmentCsv([withOptions(aReportInput(aTellingAssessment()), chosen)]),
  }
}

describe('a copy that can be published', () => {
  it('tells no note and no name in any format', async () => {
    const told = Object.entries(await everything(options)).flatMap(([format, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${format}: ${secret}`),
    )
    expect(told).toEqual([])
  })

  it('is told apart from the whole report, which does tell them', async () => {
    const whole = await everything({ notes: true, names: true })
    for (const format of ['blocks', 'html', 'docx', 'csv'] as const) expect(whole[format]).toContain('Sokha-Chan')
    expect(whole.file).toContain('Bopha-the-clerk')
  })
})
