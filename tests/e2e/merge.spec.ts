// Two people worked on copies of one assessment: what only one holds is taken, the rest is asked, and the merge can be taken back.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { axeProblems } from './axe'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'

type File = { answers: Record<string, object>; [member: string]: unknown }

test('copies are merged by choice, and the merge is undone', async ({ page }, info) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const id = await createAssessment(page)
  const ids = await indicatorIds(page)
  const [first = '', second = '', third = ''] = ids
  await levelRadio(page, first, '3').check()
  await levelRadio(page, second, '1').check()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/report`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download file' }).click()
  const path = await (await downloading).path()
  const { integrity: _seal, ...own }: File = JSON.parse(readFileSync(path, 'utf8'))
  const copy = {
    ...own,
    preparedBy: 'Dara',
    updatedAt: '2026-01-01T08:00:00.000Z',
    answers: {
      [first]: { level: 1, note: 'from the field' },
      [second]: { level: 4, owner: 'Water board' },
      [third]: { level: 2 },
    },
  }
  const file = info.outputPath('dara.guidepost.json')
  writeFileSync(file, JSON.stringify(copy))

  await goTo(page, '#/')
  await page.getByLabel('Import files').setInputFiles(file)
  await page.getByRole('radio', { name: 'Merge the two' }).check()
  await page.getByRole('button', { name: 'Import as chosen' }).click()
  await expect(page.getByRole('heading', { name: 'Merge copies' })).toBeVisible()
  await expect(page.getByText('2 differences to settle')).toBeVisible()
  await expect(page.getByText(/dara\.guidepost\.json · Dara/).first()).toBeVisible()
  expect(await axeProblems(page)).toEqual([])

  // Nothing is chosen silently.
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Still open: 2')
  const level = (at: number) => page.getByRole('radiogroup', { name: 'Level' }).nth(at)
  await level(0).locator('input[value=theirs]').check()
  await level(1).locator('input[value=vote]').check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Battambang is merged.')).toBeVisible()
  await expect(page.getByText('1 indicator is put to vote in the workshop.')).toBeVisible()

  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '1')).toBeChecked()
  await expect(levelRadio(page, second, '1')).toBeChecked()
  await expect(levelRadio(page, third, '2')).toBeChecked()
  await goTo(page, '#/merge')
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)
  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '3')).toBeChecked()
  await expect(levelRadio(page, third, '2')).not.toBeChecked()
  await page.reload()
  await expect(levelRadio(page, first, '3')).toBeChecked()
})
