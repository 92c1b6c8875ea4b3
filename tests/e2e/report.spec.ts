import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Download, expect, type Page, test } from '@playwright/test'
import { readZip } from '../office/readZip'
import { axeProblems } from './axe'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'

const NOTE = 'Wait for the council of 3 March'

/** An assessment with two answers and a note, at its report. */
async function openReport(page: Page): Promise<string> {
  const id = await createAssessment(page)
  const [first = '', second = ''] = await indicatorIds(page)
  await levelRadio(page, first, '3').click()
  await page.locator(`[data-indicator="${first}"]`).getByRole('textbox', { name: 'Note' }).fill(NOTE)
  await levelRadio(page, second, '1').click()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/report`)
  await expect(page.getByRole('region', { name: 'Preview of the report' })).toBeVisible()
  return id
}

async function download(page: Page, name: string): Promise<Download> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return started
}

const sectionTitles = (page: Page) =>
  page.getByRole('region', { name: 'Preview of the report' }).locator('h2[id^="report-"]').allInnerTexts()

test('what is chosen is what the preview and the documents hold', async ({ page }) => {
  await page.goto('/')
  await openReport(page)
  const preview = page.getByRole('region', { name: 'Preview of the report' })
  await expect(preview).toContainText(NOTE)
  await page.getByText('Choose what goes in').first().click()

  await page.getByRole('radio', { name: 'Summary only' }).check()
  expect(await sectionTitles(page)).toEqual(['Summary for decision makers'])
  await page.getByRole('radio', { name: 'Chosen sections' }).check()
  await page.getByRole('checkbox', { name: 'Phases, indicator by indicator' }).uncheck()
  expect(await sectionTitles(page)).not.toContain('Phase: Conception')
  await page.getByRole('radio', { name: 'Whole report' }).check()
  expect(await sectionTitles(page)).toContain('Phase: Conception')

  await page.getByRole('checkbox', { name: 'With notes, reasons and links' }).uncheck()
  await expect(preview).not.toContainText(NOTE)
  const html = await download(page, 'Download HTML')
  expect(html.suggestedFilename()).toMatch(/^Battambang_\d{4}-\d{2}-\d{2}\.public\.html$/)
  expect(readFileSync(await html.path(), 'utf8')).not.toContain(NOTE)
  const file = await download(page, 'Download file')
  expect(readFileSync(await file.path(), 'utf8')).toContain(NOTE)
})

test('the HTML edition passes axe in light and dark, and fits a phone', async ({ page }, info) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await openReport(page)
  const file = info.outputPath('report.html')
  await (await download(page, 'Download HTML')).saveAs(file)
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Battambang')
  const problems: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const problem of await axeProblems(page)) problems.push(`${colorScheme} ${problem}`)
  }
  expect(problems).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the DOCX holds its charts as vectors, each with a picture for older programs', async ({ page }) => {
  await page.goto('/')
  await openReport(page)
  const file = await download(page, 'Download DOCX')
  expect(file.suggestedFilename()).toMatch(/^Battambang_\d{4}-\d{2}-\d{2}\.docx$/)
  const parts = readZip(new Uint8Array(readFileSync(await file.path())))
  const drawings = parts['word/document.xml']?.match(/<w:drawing>/g)?.length ?? 0
  expect(drawings).toBeGreaterThanOrEqual(2)
  expect(parts['word/document.xml']?.match(/svgBlip/g)?.length).toBeGreaterThanOrEqual(drawings)
  expect(parts['word/document.xml']).toContain(NOTE)
})

test('the action list is a spreadsheet', async ({ page }) => {
  await page.goto('/')
  await openReport(page)
  const file = await download(page, 'Download XLSX')
  expect(file.suggestedFilename()).toMatch(/\.actions\.xlsx$/)
  const parts = readZip(new Uint8Array(readFileSync(await file.path())))
  expect(`${parts['xl/sharedStrings.xml']}${parts['xl/worksheets/sheet1.xml']}`).toContain('P1-03')
})

test('progress against another assessment of the city is shown once it is chosen', async ({ page }) => {
  await page.goto('/')
  await openReport(page)
  await goTo(page, '#/')
  const id = await createAssessment(page)
  const [first = ''] = await indicatorIds(page)
  await levelRadio(page, first, '4').click()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/report`)
  await page.getByText('Choose what goes in').first().click()
  expect(await sectionTitles(page)).not.toContain('Progress')
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 1 })
  await expect.poll(() => sectionTitles(page)).toContain('Progress')
  await expect(page.getByRole('table', { name: /indicators with another level/ })).toContainText('P1-01')
})

test('the workbook prints a box with a code an indicator, none split between pages', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await page.goto('/')
  await openReport(page)
  await page.getByRole('button', { name: 'Print blank workbook' }).click()
  const forms = page.locator('[data-workbook-form]')
  await expect(forms).toHaveCount(40)
  await expect(forms.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(forms.first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeHidden()
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const codes = pages.map((text) => text.match(/P[1-5]-\d\d/g) ?? [])
  expect(codes.slice(1).flat()).toHaveLength(40)
  // A form that is split would leave its note on another page than its code.
  expect(pages.slice(1).map((text) => text.match(/Note:/g)?.length ?? 0)).toEqual(
    codes.slice(1).map((found) => found.length),
  )
})

test('the options fit a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await openReport(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByText('Choose what goes in').first().click()
  await page.getByRole('radio', { name: 'Chosen sections' }).check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await axeProblems(page)).toEqual([])
})
