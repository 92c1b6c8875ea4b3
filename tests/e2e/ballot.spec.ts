// A participant's own phone: scans the wall, votes, keeps the votes through a reload, hands them in as a code or a file.
import { chromium, expect, type Page, test } from '@playwright/test'
import { decodeBallot } from '../../src/core/ballot/decodeBallot'
import { aSession, codeOf } from './ballots'
import { FLAGS, findBrowser } from './browser.mjs'
import { cameraFlags, writeFilm } from './fakeCamera'

async function voteOnAll(page: Page, level: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Next', exact: true })
  while ((await page.getByRole('button', { name: 'Hand in' }).count()) === 0) {
    const block = page.locator('[data-indicator]')
    const indicator = await block.getAttribute('data-indicator')
    await block.locator(`input[type=radio][value="${level}"]`).check()
    await button.click()
    await expect(page.locator(`[data-indicator="${indicator}"]`)).toHaveCount(0)
  }
}

test('a participant scans the wall with the camera, votes and hands in', async ({ baseURL }, info) => {
  test.setTimeout(120_000)
  const session = aSession()
  const film = info.outputPath('wall.y4m')
  // The wall carries the whole address, so that an ordinary camera opens it too.
  writeFilm(film, [`https://guidepost.example/#/vote/${codeOf(session)}`])
  const found = findBrowser()
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...FLAGS, ...cameraFlags(film)],
    env: { ...process.env, ...found.env },
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, ...(baseURL ? { baseURL } : {}) })
    await page.goto('/#/vote')
    await page.getByRole('button', { name: 'Use the camera' }).click()
    await expect(page.getByRole('heading', { name: 'Who are you here for?' })).toBeVisible({ timeout: 60_000 })
    await page.getByRole('radio', { name: 'Residents' }).check()
    await page.getByRole('button', { name: 'Start voting' }).click()
    await voteOnAll(page, '3')
    await page.getByRole('button', { name: 'Hand in' }).click()
    const code = await page.getByRole('textbox', { name: 'Ballot as text' }).inputValue()
    expect(decodeBallot(code, session)).toMatchObject({
      value: { role: 'residents', votes: Object.fromEntries(session.indicators.map((id) => [id, 3])) },
    })
  } finally {
    await browser.close()
  }
})
