import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** axe's adapter is typed against another patch of Playwright; the page is the same. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page']

/** What axe finds wrong with the page as it stands: the rule and the first element that breaks it. */
export async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
