import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { axeProblems } from './axe'
import { createAssessment, expectSaved, goTo } from './fixtures'

const VIEWS = ['targets', 'board', 'table', 'timeline', 'leads'] as const
const cards = (page: Page) => page.locator('[data-action]')
const names = (page: Page) => page.locator('[data-action] [data-name]')

/** Takes the cheapest way through the first gate on, and returns how many actions it made. */
async function takeWay(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Find the cheapest way' }).click()
  const add = page.getByRole('button', { name: /^Add \d+ actions? to the plan$/ })
  await expect(add).toBeVisible({ timeout: 60_000 })
  const count = Number(/\d+/.exec(await add.innerText())?.[0])
  await add.click()
  await expect(page.getByText(`${count} actions and their targets were added.`)).toBeVisible()
  return count
}

async function download(page: Page, name: string): Promise<Download> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return started
}

async function textOf(started: Promise<Download>): Promise<string> {
  return readFileSync(await (await started).path(), 'utf8')
}

/** Writes an action by hand and adds it. */
async function addAction(page: Page, title: string, due?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add action', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'What is done' }).fill(title)
  if (due !== undefined) await dialog.getByLabel('Due', { exact: true }).fill(due)
  await dialog.getByRole('button', { name: 'Add to the plan' }).click()
  await expect(dialog).toBeHidden()
}

/** Makes an open action wait for another one, by its name in the list. */
async function waitFor(page: Page, title: string, first: string): Promise<void> {
  await names(page).filter({ hasText: title }).click()
  const list = page.getByRole('dialog').getByRole('combobox', { name: 'Add an action that has to be done first' })
  await list.selectOption({ label: first })
}

test('a way that is taken on makes targets and actions, in the plan, the report, the file and the calendar', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/plan`)
  await expect(page.getByRole('heading', { name: 'Nothing is planned yet' })).toBeVisible()
  const count = await takeWay(page)
  await expect(cards(page)).toHaveCount(count)
  const titles = await names(page).allInnerTexts()
  await page.getByRole('button', { name: 'Find the cheapest way' }).click()
  await expect(page.getByText('The plan holds every step of this way already.')).toBeVisible({ timeout: 60_000 })

  await goTo(page, `#/a/${id}/plan/targets`)
  const targets = page.locator('[data-target]')
  await expect(targets.first()).toBeVisible()
  for (const row of await targets.all()) {
    expect(await row.getByRole('combobox').inputValue()).not.toBe('')
    expect(Number(await row.getByRole('cell').nth(4).innerText())).toBeGreaterThan(0)
  }

  ICAL.design.strict = true
  const calendar = new ICAL.Component(ICAL.parse(await textOf(download(page, 'Download calendar'))))
  const events = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))
  expect(events).toEqual(titles)
  const csv = await textOf(download(page, 'Download CSV'))
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1)

  await goTo(page, `#/a/${id}/report`)
  const preview = page.getByRole('region', { name: 'Preview of the report' })
  await expect(preview.getByRole('heading', { name: 'Targets and actions' })).toBeVisible()
  for (const title of titles) await expect(preview.getByRole('cell', { name: title }).first()).toBeAttached()
  const file = JSON.parse(await textOf(download(page, 'Download file')))
  expect(file.plan.actions.map((action: { title: string }) => action.title)).toEqual(titles)
})

test('actions written by hand are moved, put in order, flagged, deleted and brought back', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/plan/board`)
  await addAction(page, 'Sign the mandate', '2020-01-31')
  await addAction(page, 'Name the team', '2099-01-31')
  const column = (status: string) => page.locator(`[data-status="${status}"]`)
  await expect(column('planned').locator('[data-action]')).toHaveCount(2)
  await expect(page.locator('[data-plan-figure="overdue"] dd')).toHaveText('1')

  const mandate = names(page).filter({ hasText: 'Sign the mandate' })
  await mandate.press('ArrowRight')
  await expect(column('started').getByText('Sign the mandate')).toBeVisible()
  await expect(mandate).toBeFocused()
  await page.getByRole('button', { name: 'Move to Done: Sign the mandate' }).click()
  await expect(column('done').getByText('Sign the mandate')).toBeVisible()
  await expect(page.locator('[data-plan-figure="overdue"] dd')).toHaveText('0')
  await cards(page).filter({ hasText: 'Name the team' }).dragTo(column('dropped'))
  await expect(column('dropped').getByText('Name the team')).toBeVisible()
  await page.getByRole('button', { name: 'Move to Done: Name the team' }).click()

  await waitFor(page, 'Sign the mandate', 'Name the team')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await waitFor(page, 'Name the team', 'Sign the mandate')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Sign the mandate → Name the team')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete action' }).click()
  await expect(cards(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cards(page)).toHaveCount(2)

  await expectSaved(page)
  await page.reload()
  await expect(column('done').locator('[data-action]')).toHaveCount(2)
})

test('every view of the plan passes axe and fits a phone; the list for the ministry prints alone', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('button', { name: /sample/i }).click()
  await page.waitForURL(/results/)
  const id = /#\/a\/([^/]+)\//.exec(page.url())?.[1]
  await goTo(page, `#/a/${id}/plan`)
  await takeWay(page)
  const problems: string[] = []
  for (const view of VIEWS) {
    await goTo(page, `#/a/${id}/plan/${view}`)
    await expect(
      page.locator('nav a[aria-current="page"]', { hasText: /Targets|Board|Table|Timeline|Who acts/ }),
    ).toBeVisible()
    for (const problem of await axeProblems(page)) problems.push(`${view} ${problem}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) problems.push(`${view}: ${width} px`)
  }
  expect(problems).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: /^What .+ asks of its ministry$/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print for the ministry' })).toBeHidden()
})
