// A PDF that means harm ends in a message within seconds, while the page goes on answering.
import { expect, test } from '@playwright/test'
import { aBomb, manyAttachments } from '../storage/hostilePdf'

const HOSTILE = [
  ['a stream that unpacks to 300 MB', () => aBomb(300, 2)],
  ['five thousand attachments', () => manyAttachments(5000)],
] as const

for (const [name, make] of HOSTILE) {
  test(`${name}: refused, the page never frozen`, async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      let last = performance.now()
      let worst = 0
      setInterval(() => {
        const now = performance.now()
        worst = Math.max(worst, now - last)
        last = now
        Reflect.set(window, 'worst', worst)
      }, 20)
    })
    const file = { name: 'hostile.pdf', mimeType: 'application/pdf', buffer: Buffer.from(make()) }
    await page.getByLabel('Import files').setInputFiles(file)
    await expect(page.getByRole('alert')).toContainText('hostile.pdf', { timeout: 15_000 })
    // A busy machine halts a page for a while by itself; a frozen one would stand still for seconds.
    expect(await page.evaluate(() => Number(Reflect.get(window, 'worst')))).toBeLessThan(2000)
  })
}
