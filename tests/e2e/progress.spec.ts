import { expect, type Page, test } from '@playwright/test'
import { axeProblems } from './axe'
import { firstPhaseIds, lastYear, thisYear } from './aYearApart'
import { createAssessment, expectSaved, goTo, levelRadio } from './fixtures'

/** Two assessments of one city, a year apart, and the progress page of the later one. */
async function openProgress(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Import files').setInputFiles([lastYear(), thisYear()])
  const opened = page.getByRole('link', { name: 'Battambang', exact: true })
  await expect(opened).toHaveCount(2)
  await goTo(page, '#/a/00000000-0000-4000-8000-000000000002/progress')
  await expect(page.getByRole('heading', { name: 'Where the change comes from' })).toBeVisible()
}

async function cellsOf(page: Page, table: RegExp, row: string): Promise<string[]> {
  const found = page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: row }).first()
  await expect(found).toBeVisible()
  return (await found.getByRole('cell').allInnerTexts()).map((text) => text.trim())
}

test('two assessments a year apart show the progress reckoned by hand', async ({ page }) => {
  test.setTimeout(120_000)
  await openProgress(page)
  const claimed = page.getByRole('table', { name: /^Claimed figures/ })
  const heads = (await claimed.getByRole('columnheader').allInnerTexts()).map((text) => text.trim())
  expect(heads).toEqual(['Figure', 'Before', 'Now', 'Change', 'Newly answered', 'No longer answered', 'Real change'])
  // Levels of seven, then seven: 14/7 → 18/7; with the new one 18/8, without the lapsed one 16/7.
  expect(await cellsOf(page, /^Claimed figures/, 'Conception')).toEqual(['50', '64', '+14', '+6', '+1', '+7'])
  await page.getByRole('radio', { name: 'Evidenced' }).check()
  // Levels that the evidence bears: 13/7 → 17/8 → 15/7 → 16/7 → 17/7.
  expect(await cellsOf(page, /^Evidenced figures/, 'Conception')).toEqual(['46', '61', '+15', '+7', '0', '+4', '+4'])

  const changed = page.getByRole('table', { name: '4 indicators with another answer' })
  const why = await changed.getByRole('row').locator('td:nth-child(5)').allInnerTexts()
  expect(why).toEqual(['Real change', 'Evidence', 'No longer answered', 'Newly answered'])

  expect(await cellsOf(page, /^Targets/, 'needs')).toEqual(['2', '4', '4', 'Dec 31, 2026', 'Reached'])
  expect((await cellsOf(page, /^Targets/, 'cost')).at(-1)).toMatch(/Unchanged\s+Overdue/)
  expect((await cellsOf(page, /^Actions/, 'Hear the residents')).at(-1)).toBe('No longer in the plan')
  expect(await cellsOf(page, /^Figures over time/, 'Today')).toContain('64')
})

test('the report tells the same progress', async ({ page }) => {
  test.setTimeout(120_000)
  await openProgress(page)
  await goTo(page, '#/a/00000000-0000-4000-8000-000000000002/report')
  await page.getByText('Choose what goes in').first().click()
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 1 })
  expect(await cellsOf(page, /^Claimed figures: change/, 'Conception')).toEqual(['+14', '+6', '+1', '+7', '0'])
  expect(await cellsOf(page, /^Evidenced figures: change/, 'Conception')).toEqual(['+15', '+7', '0', '+4', '+4'])
  await expect(page.getByText('Of 2 targets set then, 1 are reached.')).toBeVisible()
})

test('a milestone stays as it was frozen, and goes and comes back', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  const id = await createAssessment(page)
  const [first = ''] = firstPhaseIds()
  await levelRadio(page, first, '1').click()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/progress`)
  await expect(page.getByRole('heading', { name: 'Nothing to compare with yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Freeze milestone' }).click()
  await expect(page.getByRole('alert')).toContainText('Give the milestone a name')
  await page.getByRole('textbox', { name: 'Name of the milestone' }).fill('Before the council')
  await page.getByRole('button', { name: 'Freeze milestone' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'is frozen' })).toBeVisible()

  await goTo(page, `#/a/${id}/assess/conception`)
  await levelRadio(page, first, '3').click()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/progress`)
  expect((await cellsOf(page, /1 indicator with another/, 'P1-01')).slice(-2)).toEqual(['+50', '0'])

  await page.getByRole('link', { name: /^Before the council/ }).click()
  await expect(page.getByText(/It shows the assessment as it was then/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Assess', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to the assessment' }).click()
  await goTo(page, '#/')
  await expect(page.getByRole('row').filter({ hasText: 'Battambang' })).toHaveCount(1)
  await page.getByRole('link', { name: '1 milestone' }).click()

  await page.getByRole('button', { name: 'Delete the milestone Before the council' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to compare with yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Where the change comes from' })).toBeVisible()
})

test('the progress page passes axe and fits a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await openProgress(page)
  expect(await axeProblems(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
