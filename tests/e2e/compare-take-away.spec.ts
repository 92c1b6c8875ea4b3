// What a ministry takes away as tables is read back by other programs: one row a city and indicator, without notes and names unless ticked.
import { readFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Page, test } from '@playwright/test'
import { readZip } from '../office/readZip'
import { createDeskFiles, type DeskFiles, expect, importFiles, viewLink } from './desk'

let files: DeskFiles

test.beforeAll(async () => {
  files = await createDeskFiles(6)
})

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return file.path()
}

/** Rows of a CSV without the header; none of these files has a line break in a cell. */
async function csvRows(page: Page): Promise<string[]> {
  const text = await readFile(await download(page, 'Download CSV'), 'utf8')
  return text.trim().split('\r\n').slice(1)
}

async function parquetRow(path: string): Promise<Record<string, unknown>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const result = await connection.runAndReadAll(
    `SELECT count(*)::INT AS rows, count(DISTINCT city)::INT AS cities, count(owner)::INT AS owners, count(note)::INT AS notes, list(DISTINCT owner) FILTER (owner IS NOT NULL) AS names FROM read_parquet('${path}')`,
  )
  return result.getRowObjectsJson()[0] ?? {}
}

async function xlsxParts(path: string): Promise<{ rows: number; text: string }> {
  const parts = readZip(await readFile(path))
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  return { rows: (sheet.match(/<row /g) ?? []).length - 1, text: `${parts['xl/sharedStrings.xml'] ?? ''}${sheet}` }
}

test('XLSX and Parquet hold the rows of the CSV; notes and owners only where they are ticked', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good, 6)
  await viewLink(page, 'Take away').click()
  await expect(page.getByRole('checkbox', { name: 'Notes of the cities in the tables' })).not.toBeChecked()
  const source = JSON.parse(files.good[0]?.buffer.toString() ?? '{}')
  const answers: { note?: string; owner?: string }[] = Object.values(source.answers)
  const note = answers.find((answer) => answer.note)?.note ?? ''
  expect(note).not.toBe('')
  expect(answers.some(({ owner }) => owner === 'Planning department')).toBe(true)

  const plain = await csvRows(page)
  expect(plain.length).toBeGreaterThan(200)
  expect(plain.join()).not.toContain(note)
  const xlsx = await xlsxParts(await download(page, 'Download XLSX'))
  expect(xlsx.rows).toBe(plain.length)
  expect(xlsx.text).toContain('City 1<')
  expect(xlsx.text).not.toContain(note)
  expect(xlsx.text).not.toContain('Planning department')
  expect(await parquetRow(await download(page, 'Download Parquet'))).toMatchObject({
    ...{ rows: plain.length, cities: 6, owners: 0, notes: 0 },
  })

  await page.getByRole('checkbox', { name: 'Notes of the cities in the tables' }).check()
  const noted = await parquetRow(await download(page, 'Download Parquet'))
  expect(noted).toMatchObject({ rows: plain.length, owners: 0 })
  expect(noted.notes).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: 'Owners and other names of people in the tables' }).check()
  expect(await parquetRow(await download(page, 'Download Parquet'))).toMatchObject({ names: ['Planning department'] })
  const told = await xlsxParts(await download(page, 'Download XLSX'))
  expect(told.rows).toBe(plain.length)
  expect(told.text).toContain(note)
  expect(told.text).toContain('Planning department')
})

test('names that look like formulas stay text in every table', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/#/compare')
  await importFiles(page, files.hostile, files.hostile.length)
  await viewLink(page, 'Take away').click()
  expect((await csvRows(page)).join('\n')).toMatch(/(^|\n)"'=HYPERLINK\(/)
  const { text } = await xlsxParts(await download(page, 'Download XLSX'))
  expect(text).not.toContain('<f>')
  expect(text).toMatch(/>(&apos;|&#39;|')=HYPERLINK/)
  expect(await parquetRow(await download(page, 'Download Parquet'))).toMatchObject({ cities: files.hostile.length })
})
