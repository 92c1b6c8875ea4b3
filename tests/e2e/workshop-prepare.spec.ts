// Preparing a workshop: what is voted on is chosen phase by phase, and one by one.
import { expect, test } from '@playwright/test'
import { axeProblems } from './axe'
import { createAssessment, goTo } from './fixtures'

test('an indicator that is left out is neither on the agenda nor voted on, after a reload too', async ({ page }) => {
  await page.goto('/')
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  const choice = page.getByText(/Choose indicators one by one/)
  const [, all = ''] = /\((\d+) of \1 chosen\)/.exec(await choice.innerText()) ?? []
  expect(Number(all)).toBeGreaterThan(3)
  await choice.click()
  const first = page.getByRole('checkbox', { name: /^P1-/ }).first()
  await first.uncheck()
  const rest = Number(all) - 1
  await expect(choice).toContainText(`${rest} of ${all} chosen`)
  await expect(page.getByText(`${rest} indicators fit.`)).toBeVisible()
  expect(await axeProblems(page)).toEqual([])
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
  await page.reload()
  await expect(choice).toContainText(`${rest} of ${all} chosen`)
  await page.getByRole('button', { name: 'Open voting' }).click()
  await goTo(page, `#/a/${id}/workshop/pass`)
  await page.getByRole('radio', { name: 'Residents' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText(`1 of ${rest}`, { exact: true })).toBeVisible()
})
