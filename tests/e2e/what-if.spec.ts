import { expect, type Page, test } from '@playwright/test'
import { axeProblems } from './axe'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'

const slider = (page: Page, indicator: string) => page.locator(`[data-indicator="${indicator}"] input[type=range]`)
const figure = (page: Page, name: string) => page.locator(`[data-what-if="${name}"]`)

async function move(page: Page, indicator: string, presses: number): Promise<void> {
  await slider(page, indicator).focus()
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight')
}

/** A new quick scan with every indicator of its phase at level 2. */
async function answered(page: Page): Promise<{ id: string; indicators: string[] }> {
  await page.goto('/')
  const id = await createAssessment(page)
  const indicators = await indicatorIds(page)
  for (const indicator of indicators) await levelRadio(page, indicator, '2').check()
  await expectSaved(page)
  return { id, indicators }
}

test('indicators moved by keyboard move the figures beside today’s, and scenarios are kept, compared, renamed and deleted', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { id, indicators } = await answered(page)
  const [first = '', second = ''] = indicators
  await goTo(page, `#/a/${id}/what-if`)
  await expect(figure(page, 'headline')).toHaveText('50')
  await expect(figure(page, 'gate:conception')).toHaveText('Open')
  const today = Number(await figure(page, 'headline').innerText())
  await move(page, first, 2)
  await move(page, second, 2)
  const bold = Number(await figure(page, 'headline').innerText())
  expect(bold).toBeGreaterThan(today)
  await page.getByRole('textbox', { name: 'Name' }).fill('Bold')
  await page.getByRole('button', { name: 'Keep scenario' }).click()
  await expect(page.getByText('“Bold” is kept.')).toBeVisible()

  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('')
  await expect(figure(page, 'headline')).toHaveText(String(today))
  await move(page, first, 1)
  const small = Number(await figure(page, 'headline').innerText())
  await page.getByRole('textbox', { name: 'Name' }).fill('Small')
  await page.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(page.getByText('“Small” is kept.')).toBeVisible()

  const table = page.getByRole('table', { name: /Today and each scenario/ })
  await expect(table.getByRole('columnheader')).toHaveText(['Figure', 'Today', 'Bold', 'Small'])
  const headlines = table.getByRole('row', { name: /^Readiness, claimed/ }).getByRole('cell')
  await expect(headlines).toHaveText([
    String(today),
    `+${bold - today} ${bold}`,
    small === today ? String(small) : `+${small - today} ${small}`,
  ])
  await expect(table.getByRole('row', { name: /^Indicators moved/ }).getByRole('cell')).toHaveText(['0', '2', '1'])

  await page.getByRole('textbox', { name: 'Name' }).fill('Careful')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(table.getByRole('columnheader', { name: 'Careful' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete scenario' }).click()
  await expect(table.getByRole('columnheader', { name: 'Careful' })).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(table.getByRole('columnheader', { name: 'Careful' })).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(table.getByRole('columnheader')).toHaveText(['Figure', 'Today', 'Bold', 'Careful'])

  // No answer has changed.
  await goTo(page, `#/a/${id}/results`)
  await expect(page.locator('[data-figure="headline"]').first()).toHaveText(String(today))
})

test('a way that is tried as a scenario opens its gate there, and the page passes axe', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await page.getByRole('button', { name: /sample/i }).click()
  await page.waitForURL(/results/)
  const way = page.getByRole('region', { name: 'The way through' })
  await way.getByRole('button', { name: 'Find the cheapest way' }).click()
  await way.getByRole('button', { name: 'Try it as a scenario' }).click({ timeout: 60_000 })
  await way.getByRole('link', { name: 'Go to What if' }).click()
  await expect(figure(page, 'gate:planning')).toHaveText('Open')
  await expect(page.getByText('today: Blocked')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeProblems(page)).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 740 })
  // The chart follows the window a moment later.
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(width, { timeout: 20_000 }).toBeLessThanOrEqual(360)
})
