import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectSaved, goTo } from './fixtures'

/** Opens the sample city's results and returns its id and the section with the way through. */
async function openSample(page: Page): Promise<{ id: string; way: Locator }> {
  await page.goto('/')
  await page.getByRole('button', { name: /sample/i }).click()
  await page.waitForURL(/results/)
  const id = /#\/a\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  return { id, way: page.getByRole('region', { name: 'The way through' }) }
}

async function find(way: Locator): Promise<void> {
  await way.getByRole('button', { name: 'Find the cheapest way' }).click()
  await expect(way.getByText('this is proven')).toBeVisible({ timeout: 60_000 })
}

const stepsOf = (way: Locator) => way.getByRole('listitem').filter({ has: way.page().getByRole('link') })
const effortIn = async (way: Locator) =>
  Number(/effort (\d+)/.exec(await way.getByText(/change, effort/).innerText())?.[1])

test('the results find the cheapest way through the first gate that is shut, and taking it opens the gate', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { id, way } = await openSample(page)
  const gate = page.locator('[data-figure="gate:planning"]').first()
  await expect(gate).toHaveText('Blocked')
  await find(way)
  const steps = await stepsOf(way).all()
  expect(steps.length).toBeGreaterThan(0)
  const levels = ['Not started', 'Initiated', 'Defined', 'Implemented', 'Improving']
  const goals: { href: string; level: number }[] = []
  for (const step of steps) {
    const href = (await step.getByRole('link').getAttribute('href')) ?? ''
    const to = /to “([^”]+)”/.exec(await step.innerText())?.[1] ?? ''
    goals.push({ href, level: levels.indexOf(to) })
  }
  for (const { href, level } of goals) {
    await goTo(page, href.replace(/^#?/, '#'))
    const indicator = href.split('/').at(-1)
    await page.locator(`[data-indicator="${indicator}"] input[type=radio][value="${level}"]`).check()
  }
  await goTo(page, `#/a/${id}/assess/planning`)
  for (const block of await page.locator('[data-indicator]').all()) {
    const open = (await block.locator('input[type=radio]:checked').count()) === 0
    if (open) await block.locator('input[type=radio][value="0"]').check()
  }
  await goTo(page, `#/a/${id}/results`)
  await expect(gate).toHaveText('Open')
})

test('a way leaves out what cannot change now, stays within an effort, and leads to a headline', async ({ page }) => {
  test.setTimeout(240_000)
  const { way } = await openSample(page)
  await find(way)
  const least = await effortIn(way)
  // Safeguards have to rise whatever they cost; one that is none can be left alone.
  const free = stepsOf(way).filter({ hasNotText: 'safeguard' }).first()
  const title = await free.getByRole('link').innerText()
  await free.getByRole('button', { name: 'Cannot change now' }).click()
  await expect(way.getByRole('link', { name: title })).toHaveCount(0)
  await expect(way.getByText('this is proven')).toBeVisible({ timeout: 60_000 })
  expect(await effortIn(way)).toBeGreaterThanOrEqual(least)
  await expect(way.getByText('Cannot change now: 1 indicator')).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await way.getByText('Cannot change now: 1 indicator').click()
  await way.getByRole('checkbox', { name: title }).uncheck()

  await way.getByRole('radio', { name: /within an effort/ }).check()
  await way.getByRole('spinbutton', { name: 'Effort at hand' }).fill('3')
  await find(way)
  await expect(way.getByText(/stays shut: [\d.]+ points/)).toBeVisible()
  expect(await effortIn(way)).toBeLessThanOrEqual(3)

  await way.getByRole('radio', { name: /lifts the headline/ }).check()
  await way.getByRole('spinbutton', { name: 'Headline to reach' }).fill('101')
  await expect(way.getByRole('button', { name: 'Find the cheapest way' })).toBeDisabled()
  await way.getByRole('spinbutton', { name: 'Headline to reach' }).fill('61')
  await find(way)
  await expect(way.getByText(/The headline comes to 6\d/)).toBeVisible()
})

test('a way by evidence names what to gather, and an accepted one is in the plan and can be taken back', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { id, way } = await openSample(page)
  await way.getByRole('checkbox', { name: /Count only what evidence backs/ }).check()
  await find(way)
  await expect(way.getByText(/evidence from “/).first()).toBeVisible()
  await way.getByRole('button', { name: 'Accept this way' }).click()
  await expect(way.getByText(/targets are set, and \d+ actions? (was|were) added/)).toBeVisible()
  // What only lacks evidence has no cost of a level.
  const raised = stepsOf(way).filter({ hasText: 'cost of a level' }).first()
  const action = (await raised.getByRole('listitem').first().innerText()).trim()
  await way.getByRole('link', { name: 'Go to the plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  await expect(page.getByText(action).first()).toBeVisible()
  await goTo(page, `#/a/${id}/results`)
  await find(way)
  await way.getByRole('button', { name: 'Accept this way' }).click()
  await way.getByRole('button', { name: 'Undo' }).click()
  await expect(way.getByRole('button', { name: 'Accept this way' })).toBeEnabled()
})
