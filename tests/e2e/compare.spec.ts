import { readFile } from 'node:fs/promises'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { withSource } from '../loadSource.mjs'
import { axeProblems } from './axe'

type TestFile = { name: string; mimeType: string; buffer: Buffer }

// What is shown follows a moment after what is asked for; on a laden machine that moment is long.
const expect = expectSoon.configure({ timeout: 60_000 })

const MANY = 290
const HOSTILE = ['<img src=x onerror="window.hacked = true">', '\u202Egnahc \u202D=cmd()', 'x'.repeat(9_000)]

let files: { good: TestFile[]; bad: TestFile[]; hostile: TestFile[] }

/** Files as cities send them, each another city; ten bad ones; and some whose names are out to do harm. */
test.beforeAll(async () => {
  files = await withSource(
    ['/src/content/loadGuidebook.ts', '/tests/cities/createCities.ts', '/tests/cities/badFiles.ts'],
    ({ loadGuidebook }, { createCities, sealedFiles }, { badFiles }) => {
      const file = (name: string, content: string | Uint8Array): TestFile => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
      const editions = [{ guidebook: loadGuidebook(), weight: 1 }]
      const cities = createCities({ count: MANY, seed: 3, editions, again: 0 }).map(
        (city: { city: { name: string } }, at: number) => ({ ...city, city: { ...city.city, name: `City ${at + 1}` } }),
      )
      const sealed = (list: readonly object[]) =>
        sealedFiles(list).map(({ name, text }: { name: string; text: string }) => file(name, text))
      const hostile = createCities({ count: HOSTILE.length, seed: 4, editions, again: 0 }).map(
        (city: { city: object }, at: number) => ({ ...city, city: { ...city.city, name: HOSTILE[at] } }),
      )
      const bad = badFiles(cities[0]).map(({ name, content }: { name: string; content: string }) => file(name, content))
      return { good: sealed(cities), bad, hostile: sealed(hostile) }
    },
  )
})

async function importFiles(page: Page, given: TestFile[], taken: number): Promise<void> {
  await page.getByLabel('Import files').setInputFiles(given)
  await expect(page.getByText(new RegExp(`${taken} assessments? taken`))).toBeVisible({ timeout: 120_000 })
  await expect(page.getByRole('table', { name: 'Cities' })).not.toHaveAttribute('aria-busy', { timeout: 60_000 })
}

const citiesOf = (page: Page) => page.getByRole('table', { name: 'Cities' })
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })

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

test('weights of the ranking are in the address and come back with it', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/#/compare')
  await importFiles(page, files.good.slice(0, 8), 8)
  await view(page, 'Ranking').click()
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
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every view of the desk passes axe in ${colorScheme} and fits a narrow screen`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/#/compare')
    await expect(page.getByLabel('Import files')).toBeVisible()
    const problems = await axeProblems(page)
    await importFiles(page, files.good.slice(0, 12), 12)
    for (const at of [0, 1])
      await page
        .getByRole('checkbox', { name: /^Pick / })
        .nth(at)
        .check()
    const wide: string[] = []
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
      await view(page, name).click()
      await expect(heading === null ? citiesOf(page) : page.getByRole('heading', { name: heading })).toBeVisible()
      problems.push(...(await axeProblems(page)))
      await page.setViewportSize({ width: 360, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wide.push(`${name}: ${width} px`)
    }
    expect(problems).toEqual([])
    expect(wide).toEqual([])
  })
}
