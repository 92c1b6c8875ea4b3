import { expect, test } from '@playwright/test'
import { createAssessment } from './fixtures'

test.use({ timezoneId: 'Asia/Bangkok' })

test('before breakfast in Bangkok a backup bears the day of the calendar on the wall', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T23:30:00Z'))
  await page.goto('/')
  await createAssessment(page)
  await page.goto('/')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download backup' }).click()
  expect((await download).suggestedFilename()).toBe('guidepost-backup_2026-12-01.json')
})
