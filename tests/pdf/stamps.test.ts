import { describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../src/core/document/ReportBlock.ts'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { aMeta } from './aReport.ts'
import { checkTags } from './checkTags.ts'
import { readObjects, readStreams, readText } from './readPdf.ts'

const records = (levels: readonly (number | null)[]): ReportBlock[] =>
  levels.map((level, index) => ({
    ...({ kind: 'record', tag: '', max: 4, fields: [] } as const),
    title: `Indicator ${index}`,
    tone: index % 2 === 0 ? 'positive' : 'negative',
    level,
  }))

describe('a scale of boxes', { timeout: 30_000 }, () => {
  it('is drawn once per level, whatever its colour, and shown with every record', async () => {
    const { bytes } = await createReportPdf(records([0, 1, 2, 0, 1, 2, null, null]), aMeta())
    expect(readObjects(bytes).match(/\/Subtype ?\/Form/g)).toHaveLength(4)
    const pages = readStreams(bytes).map((stream) => stream.toString('latin1'))
    expect(pages.join('\n').match(/\/X\d+ Do/g)).toHaveLength(8)
  })

  it('has its tag around each of its places and none within', async () => {
    const { bytes } = await createReportPdf(records([3, 3, 3]), aMeta())
    const report = await checkTags(bytes)
    expect(report).toMatchObject({ untagged: 0, unbalanced: 0, unreachable: 0, mute: 0 })
    expect(report.roles.get('Figure')).toBe(3)
    const shown = readStreams(bytes).map((stream) => stream.toString('latin1'))
    const scale = shown.find((content) => content.includes(' re B Q'))
    expect(scale).toBeDefined()
    expect(scale).not.toContain('BDC')
  })

  it('is read with the page it stands on', async () => {
    const { bytes } = await createReportPdf(records([3, 3]), aMeta())
    expect((await readText(bytes)).match(/0\s*1\s*2\s*3\s*4/g)).toHaveLength(2)
  })
})
