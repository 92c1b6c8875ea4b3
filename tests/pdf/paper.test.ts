import { describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../src/core/document/ReportBlock.ts'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { addressesIn } from '../../src/pdf/paint/textLinks.ts'
import { aMeta, aReport, SENTENCES } from './aReport.ts'
import { openPdf, readObjects, readText } from './readPdf.ts'

const record = (fields: { label: string; text: string; links?: string[] }[]): ReportBlock => ({
  kind: 'record',
  title: 'Open data',
  tag: 'Verified',
  tone: 'positive',
  level: 3,
  max: 4,
  fields,
})

async function linksOf(blocks: ReportBlock[]) {
  const document = await openPdf((await createReportPdf(blocks, aMeta())).bytes)
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1))
  return (await Promise.all(pages.map(async (page) => (await page).getAnnotations()))).flat()
}

describe('paper', { timeout: 30_000 }, () => {
  it.each([
    ['a4', 595.28, 841.89],
    ['letter', 612, 792],
  ] as const)('may be %s, with everything inside its margins', async (paper, width, height) => {
    const document = await openPdf((await createReportPdf(aReport(), aMeta({ paper }))).bytes)
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      expect(page.view).toEqual([0, 0, width, height])
      const { items } = await page.getTextContent()
      for (const item of items) {
        if (!('str' in item) || !item.str.trim()) continue
        expect(item.transform[4]).toBeGreaterThan(50)
        expect(item.transform[4] + item.width).toBeLessThan(width - 50)
        expect(item.transform[5]).toBeGreaterThan(25)
      }
    }
  })
})

describe('the grey edition', () => {
  it('has no colour at all', async () => {
    const operators = readObjects((await createReportPdf(aReport(), aMeta({ grayscale: true }))).bytes)
    const colours = [...operators.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)]
    expect(colours.length).toBeGreaterThan(100)
    for (const [, red, green, blue] of colours) expect([green, blue]).toEqual([red, red])
  })

  it('tells the series apart by their lines, in both editions', async () => {
    for (const grayscale of [true, false]) {
      const operators = readObjects((await createReportPdf(aReport(), aMeta({ grayscale }))).bytes)
      const dashes = new Set([...operators.matchAll(/\[([\d. ]*)\] 0 d/g)].map(([, dash]) => dash))
      expect(dashes.size).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('bold Han', () => {
  it('gets an outline, since its font has one weight, and stays text', async () => {
    const blocks: ReportBlock[] = [{ kind: 'heading', level: 1, text: SENTENCES.zh, id: 'zh' }]
    const { bytes } = await createReportPdf(blocks, aMeta())
    expect(readObjects(bytes)).toMatch(/ w 2 Tr/)
    expect((await readText(bytes)).replace(/\s/g, '')).toContain(SENTENCES.zh)
  })
})

describe('addresses', () => {
  it('are links in records and tables, in web and mail', async () => {
    const links = await linksOf([
      record([{ label: 'Note', text: 'See https://city.example/plan.' }]),
      record([{ label: 'Links', text: '', links: ['https://a.example/x(1)', 'mailto:plan@city.example'] }]),
      { kind: 'table', caption: '', columns: [{ label: 'A' }], rows: [['At https://city.example/ក?q=1, now']] },
    ])
    expect(links.map(({ url }) => url)).toEqual([
      'https://city.example/plan',
      'https://a.example/x(1)',
      'mailto:plan@city.example',
      'https://city.example/%E1%9E%80?q=1',
    ])
  })

  it('stay whole over lines', async () => {
    const address = `https://city.example/${'council/decisions/'.repeat(12)}2026`
    const links = await linksOf([record([{ label: 'Note', text: `Read ${address} first` }])])
    expect(links.length).toBeGreaterThan(1)
    expect(new Set(links.map(({ url }) => url))).toEqual(new Set([address]))
  })

  it('of other kinds stay text', async () => {
    expect(await linksOf([record([{ label: 'Note', text: 'javascript:alert(1) file:///etc/passwd' }])])).toEqual([])
    expect(addressesIn('(see http://a.example/b), or https://c.example.')).toEqual([
      'http://a.example/b',
      'https://c.example',
    ])
  })
})

describe('fonts for Han', () => {
  const fontsOf = async (text: string, language = 'en') => {
    const { bytes } = await createReportPdf([{ kind: 'paragraph', text }], aMeta({ language, title: 'x' }))
    const names = readObjects(bytes).matchAll(/\/FontName \/[A-Z]+\+(\S+)/g)
    return [...new Set([...names].map(([, name]) => name))].filter((name) => /SC|JP/.test(name ?? ''))
  }

  it('go by the language of the field, then of the document', async () => {
    expect(await fontsOf('直门', 'en')).toEqual(['NotoSansSC-Regular'])
    expect(await fontsOf('直す')).toEqual(['NotoSansJP-Regular'])
    expect(await fontsOf('直', 'ja')).toEqual(['NotoSansJP-Regular'])
    expect(await fontsOf('北京市', 'vi')).toEqual(['NotoSansSC-Regular'])
  })

  it('stand in for each other', async () => {
    expect(await fontsOf('門东')).toEqual(['NotoSansJP-Regular', 'NotoSansSC-Regular'])
    expect(await fontsOf('Middle · dot')).toEqual([])
  })
})
