// Whatever stands in a drop: what is bad is refused by name with the reason, what is good is taken, and the page goes on answering.
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import { aZipOf, millionAnswers } from '../cities/badFiles'
import { readText } from '../pdf/readPdf'
import { aBomb } from '../storage/hostilePdf'
import {
  aFile,
  citiesOf,
  createDeskFiles,
  type DeskFiles,
  expect,
  expectTaken,
  HOSTILE,
  importFiles,
  viewLink,
} from './desk'

let files: DeskFiles

test.beforeAll(async () => {
  files = await createDeskFiles(130)
})

/** Begins to watch how long the page ever stands still. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now()
    Reflect.set(window, 'worst', 0)
    setInterval(() => {
      const now = performance.now()
      Reflect.set(window, 'worst', Math.max(Number(Reflect.get(window, 'worst')), now - last))
      last = now
    }, 20)
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'worst')))
}

test('heavy and hostile files are refused, each with its reason, and the page is never frozen', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const [good] = files.good
  if (!good) throw new Error('there is a good file')
  const heavy: [file: ReturnType<typeof aFile>, reason: RegExp][] = [
    [aFile('million.json', millionAnswers(good.buffer.toString())), /million\.json: the file is larger than 5 MB/],
    [aFile('cities.zip', aZipOf(20_000), 'application/zip'), /cities\.zip: a packed folder\. Unpack it/],
    [aFile('bomb.pdf', aBomb(300, 2), 'application/pdf'), /bomb\.pdf: this (is not a readable PDF|PDF carries no)/],
    [
      aFile('long.json', good.buffer.toString().replace('"City 1"', `"${'x'.repeat(10_001)}"`)),
      /long\.json: city\.name is longer than 10,000/,
    ],
  ]
  await page.goto('/#/compare')
  await expect(page.getByLabel('Import files')).toBeVisible()
  const worst = await watchPauses(page)
  // From the disk, as people give them: the driver would unpack what it hands over itself within the page.
  const given = [...heavy.map(([file]) => file), ...files.bad, ...files.good.slice(0, 3)].map(({ name, buffer }) => {
    const path = info.outputPath(name)
    writeFileSync(path, buffer)
    return path
  })
  await page.getByLabel('Import files').setInputFiles(given)
  await expectTaken(page, 3)
  const count = heavy.length + files.bad.length
  const alert = page.getByRole('alert').filter({ hasText: `${count} files were refused` })
  await alert.locator('summary').click()
  await expect(alert.getByRole('listitem')).toHaveCount(count)
  for (const [, reason] of heavy) await expect(alert.getByText(reason)).toBeVisible()
  for (const { name } of files.bad) await expect(alert.getByText(new RegExp(`^${name}: `))).toBeVisible()
  await expect(alert.getByText(/huge-number\.json: city\.population is a number too large/)).toBeVisible()
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '4')
  // A busy machine halts a page for a while by itself; a frozen one would stand still for seconds.
  expect(await worst()).toBeLessThan(2000)
})

test('the same id with other content, and the same file again, are put together and named', async ({ page }) => {
  test.setTimeout(120_000)
  const [first, second] = files.good
  if (!first || !second) throw new Error('there are good files')
  await page.goto('/#/compare')
  await importFiles(page, [first, files.twin, second, { ...second, name: 'again.json' }], 4)
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '3')
  await page.getByText('2 files were put together with others').click()
  await expect(
    page.getByText(/the same assessment with other content \(City 1, .*The one changed last counts/),
  ).toBeVisible()
  await expect(page.getByText(/the same as a file that is here already \(City 2,/)).toBeVisible()
})

test('hostile names are text', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/#/compare')
  await importFiles(page, files.hostile, HOSTILE.length)
  await expect(citiesOf(page).getByText(HOSTILE[0] ?? '')).toBeVisible()
  await expect(citiesOf(page).locator('img')).toHaveCount(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  const tall = await citiesOf(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.clientHeight))
  expect(Math.max(...tall)).toBeLessThan(200)
  for (const name of ['Heatmaps', 'Closer look', 'Ranking', 'In common']) {
    await viewLink(page, name).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ])
  const text = await readText(new Uint8Array(await readFile(await download.path())))
  expect(text.replace(/\s+/g, ' ')).toContain('<img src=x')
  expect(text).not.toContain('x'.repeat(200))
})

/** Resolves once the page says something, be it for a moment only. */
function saidAtSomeTime(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.body.textContent?.includes(text)) resolve()
        }
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    words,
  )
}

test('a dropped folder is read with all the folders in it', async ({ page }, info) => {
  test.setTimeout(180_000)
  // More entries than a browser hands out at once, and two folders deep.
  const folder = info.outputPath('round')
  const deep = join(folder, 'north', 'far')
  mkdirSync(deep, { recursive: true })
  for (const { name, buffer } of files.good.slice(0, 120)) writeFileSync(join(folder, name), buffer)
  for (const { name, buffer } of files.good.slice(120)) writeFileSync(join(deep, name), buffer)
  writeFileSync(join(folder, 'north', 'notes.txt'), 'not for here')
  await page.goto('/#/compare')
  await expect(page.getByLabel('Import files')).toBeVisible()
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  const at = { x: 640, y: 600, data }
  const looking = saidAtSomeTime(page, 'Looking through the folders…')
  await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at })
  await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at })
  await expect(page.getByText('Drop to read these files')).toBeVisible()
  // As a hand does: the pointer goes on moving until it lets go.
  for (const x of [642, 644]) await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, x })
  await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at })
  await looking
  await expectTaken(page, 130)
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '131')
  await expect(page.getByRole('alert').filter({ hasText: '1 file was refused' })).toContainText('notes.txt')
})

test('a folder that is chosen is read as well', async ({ page }, info) => {
  test.setTimeout(120_000)
  const folder = info.outputPath('chosen')
  mkdirSync(join(folder, 'inner'), { recursive: true })
  for (const { name, buffer } of files.good.slice(0, 2)) writeFileSync(join(folder, name), buffer)
  for (const { name, buffer } of files.good.slice(2, 4)) writeFileSync(join(folder, 'inner', name), buffer)
  await page.goto('/#/compare')
  await page.getByLabel('Import a folder').setInputFiles(folder)
  await expectTaken(page, 4)
})
