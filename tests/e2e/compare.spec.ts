import { readFile } from 'node:fs/promises'
import { test } from '@playwright/test'
import { axeProblems } from './axe'
import { citiesOf, createDeskFiles, type DeskFiles, expect, importFiles, viewLink } from './desk'

const MANY = 290

let files: DeskFiles

test.beforeAll(async () => {
  files = await createDeskFiles(MANY)
})

test('three hundred files, ten of them bad: what can be compared is, the others are named', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/#/compare')
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible()
  await importFiles(page, [...files.good, ...files.bad], MANY)
  const alert = page.getByRole('alert').filter({ hasText: '10 files were refused' })
  await expect(alert).toBeVisible()
  await alert.locator('summary').click()
  await expect(alert.getByRole('listitem')).toHaveCount(10)
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', String(MANY + 1))
  await expect(page.getByText(/compared on the quick indicators only/)).toBeVisible()

  await test.step('order is by name until another is chosen', async () => {
    await expect(citiesOf(page).getByRole('columnheader', { name: 'City' })).toHaveAttribute('aria-sort', 'ascending')
    await citiesOf(page).getByRole('button', { name: 'Headline' }).click()
    await expect(citiesOf(page).getByRole('columnheader', { name: 'Headline' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    const shown = await citiesOf(page).locator('tbody tr td:nth-child(4)').allTextContents()
    const scores = shown.slice(0, 20).map(Number)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  await test.step('filters and order come back with the address', async () => {
    await page.getByText(/^Filters/).click()
    await page.getByRole('textbox', { name: 'City name contains' }).fill('City 11')
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '12')
    await page.reload()
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '12', { timeout: 120_000 })
    await expect(citiesOf(page).getByRole('columnheader', { name: 'Headline' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  await test.step('of pairings the screen says for how many cities they were looked for', async () => {
    await page.getByText(/^Filters/).click()
    await page.getByRole('textbox', { name: 'City name contains' }).fill('')
    await viewLink(page, 'In common').click()
    await expect(page.getByText('For the first 100 cities by name.')).toBeVisible()
    await viewLink(page, 'Table').click()
    await page.getByRole('textbox', { name: 'City name contains' }).fill('City 11')
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '12')
  })

  await test.step('the CSV holds the cities in view, without notes and owners', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    const rows = text.trim().split('\r\n')
    const names = new Set(rows.slice(1).map((row) => row.split(',')[0]))
    expect(text.startsWith('\uFEFFcity,country,date,')).toBe(true)
    expect(names.size).toBe(11)
    expect(text).not.toContain('Planning department')
  })

  await test.step('the national brief is a PDF', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: 'Download PDF' }).click(),
    ])
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test('weights of the ranking are in the address and come back with it', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 8), 8)
  await viewLink(page, 'Ranking').click()
  const sliders = page.getByRole('slider')
  await expect(sliders.first()).toHaveValue('1')
  const ranks = () => page.getByRole('table', { name: 'Ranks' }).locator('tbody td:nth-child(3)').allTextContents()
  const equal = await ranks()
  const steps = await page.evaluate(() => history.length)
  await sliders.first().fill('4')
  await sliders.nth(1).fill('0.5')
  await expect(page).toHaveURL(/weights=/)
  await expect(sliders.first()).toHaveAttribute('aria-valuetext', /^62\s?%$/)
  await expect.poll(ranks).not.toEqual(equal)
  const scores = await ranks()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.reload()
  await expect(sliders.first()).toHaveValue('4', { timeout: 120_000 })
  await expect(sliders.nth(1)).toHaveValue('0.5')
  await expect.poll(ranks).toEqual(scores)
  await page.getByRole('button', { name: 'Weigh all the same' }).click()
  await expect(page).not.toHaveURL(/weights=/)
  await expect(sliders.first()).toHaveValue('1')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every view of the desk passes axe in ${colorScheme} and fits a narrow screen`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/#/compare')
    await expect(page.getByLabel('Import files')).toBeVisible()
    const problems = await axeProblems(page)
    await page.setViewportSize({ width: 360, height: 740 })
    problems.push(...(await axeProblems(page)))
    await importFiles(page, files.good.slice(0, 12), 12)
    for (const at of [0, 1])
      await page
        .getByRole('checkbox', { name: /^Pick / })
        .nth(at)
        .check()
    const wide: string[] = []
    const tooWide = async (name: string) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wide.push(`${name}: ${width} px`)
    }
    for (const folded of ['Set of cities:', 'Compare on something else', /^Filters/, 'Columns']) {
      await page.locator('summary').filter({ hasText: folded }).click()
    }
    problems.push(...(await axeProblems(page)))
    await tooWide('all unfolded')
    const screens: readonly (readonly [name: string, heading: string | null])[] = [
      ['Table', null],
      ['Heatmaps', 'Cities by phase and dimension'],
      ['Spread', 'How every figure is spread'],
      ['Closer look', 'Profiles by dimension'],
      ['Map', 'Where the cities are'],
      ['Ranking', 'Ranking, and how sure it is'],
      ['In common', 'Whom to learn from'],
      ['Take away', 'Take away'],
    ]
    for (const [name, heading] of screens) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await viewLink(page, name).click()
      await expect(heading === null ? citiesOf(page) : page.getByRole('heading', { name: heading })).toBeVisible()
      problems.push(...(await axeProblems(page)))
      await page.setViewportSize({ width: 360, height: 740 })
      problems.push(...(await axeProblems(page)))
      await tooWide(name)
    }
    expect(problems).toEqual([])
    expect(wide).toEqual([])
  })
}

test('with cities on the desk several rows are in first sight, and files can still be added with the keyboard', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  // The browser needs a moment to hand choosers over to the test; a key press right after asking for it would come too early.
  const chooser = page.waitForEvent('filechooser')
  await page.goto('/#/compare')
  await page.getByLabel('Import files').focus()
  await importFiles(page, files.good.slice(0, 30), 30)
  await expect(page.getByLabel('Import files')).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  const ends = await citiesOf(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom))
  expect(ends.filter((bottom) => bottom <= 720).length).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(files.good.slice(30, 32))
  await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '33')
})

test('the catalogue of briefs is reached from the desk', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/#/compare')
  await page.getByRole('link', { name: 'Business matching briefs of many cities as one catalogue' }).click()
  await expect(page).toHaveURL(/#\/compare\/catalogue$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 2), 2)
  await viewLink(page, 'Take away').click()
  await page.getByRole('link', { name: 'Business matching briefs of many cities as one catalogue' }).click()
  await expect(page).toHaveURL(/#\/compare\/catalogue$/)
})
