// A participant's own phone: scans the wall, votes, keeps the votes through a reload, hands them in, and votes again in the second round.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, expect, type Page, test } from '@playwright/test'
import { decodeBallot } from '../../src/core/ballot/decodeBallot'
import { axeProblems } from './axe'
import { aSession, codeOf } from './ballots'
import { FLAGS, findBrowser } from './browser.mjs'
import { cameraFlags, writeFilm } from './fakeCamera'
import { launchWithProfile } from './launch'

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

/** Browsers that lack what makes reading light, worst last. */
const LACKING = {
  'no reader of codes of its own': ['BarcodeDetector'],
  'no frames of a video': ['BarcodeDetector', 'VideoFrame'],
  'frames that no worker takes': ['BarcodeDetector', 'closed frames'],
  'no workers': ['BarcodeDetector', 'VideoFrame', 'Worker'],
}

test('a browser reads the wall with the camera whatever it lacks', async ({ baseURL }, info) => {
  test.setTimeout(180_000)
  const film = info.outputPath('wall.y4m')
  writeFilm(film, [codeOf(aSession())])
  const context = await launchWithProfile(info.outputPath('profile'), cameraFlags(film))
  try {
    for (const [about, lacking] of Object.entries(LACKING)) {
      const page = await context.newPage()
      await page.addInitScript((names) => {
        for (const name of names) Reflect.deleteProperty(globalThis, name)
        if (!names.includes('closed frames')) return
        globalThis.VideoFrame = new Proxy(globalThis.VideoFrame, {
          construct: (made, init) => {
            const frame: VideoFrame = Reflect.construct(made, init)
            frame.close()
            return frame
          },
        })
      }, lacking)
      await page.goto(`${baseURL}/#/vote`)
      await page.getByRole('button', { name: 'Use the camera' }).click()
      await expect(page.getByRole('heading', { name: 'Who are you here for?' }), about).toBeVisible({ timeout: 60_000 })
      await page.close()
    }
  } finally {
    await context.close()
  }
})

test('the single file reads the wall with the camera, and its policy forbids nothing it needs', async ({
  baseURL: _hosted,
}, info) => {
  test.setTimeout(120_000)
  const film = info.outputPath('wall.y4m')
  writeFilm(film, [codeOf(aSession())])
  const context = await launchWithProfile(info.outputPath('profile'), cameraFlags(film))
  try {
    const page = await context.newPage()
    const forbidden: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) forbidden.push(message.text())
    })
    await page.goto(`${pathToFileURL(fileURLToPath(new URL('../../dist/guidepost.html', import.meta.url))).href}#/vote`)
    await page.getByRole('button', { name: 'Use the camera' }).click()
    await expect(page.getByRole('heading', { name: 'Who are you here for?' })).toBeVisible({ timeout: 60_000 })
    expect(forbidden).toEqual([])
  } finally {
    await context.close()
  }
})

test('votes outlive a reload and fill the second round; without a camera there are other ways', async ({ page }) => {
  test.setTimeout(120_000)
  const session = aSession()
  const code = codeOf(session)
  const paste = async (text: string) => {
    await page.getByRole('textbox', { name: 'Code or address' }).fill(text)
    await page.getByRole('button', { name: 'Read code' }).click()
  }
  const ballotNow = async (current = session) => {
    const read = decodeBallot(await page.getByRole('textbox', { name: 'Ballot as text' }).inputValue(), current)
    if (!read.ok) throw new Error(`the ballot is ${read.error.kind}`)
    return read.value
  }
  await page.goto('/#/vote')
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await expect(page.getByRole('alert')).toContainText('or the text of the code')
  await paste(`${code.slice(0, -2)}00`)
  await expect(page.getByRole('alert').filter({ hasText: 'damaged' })).toBeVisible()
  await paste(code)
  await page.getByRole('radio', { name: 'City department' }).check()
  await page.getByRole('button', { name: 'Start voting' }).click()
  const four = page.locator('[data-indicator] input[value="4"]')
  await page.keyboard.press('4')
  await expect(four).toBeChecked()
  await page.reload()
  await expect(four).toBeChecked()
  expect(await axeProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Hand in' }).click()
  const first = await ballotNow()
  expect(first).toMatchObject({ role: 'department', votes: { [session.indicators[0] ?? '']: 4 } })
  await page.getByRole('button', { name: 'It was read' }).click()
  await page.getByRole('button', { name: 'Vote in another workshop' }).click()

  const second = { ...session, round: 2 }
  await paste(codeOf(second))
  await expect(page.getByText('This is round 2.')).toBeVisible()
  await page.getByRole('button', { name: 'Start voting' }).click()
  await expect(four).toBeChecked()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Hand in' }).click()
  const again = await ballotNow(second)
  expect(again).toMatchObject({ round: 2, votes: first.votes })
  expect(again.id).not.toBe(first.id)
})
