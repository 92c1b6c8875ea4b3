import { expect, test } from '@playwright/test'
import { goTo } from './fixtures'

test('an address that browsers keep nothing of says so, and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  await page.goto('/')
  await expect(page.getByRole('contentinfo')).toContainText('this address works only with a network')
  await goTo(page, '#/settings')
  await expect(page.getByText('Ask whoever runs the server for an https address')).toBeVisible()
})
