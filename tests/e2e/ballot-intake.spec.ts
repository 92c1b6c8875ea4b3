// Thirty ballots for one facilitator: phones before the camera, files, and among them wrong, damaged and repeated ones.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { sealBallot } from '../../src/core/ballot/ballotFile'
import { encodeBallot } from '../../src/core/ballot/encodeBallot'
import { splitCode } from '../../src/core/ballot/frameCode'
import type { Session } from '../../src/core/model/ballot'
import { aBallot, guidebook, sessionId, sessionOf } from './ballots'
import { cameraFlags, writeFilm } from './fakeCamera'
import { createAssessment, goTo } from './fixtures'
import { launchWithProfile } from './launch'

const PEOPLE = 30

/** Begins a quick scan and opens voting on it. Answers with the assessment's id and what the wall shows. */
async function openVoting(page: Page, baseURL: string): Promise<{ id: string; code: string; session: Session }> {
  await page.goto(`${baseURL}/`)
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  await page.getByRole('button', { name: 'Open voting' }).click()
  const wall = page.locator('[data-session-code]')
  await expect(wall).toBeVisible()
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
  const code = (await wall.getAttribute('data-session-code')) ?? ''
  return { id, code, session: sessionOf(code) }
}

/** A participant with a device of their own opens the wall's address, votes on everything by keyboard and stands before handing in. */
async function participant(browser: Browser, baseURL: string, code: string, role: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  await page.goto(`/#/vote/${code}`)
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('button', { name: 'Start voting' }).click()
  const handIn = page.getByRole('button', { name: 'Hand in' })
  for (let at = 1; !(await handIn.isVisible()); at++) {
    await page.keyboard.press(String(at % 5))
    const next = page.getByRole('button', { name: 'Next', exact: true })
    await next.click()
    await expect(page).not.toHaveURL(new RegExp(`/${at}$`))
  }
  await handIn.click()
  return page
}

test('thirty ballots come in by camera and as files, and nothing else counts', async ({ browser, baseURL: base }) => {
  test.setTimeout(300_000)
  const baseURL = base ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-intake-'))
  const profile = join(folder, 'profile')
  const preparing = await launchWithProfile(profile)
  const { id, code, session } = await openVoting(await preparing.newPage(), baseURL)
  await preparing.close()

  // Two people with a device of their own: one holds the code before the camera, the other saves a file.
  const phone = await participant(browser, baseURL, code, 'Residents')
  const shown = await phone.getByRole('textbox', { name: 'Ballot as text' }).inputValue()
  const other = await participant(browser, baseURL, code, 'City department')
  const downloading = other.waitForEvent('download')
  await other.getByRole('button', { name: 'Save as file' }).click()
  const saved = join(folder, 'theirs.guidepost-ballot.json')
  await (await downloading).saveAs(saved)

  // The others, as their devices would write it: five more by camera, one of them in parts, the rest as files.
  const codeOf = (number: number) => encodeBallot(aBallot(session, number, number % 5), session)
  const damaged = `${codeOf(8).slice(0, -4)}0000`
  const stranger = { ...session, id: sessionId(9) }
  const wrong = encodeBallot(aBallot(stranger, 9, 1), stranger)
  const film = join(folder, 'hall.y4m')
  writeFilm(film, [shown, codeOf(1), damaged, codeOf(2), wrong, codeOf(3), ...splitCode(codeOf(4), 60), codeOf(5)])

  const table = await launchWithProfile(profile, cameraFlags(film))
  const page = await table.newPage()
  await page.goto(`${baseURL}/#/a/${id}/workshop/intake`)
  await page.getByRole('button', { name: 'Use the camera' }).click()
  const counted = page.locator('[data-counted]')
  await expect(counted).toHaveAttribute('data-counted', '6', { timeout: 120_000 })
  const receipts = page.getByRole('region', { name: 'Ballots from phones' })
  for (const fate of ['Seen already', 'Damaged', 'Wrong session']) {
    await expect(receipts.getByText(fate).first()).toBeAttached({ timeout: 60_000 })
  }
  await page.getByRole('button', { name: 'Close the camera' }).click()

  const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  const file = (number: number) => sealBallot(aBallot(session, number, number % 5))
  const files = Array.from({ length: PEOPLE - 7 }, (_, at) => fileOf(`person-${at}.json`, file(100 + at)))
  const input = page.getByLabel('Take in ballot files')
  await input.setInputFiles([
    ...files,
    fileOf('again.json', file(1)),
    fileOf('cut.json', file(200).slice(0, 90)),
    fileOf('altered.json', sealBallot(aBallot(session, 201, 4)).replace(':4', ':3')),
    fileOf('elsewhere.json', sealBallot(aBallot(stranger, 202, 1))),
    fileOf(
      'edition.json',
      sealBallot({ ...aBallot(session, 203, 1), guidebook: { id: guidebook.id, version: '0.0.1' } }),
    ),
  ])
  await expect(receipts.getByText(`${PEOPLE - 7} ballots were taken in`)).toBeVisible()
  const refused = receipts.getByRole('alert')
  await expect(refused).toContainText('4 were not taken in')
  await expect(refused).toContainText('cut.json: Damaged')
  await expect(refused).toContainText('altered.json: Damaged')
  await expect(refused).toContainText('elsewhere.json: Wrong session')
  await expect(refused).toContainText('edition.json: Wrong edition')
  await input.setInputFiles(saved)
  await expect(receipts.getByText('theirs.guidepost-ballot.json: Taken in: City department')).toBeVisible()
  await expect(counted).toHaveAttribute('data-counted', String(PEOPLE))

  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
  await page.reload()
  await expect(counted).toHaveAttribute('data-counted', String(PEOPLE))
  await table.close()
  rmSync(folder, { recursive: true, force: true })
})
