import { expect, test } from '@playwright/test'

/** Takes away what the oldest browsers of the list lack, as far as a young one can forget it. */
function forget() {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
    Reflect.deleteProperty(Array.prototype, name)
    Reflect.deleteProperty(Object.getPrototypeOf(Uint8Array.prototype), name)
  }
  Reflect.deleteProperty(Intl, 'Segmenter')
  Reflect.deleteProperty(URL, 'canParse')
  Reflect.deleteProperty(Promise, 'withResolvers')
  Reflect.deleteProperty(globalThis, 'DecompressionStream')
  Reflect.deleteProperty(globalThis, 'CompressionStream')
}

test('a browser without the youngest functions runs the app, as far as a report', async ({ page }) => {
  await page.addInitScript(forget)
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Look at a sample city' }).click()
  await page.getByRole('link', { name: 'Report' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
})

test('a browser older than the list is told so in plain HTML', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Object, 'hasOwn')
  })
  await page.goto('/#/')
  await expect(page.getByRole('heading', { name: 'Guidepost cannot start in this browser' })).toBeVisible()
  await expect(page.getByText('Chrome and Edge from version 109')).toBeVisible()
})

test('code that cannot be loaded leaves words, not a white page', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is no script' }),
  )
  await page.goto('/#/')
  await expect(page.getByRole('alert')).toContainText('Guidepost cannot start in this browser')
})
