import { describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../src/core/document/ReportBlock.ts'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { aMeta, LOREM } from './aReport.ts'
import { openPdf, readPages } from './readPdf.ts'

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text, id: text })
const filler = (count: number): ReportBlock[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text: LOREM }))
const aTable = (rows: number, text = (row: number) => `Row ${row}`): Extract<ReportBlock, { kind: 'table' }> => ({
  kind: 'table',
  caption: 'Long table',
  columns: [{ label: 'Name of column' }, { label: 'Value', align: 'right', width: 0.2 }],
  rows: Array.from({ length: rows }, (_, row) => [text(row), String(row)]),
})
/** What may follow a heading, each with "Inside" at its very beginning. */
const KINDS: ReportBlock[] = [
  { kind: 'paragraph', role: 'warning', text: `Inside ${LOREM}` },
  { kind: 'list', ordered: true, items: [{ text: `Inside ${LOREM}`, detail: LOREM }] },
  { kind: 'figures', items: [{ label: 'Inside', value: '1' }] },
  { ...aTable(9), caption: 'Inside' },
  {
    kind: 'record',
    title: 'Inside',
    tag: '',
    tone: 'plain',
    level: 1,
    max: 4,
    fields: [{ label: 'Note', text: LOREM }],
  },
  {
    kind: 'bars',
    caption: 'Inside',
    summary: '',
    max: 9,
    bars: Array.from({ length: 9 }, (_, value) => ({ label: 'Bar', value, text: '' })),
  },
  {
    kind: 'heatmap',
    caption: 'Inside',
    summary: '',
    max: 9,
    columns: ['One'],
    rows: Array.from({ length: 9 }, (_, value) => ({ label: 'Row', cells: [{ value, text: String(value) }] })),
  },
  { kind: 'radar', caption: 'Inside', summary: '', max: 9, axes: ['A', 'B', 'C'], series: [] },
  { kind: 'radar', caption: 'Inside', summary: LOREM, max: 9, axes: ['A', 'B', 'C'], series: [], size: 'small' },
]
const pagesOf = async (blocks: ReportBlock[]) => readPages((await createReportPdf(blocks, aMeta())).bytes)

describe('table', () => {
  it('repeats its header on every page and loses no row', async () => {
    const pages = await pagesOf([aTable(120)])
    expect(pages.length).toBeGreaterThan(2)
    for (const { text } of pages) expect(text).toContain('Name of column')
    const rows = pages.flatMap(({ text }) => text.match(/Row \d+/g) ?? [])
    expect(rows).toEqual(Array.from({ length: 120 }, (_, row) => `Row ${row}`))
  })

  it('never leaves its header or its last row alone, wherever it starts', async () => {
    for (let above = 6; above < 18; above++) {
      const pages = (await pagesOf([...filler(above), aTable(14)])).filter(({ text }) =>
        text.includes('Name of column'),
      )
      for (const { text } of pages) expect(text.match(/Row \d+/g)?.length ?? 0).toBeGreaterThan(1)
    }
  })

  it('leaves room for a hand where it is to be written in', async () => {
    const [page] = await pagesOf([{ ...aTable(3), writable: true }])
    const rows = (page?.pieces ?? []).filter(({ str }) => /^Row \d$/.test(str)).map(({ y }) => y)
    expect(rows).toHaveLength(3)
    for (const [at, y] of rows.slice(1).entries()) expect((rows[at] ?? 0) - y).toBeGreaterThanOrEqual(36)
  })

  it('cuts a row no page can hold', async () => {
    const pages = await pagesOf([aTable(2, (row) => `Row ${row} ${LOREM.repeat(40)}`)])
    const text = pages.map((page) => page.text).join(' ')
    expect(pages.length).toBeGreaterThan(2)
    expect(text.match(/coming budget/g)).toHaveLength(80)
    for (const { y } of pages.flatMap(({ pieces }) => pieces)) expect(y).toBeGreaterThan(20)
  })
})

describe('heading', () => {
  it('is never the last thing on a page, nor is a row of headings', async () => {
    for (let above = 4; above < 16; above++) {
      const pages = await pagesOf([...filler(above), heading(1, 'Part'), heading(2, 'Chapter'), ...filler(3)])
      const page = pages.find(({ text }) => text.includes('Part'))
      const after = page?.text.slice(page.text.indexOf('Chapter')) ?? ''
      expect(after).toContain('The city has')
    }
  })

  it.each(KINDS)('stays with what follows it, be it $kind', async (block) => {
    for (let above = 8; above < 17; above += 2) {
      for (const lines of [1, 2]) {
        const nudge = Array.from({ length: lines }, (): ReportBlock => ({ kind: 'paragraph', text: 'Nudge' }))
        const pages = await pagesOf([...filler(above), ...nudge, heading(2, 'Chapter'), block])
        const page = pages.find(({ text }) => text.includes('Chapter'))
        expect(page?.text.slice(page.text.indexOf('Chapter'))).toContain('Inside')
      }
    }
  })

  it('becomes a bookmark that leads to its place', async () => {
    const blocks = [
      heading(1, 'ភ្នំពេញ'),
      heading(2, 'One'),
      heading(3, 'Deep'),
      ...filler(14),
      heading(2, 'Two'),
      ...filler(1),
    ]
    const document = await openPdf((await createReportPdf(blocks, aMeta())).bytes)
    const outline = await document.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['ភ្នំពេញ'])
    expect(outline[0]?.items.map((item: { title: string }) => item.title)).toEqual(['One', 'Two'])
    expect(outline[0]?.items[0]?.items.map((item: { title: string }) => item.title)).toEqual(['Deep'])
    const target = outline[0]?.items[1]?.dest
    if (!Array.isArray(target)) throw new Error('bookmark without a place')
    expect(await document.getPageIndex(target[0])).toBe(document.numPages - 1)
  })
})

describe('contents', () => {
  it('lists parts with their pages and links to them', async () => {
    const blocks: ReportBlock[] = [
      { kind: 'contents', title: 'Contents' },
      heading(1, 'First part'),
      ...filler(20),
      heading(1, 'Second part'),
      heading(3, 'Not listed'),
      ...filler(1),
    ]
    const { bytes } = await createReportPdf(blocks, aMeta())
    const [first, ...others] = await readPages(bytes)
    const second = others.findIndex(({ text }) => text.includes('Second part')) + 2
    expect(first?.text.replace(/\s+/g, ' ')).toContain(`Second part ${second}`)
    expect(first?.text).not.toContain('Not listed')
    const document = await openPdf(bytes)
    const links = await (await document.getPage(1)).getAnnotations()
    const targets = await Promise.all(links.map(({ dest }) => document.getPageIndex(dest[0])))
    expect(targets).toEqual([0, second - 1])
  })
})
