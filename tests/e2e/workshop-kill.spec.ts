import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { createAssessment, goTo } from './fixtures'
import { launchMortal } from './launch'

const INDICATORS = 8
const VOTES = 3

async function expectWorkshopSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
}

test('a browser that dies in mid-session loses neither a ballot under way nor where the room stands', async ({
  baseURL,
}) => {
  test.skip(process.platform === 'win32', 'a process group cannot be killed at once on Windows')
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-workshop-kill-'))
  let id = ''
  /** Does something in a browser of this profile and then kills it. */
  const until = async (work: (page: Page) => Promise<void>) => {
    const { page, kill } = await launchMortal(folder)
    try {
      await page.goto(`${baseURL}/`)
      await work(page)
    } finally {
      await kill()
    }
  }
  await until(async (page) => {
    id = await createAssessment(page)
    await goTo(page, `#/a/${id}/workshop`)
    await page.getByRole('button', { name: 'Open voting' }).click()
    await page.getByRole('link', { name: 'Pass the laptop' }).click()
    await page.getByRole('radio', { name: 'Residents' }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    for (let at = 1; at <= VOTES; at++) {
      await page.keyboard.press(String(at))
      await page.keyboard.press('Enter')
      await expect(page.getByText(`${at + 1} of ${INDICATORS}`, { exact: true })).toBeVisible()
    }
    await expect(page.locator('main[data-saved="saved"]')).toBeVisible()
  })
  await until(async (page) => {
    await goTo(page, `#/a/${id}/workshop/pass`)
    await expect(page.getByRole('heading', { name: 'A ballot was begun on this laptop' })).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
    await page.getByRole('button', { name: 'It is mine: go on' }).click()
    for (let at = VOTES; at >= 1; at--) {
      await expect(page.getByText(`${at + 1} of ${INDICATORS}`, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      await expect(page.locator(`input[type=radio][value="${at}"]`)).toBeChecked()
    }
    for (let at = 1; at < INDICATORS; at++) {
      await page.keyboard.press('Enter')
      await expect(page.getByText(`${at + 1} of ${INDICATORS}`, { exact: true })).toBeVisible()
    }
    await page.getByRole('button', { name: 'Hand in my votes' }).click()
    await expectWorkshopSaved(page)
    await goTo(page, `#/a/${id}/workshop/present`)
    // A key that is pressed before the wall stands moves nothing.
    await expect(page.locator('[data-session-code]')).toBeVisible()
    for (const step of ['1', '1', '2']) {
      await page.keyboard.press('PageDown')
      await expect(page.getByText(`${step} of ${INDICATORS}`, { exact: true })).toBeVisible()
    }
    await page.keyboard.press('PageDown')
    await expect(page.locator('[data-revealed="true"]')).toBeVisible()
    await expect(page.locator('main[data-saved="saved"]')).toBeVisible()
  })
  await until(async (page) => {
    await goTo(page, `#/a/${id}/workshop/present`)
    await expect(page.getByText(`2 of ${INDICATORS}`, { exact: true })).toBeVisible()
    await expect(page.locator('[data-revealed="true"]')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-room-row]').first().getByRole('cell').nth(1)).toHaveText('1')
  })
  rmSync(folder, { recursive: true, force: true })
})

test('what a device kept before there were workshops is still there, and has room for one', async ({ page }) => {
  await page.goto('/schema/assessment.schema.json')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('guidepost', 2)
        opening.onupgradeneeded = () => {
          for (const name of ['assessments', 'settings', 'supplements']) opening.result.createObjectStore(name)
        }
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite')
          writing.objectStore('settings').put({ locale: 'en', theme: 'dark', textSize: 'normal' }, 'settings')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
        opening.onerror = () => reject(opening.error)
      }),
  )
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  await page.getByRole('textbox', { name: 'Place' }).fill('Hall')
  await expectWorkshopSaved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Hall')
})
