import { expect, type Page, test } from '@playwright/test'
import { axeProblems } from './axe'
import { createAssessment, goTo, indicatorIds, levelRadio } from './fixtures'

const ROUTES = ['#/', '#/guidebook', '#/method', '#/settings', '#/compare', '#/compare/catalogue', '#/vote', '#/merge']
const ASSESSMENT_ROUTES = [
  ...['profile', 'assess/conception', 'results', 'what-if', 'plan', 'plan/board', 'plan/timeline', 'edition'],
  ...['workshop', 'workshop/vote', 'workshop/room', 'workshop/after', 'progress', 'briefs', 'report'],
]

async function routesWithData(page: Page): Promise<string[]> {
  await page.goto('/')
  const id = await createAssessment(page)
  const [first = '', second = ''] = await indicatorIds(page)
  await levelRadio(page, first, '3').click()
  await levelRadio(page, second, 'na').click()
  return [...ROUTES, ...ASSESSMENT_ROUTES.map((route) => `#/a/${id}/${route}`)]
}

async function show(page: Page, route: string): Promise<void> {
  await goTo(page, route)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page passes axe in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const problems: string[] = []
    for (const route of await routesWithData(page)) {
      await show(page, route)
      for (const problem of await axeProblems(page)) problems.push(`${route} ${problem}`)
    }
    expect(problems).toEqual([])
  })
}

test('no page scrolls sideways at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const wide: string[] = []
  for (const route of await routesWithData(page)) {
    await show(page, route)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${route}: ${width} px`)
  }
  expect(wide).toEqual([])
})

test('focus is visible on every stop of the first screen', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const stops: string[] = []
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab')
    const mark = await page.evaluate(() => {
      const style = document.activeElement ? getComputedStyle(document.activeElement) : null
      return style ? `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow}` : 'nothing'
    })
    stops.push(mark)
  }
  expect(stops.filter((mark) => /^none 0px none|^none \S+ none$/.test(mark))).toEqual([])
})
