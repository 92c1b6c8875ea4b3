import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import { readZip } from '../office/readZip'
import { axeProblems } from './axe'
import { thisYear } from './aYearApart'
import { expectSaved, goTo } from './fixtures'

const ID = '00000000-0000-4000-8000-000000000002'
const EMAIL = 'dara@battambang.example'

async function openBrief(page: Page, kind: 'formation' | 'matching'): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Import files').setInputFiles([thisYear()])
  await expect(page.getByRole('link', { name: 'Battambang', exact: true })).toBeVisible()
  await goTo(page, `#/a/${ID}/briefs/${kind}`)
  await expect(page.getByRole('region', { name: 'Preview of the brief' })).toBeVisible()
}

async function download(page: Page, name: string): Promise<Download> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return started
}

/** The text of every page, blanks evened out, and the names of attached files. */
async function readPdf(file: Download): Promise<{ pages: string[]; attachments: string[] }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await file.path())) }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    pages.push(text.replace(/\s+/g, ' '))
  }
  return { pages, attachments: Object.keys((await pdf.getAttachments()) ?? {}) }
}

async function docxText(file: Download): Promise<string> {
  const parts = readZip(new Uint8Array(readFileSync(await file.path())))
  return (parts['word/document.xml'] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('the project formation brief is written, kept, and goes out as PDF and DOCX', async ({ page }) => {
  test.setTimeout(180_000)
  await openBrief(page, 'formation')
  const preview = page.getByRole('region', { name: 'Preview of the brief' })
  await expect(preview).toContainText('Vision: not told yet.')
  await page.getByRole('textbox', { name: 'City and challenge' }).fill('Floods reach four thousand homes.\nEvery year.')
  await page.getByRole('textbox', { name: 'Vision' }).fill('Dry homes by 2030.')
  await page.getByRole('textbox', { name: 'Study', exact: true }).fill('Where the water comes from')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(EMAIL)
  await expect(preview).not.toContainText('Vision: not told yet.')
  await expect(page.getByRole('textbox', { name: 'Priority area' })).toHaveValue('Civic and social')
  await page.getByRole('textbox', { name: 'Priority area' }).fill('Flood safety')
  await page.getByRole('button', { name: 'Take Priority area from the assessment' }).click()
  await expect(page.getByRole('textbox', { name: 'Priority area' })).toHaveValue('Civic and social')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Vision' })).toHaveValue('Dry homes by 2030.')

  const pdf = await download(page, 'Download PDF')
  expect(pdf.suggestedFilename()).toBe('Battambang_2026-11-23.formation-brief.pdf')
  const { pages, attachments } = await readPdf(pdf)
  expect(pages.length).toBeGreaterThanOrEqual(2)
  expect(pages.length).toBeLessThanOrEqual(4)
  expect(attachments).toEqual([])
  const docx = await download(page, 'Download DOCX')
  expect(docx.suggestedFilename()).toBe('Battambang_2026-11-23.formation-brief.docx')
  for (const text of [pages.join(' '), await docxText(docx)]) {
    for (const told of [
      'Project formation brief: Battambang',
      'Floods reach four thousand homes.',
      'Dry homes by 2030.',
      'Where the water comes from',
      EMAIL,
      'Project concept: not told yet.',
      'For 1 indicator in scope nobody knew the answer.',
    ]) {
      expect(text).toContain(told)
    }
  }
})

test('the business matching brief is one page, and a catalogue collects many', async ({ page }) => {
  test.setTimeout(180_000)
  await openBrief(page, 'matching')
  await page.getByRole('textbox', { name: 'Civic and social' }).fill('Warn residents in time.')
  await page.getByRole('checkbox', { name: 'Technology' }).check()
  await page.getByRole('textbox', { name: 'Openness and exit terms' }).fill('The city owns the data.')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(EMAIL)
  await expectSaved(page)
  const pdf = await download(page, 'Download PDF')
  expect(pdf.suggestedFilename()).toBe('Battambang_2026-11-23.matching-brief.pdf')
  const { pages, attachments } = await readPdf(pdf)
  expect([pages.length, attachments]).toEqual([1, []])
  const docx = await download(page, 'Download DOCX')
  for (const text of [pages.join(' '), await docxText(docx)]) {
    for (const told of ['Warn residents in time.', 'Technology', 'The city owns the data.', EMAIL]) {
      expect(text).toContain(told)
    }
  }

  await page.getByRole('link', { name: 'Collect the matching briefs of many cities in one catalogue' }).click()
  const other = thisYear({ id: '00000000-0000-4000-8000-000000000003', city: { name: 'Alphaton', country: 'TH' } })
  await page
    .getByLabel('Import files')
    .setInputFiles([other, { ...other, name: 'broken.json', buffer: Buffer.from('{') }])
  await expect(page.getByRole('alert')).toContainText('broken.json')
  await expect(page.getByRole('checkbox', { name: /Alphaton/ })).toBeChecked()
  await expect(page.getByRole('table', { name: 'Cities by focus area' })).toContainText('Battambang')
  const catalogue = await readPdf(await download(page, 'Download PDF'))
  expect(catalogue.pages).toHaveLength(3)
  expect(catalogue.pages[0]).toContain('Cities by what they need')
  expect(catalogue.pages[1]).toContain('Warn residents in time.')
  expect(catalogue.pages[2]).toContain('Alphaton, Thailand')
  await page.getByRole('checkbox', { name: /Battambang/ }).uncheck()
  expect(await docxText(await download(page, 'Download DOCX'))).not.toContain(EMAIL)
})

test('the briefs and the catalogue pass axe and fit a phone', async ({ page }) => {
  test.setTimeout(180_000)
  await openBrief(page, 'formation')
  for (const route of [`#/a/${ID}/briefs/formation`, `#/a/${ID}/briefs/matching`, '#/compare/catalogue']) {
    await goTo(page, route)
    await expect(page.getByRole('region', { name: /^Preview of the/ })).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await axeProblems(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})
