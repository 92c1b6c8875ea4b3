// What every browser test does: begin an assessment, answer, wait until it is safe. Names are those of the published contract.
import { expect, type Locator, type Page } from '@playwright/test'

type NewAssessment = { city?: string; country?: string; phase?: string; scope?: 'quick' | 'full' }

/** Phases in their order; part of the published method. */
export const PHASES = ['conception', 'preparation', 'planning', 'implementation', 'upgrading'] as const

/**
 * Creates an assessment through the screen and returns its id.
 * @param page at the app's first screen
 */
export async function createAssessment(page: Page, chosen: NewAssessment = {}): Promise<string> {
  const { city = 'Battambang', country = 'KH', phase = 'conception', scope = 'quick' } = chosen
  await page.getByRole('button', { name: 'New assessment' }).click()
  await page.getByRole('combobox', { name: 'Country' }).selectOption(country)
  await page.getByRole('textbox', { name: 'City' }).fill(city)
  await page.getByRole('radiogroup', { name: 'Current phase' }).locator(`input[value="${phase}"]`).check()
  await page.getByRole('radiogroup', { name: 'Scope' }).locator(`input[value="${scope}"]`).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForURL(/#\/a\/[^/]+\//)
  const id = /#\/a\/([^/]+)\//.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`no assessment in the address ${page.url()}`)
  return id
}

/** The blocks of all indicators on the screen, once there are any. */
export async function indicatorIds(page: Page): Promise<string[]> {
  await page.locator('[data-indicator]').first().waitFor()
  const blocks = await page.locator('[data-indicator]').all()
  const ids = await Promise.all(blocks.map((block) => block.getAttribute('data-indicator')))
  return ids.filter((id) => id !== null)
}

/** The radio of one level of one indicator. */
export function levelRadio(page: Page, indicator: string, level: string): Locator {
  return page.locator(`[data-indicator="${indicator}"] input[type=radio][value="${level}"]`)
}

/** Goes to a route of an open assessment, or any other, by its hash. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, route)
}

/** Waits until the screen says that the latest change is safe. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[role=status][data-save]')).toHaveAttribute('data-save', 'saved')
}
