import { expect, type Page, test } from '@playwright/test'
import { createAssessment, indicatorIds, levelRadio } from './fixtures'

/** Does to every text what translating browsers do: new text in two elements of their own, in place of the old node. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || text.data.trim() === '' || ['SCRIPT', 'STYLE', 'OPTION', 'FONT'].includes(parent.tagName)) continue
      const outer = document.createElement('font')
      outer.append(document.createElement('font'))
      outer.firstElementChild?.append(document.createTextNode(text.data))
      text.replaceWith(outer)
    }
  })
}

test('a page that the browser translates goes on working, from the answers to the report', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto('/')
  await translate(page)
  await createAssessment(page)
  const [first = '', second = ''] = await indicatorIds(page)
  await translate(page)
  await levelRadio(page, first, '2').click()
  await translate(page)
  await levelRadio(page, second, '3').click()
  await expect(levelRadio(page, second, '3')).toBeChecked()
  for (const name of ['Results', 'Plan', 'What if', 'Progress', 'Report']) {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await translate(page)
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await translate(page)
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  expect(errors).toEqual([])
})
