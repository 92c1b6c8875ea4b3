import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'
import { launchWithProfile } from './launch'

const built = fileURLToPath(new URL('../../dist/guidepost.html', import.meta.url))

/** Every address the page asks for that is not written in the page itself, and everything its policy forbids. */
function watch(context: BrowserContext, page: Page): string[] {
  const seen: string[] = []
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) seen.push(request.url())
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text())
  })
  return seen
}

test('one file from a USB stick keeps an answer over a restart and asks nobody for anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-single-'))
  mkdirSync(join(folder, 'stick'))
  const copy = join(folder, 'stick', 'guidepost.html')
  copyFileSync(built, copy)
  const address = pathToFileURL(copy).href

  const first = await launchWithProfile(join(folder, 'profile'))
  const page = await first.newPage()
  const seen = watch(first, page)
  await page.goto(address)
  const id = await createAssessment(page)
  const [indicator = ''] = await indicatorIds(page)
  await levelRadio(page, indicator, '3').click()
  await expectSaved(page)
  for (const route of ['results', 'report', 'profile']) {
    await goTo(page, `#/a/${id}/${route}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await expect(page.getByRole('contentinfo')).toContainText('ready to work without a network')
  expect(seen).toEqual([address])
  await first.close()

  const second = await launchWithProfile(join(folder, 'profile'))
  const again = await second.newPage()
  await again.goto(address)
  await again.getByRole('link', { name: 'Battambang' }).click()
  await again.getByRole('link', { name: 'Assess', exact: true }).click()
  await expect(levelRadio(again, indicator, '3')).toBeChecked()
  await second.close()
  rmSync(folder, { recursive: true, force: true })
})
