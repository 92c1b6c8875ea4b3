import { expect, test } from '@playwright/test'
import { goTo } from './fixtures'

test('the results find the cheapest way through the first gate that is shut, and taking it opens the gate', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /sample/i }).click()
  await page.waitForURL(/results/)
  const id = /#\/a\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  const gate = page.locator('[data-figure="gate:planning"]').first()
  await expect(gate).toHaveText('Blocked')
  await page.getByRole('button', { name: 'Find the cheapest way' }).click()
  const way = page.getByRole('region', { name: /cheapest way through the gate/ })
  await expect(way.getByText('this is proven')).toBeVisible({ timeout: 30_000 })
  const steps = await way
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .all()
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
