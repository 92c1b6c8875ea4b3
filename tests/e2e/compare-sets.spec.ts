// A set of cities: named, kept, taken away as one file, and open in two tabs at once.
import { readFile } from 'node:fs/promises'
import { test } from '@playwright/test'
import { aFile, citiesOf, createDeskFiles, type DeskFiles, expect, expectTaken, importFiles } from './desk'

let files: DeskFiles

test.beforeAll(async () => {
  files = await createDeskFiles(8)
})

test('a set is named, left and opened again; a removed city comes back', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 5), 5)
  await page.getByText('Set of cities:').click()
  await page.getByRole('textbox', { name: 'Name of this set' }).fill('Round one')
  await page.getByRole('button', { name: 'Keep under this name' }).click()
  await expect(page.getByText('Kept as “Round one”.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Pick City 1', exact: true }).check()
  await page.getByRole('button', { name: 'Remove the picked city' }).click()
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '5')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '6')
  await page.getByRole('button', { name: 'Begin a new set' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible()
  const kept = page.getByRole('combobox', { name: 'Open a kept set' })
  await kept.selectOption({ index: 1 })
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '6', { timeout: 60_000 })
})

test('a set leaves as one file and is the same set where that is read', async ({ page, browser }) => {
  test.setTimeout(180_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 5), 5)
  await page.getByText('Set of cities:').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export this set' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.guidepost-comparison\.json$/)
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'guidepost/comparison', formatVersion: 1 })
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/#/compare')
  await importFiles(elsewhere, [aFile('set.json', text)], 5)
  const namesOf = (own: typeof page) => citiesOf(own).locator('tbody bdi').allTextContents()
  expect(await namesOf(elsewhere)).toEqual(await namesOf(page))
  await elsewhere.context().close()
})

test('two tabs with the same set lose nothing of each other and say what the other did', async ({ page, context }) => {
  test.setTimeout(240_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 3), 3)
  const other = await context.newPage()
  await other.goto('/#/compare')
  await expectTaken(other, 3)

  await test.step('cities that one tab adds are announced in the other', async () => {
    await importFiles(other, files.good.slice(3, 5), 2)
    await expect(page.getByRole('status').filter({ hasText: 'Another tab has changed the cities' })).toBeVisible()
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '4')
  })

  await test.step('a name given meanwhile reaches the other, which keeps the cities', async () => {
    await page.getByText('Set of cities:').click()
    await page.getByRole('textbox', { name: 'Name of this set' }).fill('Round one')
    await page.getByRole('button', { name: 'Keep under this name' }).click()
    await expect(other.getByText('Set of cities: Round one')).toBeVisible()
    await page.getByRole('button', { name: 'Show the set as it is now' }).click()
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '6')
    await expect(page.getByText('Another tab has changed the cities')).toHaveCount(0)
  })

  await test.step('both write at once, and all of it is there after a reload', async () => {
    await page.getByLabel('Import files').setInputFiles(files.good.slice(5, 6))
    await other.getByLabel('Import files').setInputFiles(files.good.slice(6, 8))
    await expectTaken(page, 1)
    await expectTaken(other, 2)
    for (const tab of [page, other]) {
      await tab.reload()
      await expect(citiesOf(tab)).toHaveAttribute('aria-rowcount', '9')
      await expect(tab.getByText('Set of cities: Round one')).toBeVisible()
    }
  })

  await test.step('a set that is removed in one tab is not silently gone in the other', async () => {
    await other.getByText('Set of cities:').click()
    await other.getByRole('button', { name: 'Remove this set' }).click()
    await other.getByRole('button', { name: 'Remove it for good' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Another tab has removed this set' })).toBeVisible()
  })
})

test('an unnamed set that another tab has open is left to it when a new one is begun', async ({ page, context }) => {
  test.setTimeout(120_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 3), 3)
  const other = await context.newPage()
  await other.goto('/#/compare')
  await expectTaken(other, 3)
  await page.getByText('Set of cities:').click()
  await page.getByRole('button', { name: 'Begin a new set' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible()
  await other.reload()
  await expect(citiesOf(other)).toHaveAttribute('aria-rowcount', '4')
})
