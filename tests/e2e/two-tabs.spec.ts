import { expect, test } from '@playwright/test'
import { createAssessment, expectSaved, indicatorIds, levelRadio } from './fixtures'

test('two tabs that answer different indicators lose nothing of each other', async ({ page, context }) => {
  await page.goto('/')
  await createAssessment(page)
  const [first = '', second = '', third = ''] = await indicatorIds(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await indicatorIds(other)

  await levelRadio(page, first, '3').click()
  await levelRadio(other, second, '2').click()
  await expectSaved(page)
  await expectSaved(other)
  await levelRadio(page, third, '1').click()
  await expectSaved(page)

  for (const tab of [page, other]) {
    await tab.reload()
    await expect(levelRadio(tab, first, '3')).toBeChecked()
    await expect(levelRadio(tab, second, '2')).toBeChecked()
    await expect(levelRadio(tab, third, '1')).toBeChecked()
  }
})
