import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { createAssessment, expectSaved, goTo, levelRadio } from './fixtures'

const EXAMPLE = fileURLToPath(new URL('../../guidebook-data/examples/national-supplement.json', import.meta.url))
const OWN = 'identity-card-alternative'

async function loadSupplement(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await goTo(page, '#/settings')
  await page.getByLabel('Load supplement').setInputFiles(file)
}

/** The assessment's file, as a fresh browser that has never seen the supplement gets it. */
async function openElsewhere(browser: Browser, text: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/')
  const file = { name: 'city.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Import files').setInputFiles(file)
  await page.getByRole('link', { name: 'Battambang' }).waitFor()
  return page
}

test('a national supplement is loaded, answered, exported; elsewhere its answers are kept, and scored once it is there', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  await loadSupplement(page, EXAMPLE)
  await expect(page.getByText('Example national supplement 1.0.0 is on this device')).toBeVisible()
  await goTo(page, '#/')
  const id = await createAssessment(page, { phase: 'planning', scope: 'full' })
  await expect(page.getByText('Scored with the supplement Example national supplement 1.0.0')).toBeVisible()
  await goTo(page, `#/a/${id}/assess/planning`)
  await levelRadio(page, OWN, '4').check()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/assess/upgrading`)
  await expect(page.getByRole('heading', { name: 'Not applicable nationally' })).toBeVisible()
  await expect(page.locator('[data-indicator="city-replication"]')).toHaveCount(0)
  await goTo(page, `#/a/${id}/results`)
  const social = '[data-figure="phase:planning:dimension:social"]'
  await expect(page.locator(social).first()).toHaveText('100')
  await goTo(page, `#/a/${id}/report`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download file' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(JSON.parse(text).guidebook.supplements).toEqual([{ id: 'example-national', version: '1.0.0' }])

  const elsewhere = await openElsewhere(browser, text)
  await goTo(elsewhere, `#/a/${id}/results`)
  await expect(
    elsewhere.getByText(/made with the supplement example-national 1\.0\.0, which is not on this device/),
  ).toBeVisible()
  await expect(elsewhere.getByText('1 answer in this file is kept and not scored')).toBeVisible()
  await expect(elsewhere.locator(social).first()).toHaveText('–')
  await loadSupplement(elsewhere, EXAMPLE)
  await expect(elsewhere.getByText('used by 1 assessment here')).toBeVisible()
  await goTo(elsewhere, `#/a/${id}/results`)
  await expect(elsewhere.locator(social).first()).toHaveText('100')
  await elsewhere.reload()
  await expect(elsewhere.locator(social).first()).toHaveText('100')
  await elsewhere.context().close()

  await goTo(page, '#/')
  const backup = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download backup' }).click()
  const restored = await openElsewhere(browser, readFileSync(await (await backup).path(), 'utf8'))
  await goTo(restored, `#/a/${id}/results`)
  await expect(restored.getByText('Scored with the supplement Example national supplement 1.0.0')).toBeVisible()
  await restored.context().close()
})

test('a supplement that does not hold together is refused with every fault, its path and its id', async ({ page }) => {
  await page.goto('/')
  const supplement = JSON.parse(readFileSync(EXAMPLE, 'utf8'))
  supplement.indicators[0].phase = 'gone'
  supplement.notApplicable[0].indicator = 'not-there'
  supplement.guidebook.version = '1.9.0'
  await loadSupplement(page, {
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(supplement)),
  })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('broken.json was not loaded')
  await expect(alert).toContainText('supplement.guidebook.version')
  await expect(alert).toContainText('not-there')
  await expect(page.getByText('No supplement is on this device')).toBeVisible()
})
