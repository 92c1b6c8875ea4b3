// Thirty people with a device each: they open what the wall shows, vote, and hold their screens before the facilitator's camera or hand in a file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { type BallotVote, ROLES, type Role } from '../../src/core/model/ballot'
import { createRandom } from '../../src/core/scoring/rank/createRandom'
import { formatCoverage } from '../../src/core/texts/formatScore'
import { type Tally, tallyVotes } from '../../src/core/workshop/tallyVotes'
import { aSession, codeOf, sessionId, sessionOf } from './ballots'
import { cameraFlags, codeInPicture, filmScreens } from './fakeCamera'
import { createAssessment, goTo } from './fixtures'
import { launchMortal, launchWithProfile } from './launch'

const words = JSON.parse(readFileSync(new URL('../../src/i18n/locales/en/workshop.json', import.meta.url), 'utf8'))
const phoneWords = JSON.parse(readFileSync(new URL('../../src/i18n/locales/en/vote.json', import.meta.url), 'utf8'))

/** Who comes; the two smallest roles have to be told together. */
const PEOPLE: readonly [Role, number][] = [
  ['department', 14],
  ['residents', 8],
  ['firms', 4],
  ['academia', 2],
  ['civil-society', 2],
]
const EVERYBODY = PEOPLE.flatMap(([role, count]) => Array.from({ length: count }, () => role))
/** Of them, how many show their code to the camera; the others save a file. */
const BY_CAMERA = 16
/** How many vote at the same time. */
const AT_ONCE = 4
/** Ballots that are in when the facilitator's browser dies. */
const BEFORE_DEATH = 5
const CHOICES: readonly BallotVote[] = [0, 1, 1, 2, 2, 2, 3, 3, 4, 'na', 'unknown']

type Cast = { role: Role; votes: Record<string, BallotVote> }

/** What everybody is going to vote; one in twelve votes is passed over, but nobody passes over everything. */
function drawVotes(indicators: readonly string[]): Cast[] {
  const next = createRandom(2026)
  return EVERYBODY.map((role) => {
    const drawn = indicators.flatMap((id, at) => {
      const vote = CHOICES[Math.floor(next() * CHOICES.length)] ?? 0
      return next() < 1 / 12 && at > 0 ? [] : [[id, vote] as const]
    })
    return { role, votes: Object.fromEntries(drawn) }
  })
}

/** A device of its own opens what the wall shows, votes through the screens and stands where the ballot is handed in. */
async function voteOnPhone(browser: Browser, link: string, { role, votes }: Cast): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('radio', { name: phoneWords.roles[role] }).check()
  await page.getByRole('button', { name: 'Start voting' }).click()
  const block = page.locator('[data-indicator]')
  const handIn = page.getByRole('button', { name: 'Hand in' })
  for (;;) {
    await expect(block.or(handIn)).toBeVisible()
    if (await handIn.isVisible()) break
    const indicator = (await block.getAttribute('data-indicator')) ?? ''
    const vote = votes[indicator]
    if (vote !== undefined) await block.locator(`input[type=radio][value="${vote}"]`).check()
    await page.getByRole('button', { name: vote === undefined ? 'Pass over' : 'Next', exact: true }).click()
    await expect(page.locator(`[data-indicator="${indicator}"]`)).toHaveCount(0)
  }
  await handIn.click()
  return page
}

const ballotCode = (page: Page) => page.getByRole('img', { name: 'Your ballot as a code' })

/** What one person hands in: a photograph of the screen, or the path of the file. */
async function handIn(browser: Browser, link: string, cast: Cast, file: string | null): Promise<Buffer | string> {
  const page = await voteOnPhone(browser, link, cast)
  try {
    if (file === null) return await ballotCode(page).screenshot()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as file' }).click()
    await (await downloading).saveAs(file)
    return file
  } finally {
    await page.context().close()
  }
}

/** Does something for each of many, a few at a time, and answers in their order. */
async function fewAtATime<From, To>(all: readonly From[], act: (one: From, at: number) => Promise<To>): Promise<To[]> {
  const answers: To[] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await act(all[at] as From, at)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

/** Prepares a workshop for the thirty and opens voting; answers with the assessment and what is read off the wall's picture. */
async function openVoting(page: Page, baseURL: string): Promise<{ id: string; link: string }> {
  await page.goto(`${baseURL}/`)
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  for (const [role, count] of PEOPLE) {
    await page.getByRole('spinbutton', { name: words.roles[role] }).fill(String(count))
  }
  await page.getByRole('button', { name: 'Open voting' }).click()
  await page.setViewportSize({ width: 1024, height: 768 })
  await goTo(page, `#/a/${id}/workshop/present`)
  const wall = page.locator('[data-session-code]')
  await expect(wall).toBeVisible()
  await expect(page.locator('main[data-saved="saved"]')).toBeVisible()
  const code = await wall.getAttribute('data-session-code')
  // From the back of the room the whole wall is a small picture.
  const link = await codeInPicture(await page.screenshot(), 480)
  expect(link).toBe(`${baseURL}/#/vote/${code}`)
  return { id, link: link ?? '' }
}

async function openIntake(page: Page, baseURL: string, id: string): Promise<Locator> {
  await page.goto(`${baseURL}/#/a/${id}/workshop/intake`)
  await page.getByRole('button', { name: 'Use the camera' }).click()
  return page.locator('[data-counted]')
}

const countedIn = async (counted: Locator) => Number(await counted.getAttribute('data-counted'))

/** What the wall tells of the votes on one indicator. */
async function readWall(page: Page): Promise<{ figures: Record<string, string>; roles: string[][]; bars: string[] }> {
  const panel = page.getByRole('region', { name: 'Votes', exact: true })
  const [names, values] = await Promise.all([panel.locator('dt').allInnerTexts(), panel.locator('dd').allInnerTexts()])
  const rows = await panel.getByRole('table', { name: 'Votes by role and level' }).locator('tbody tr').all()
  return {
    figures: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
    roles: await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts())),
    bars: await page.getByRole('region', { name: 'Levels' }).locator('li > span:last-child').allInnerTexts(),
  }
}

/** What the wall has to tell, from the votes that were cast. */
function wallOf({ agreement, level, voters, roles, counts }: Tally): Awaited<ReturnType<typeof readWall>> {
  const group = level === null ? '–' : String(typeof level === 'number' ? level : words.votes[level])
  return {
    figures: { Votes: String(voters), Agreement: formatCoverage(agreement), "Group's level": group },
    roles: roles.map((own) => [words.roles[own.role], ...[...own.counts, own.notApplicable, own.unknown].map(String)]),
    bars: counts.map(String),
  }
}

test('thirty devices vote from the code on the wall; what they hand in counts once, and the wall tells what they voted', async ({
  browser,
  baseURL: base,
}) => {
  test.setTimeout(300_000)
  const baseURL = base ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-phones-'))
  const profile = join(folder, 'profile')
  const preparing = await launchWithProfile(profile)
  const { id, link } = await openVoting(await preparing.newPage(), baseURL)
  await preparing.close()
  const { indicators } = sessionOf(link.slice(link.lastIndexOf('/') + 1))
  const cast = drawVotes(indicators)

  const files = EVERYBODY.length - BY_CAMERA
  const handed = await fewAtATime(cast, (own, at) =>
    handIn(browser, link, own, at % 2 === 1 && at < 2 * files ? join(folder, `${at}.json`) : null),
  )
  const screens = handed.filter((own) => typeof own !== 'string')
  const saved = handed.filter((own) => typeof own === 'string')
  expect([screens.length, saved.length]).toEqual([BY_CAMERA, files])

  // Somebody who scanned the wall of another workshop, and a code that was cut in passing it on.
  const elsewhere = aSession({ id: sessionId(9), city: 'Elsewhere' }, 2)
  const lost: Cast = { role: 'residents', votes: Object.fromEntries(elsewhere.indicators.map((own) => [own, 1])) }
  const stranger = await handIn(browser, `${baseURL}/#/vote/${codeOf(elsewhere)}`, lost, null)
  const whole = await codeInPicture(screens[0] ?? Buffer.alloc(0), 480)
  const damaged = `${whole?.slice(0, -6)}000000`
  const film = join(folder, 'hall.y4m')
  await filmScreens(film, [...screens.slice(0, 8), screens[2] ?? '', stranger, damaged, ...screens.slice(8)])

  // The facilitator's browser dies while ballots come in.
  const dying = await launchMortal(profile, cameraFlags(film))
  let before = 0
  try {
    const counted = await openIntake(dying.page, baseURL, id)
    await expect.poll(() => countedIn(counted), { timeout: 90_000 }).toBeGreaterThanOrEqual(BEFORE_DEATH)
    await expect(dying.page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
    before = await countedIn(counted)
  } finally {
    await dying.kill()
  }

  const table = await launchWithProfile(profile, cameraFlags(film))
  const page = await table.newPage()
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto(`${baseURL}/#/a/${id}/workshop/intake`)
  const kept = page.locator('[data-counted]')
  await expect(kept).toBeVisible()
  expect(await countedIn(kept)).toBeGreaterThanOrEqual(before)
  const counted = await openIntake(page, baseURL, id)
  await expect(counted).toHaveAttribute('data-counted', String(BY_CAMERA), { timeout: 120_000 })
  const receipts = page.getByRole('region', { name: 'Ballots from phones' })
  for (const fate of ['Seen already', 'Damaged', 'Wrong session']) {
    await expect(receipts.getByText(fate).first()).toBeAttached({ timeout: 60_000 })
  }
  await page.getByRole('button', { name: 'Close the camera' }).click()
  const input = page.getByLabel('Take in ballot files')
  await input.setInputFiles(saved)
  await expect(counted).toHaveAttribute('data-counted', String(EVERYBODY.length))
  await input.setInputFiles(saved[0] ?? '')
  await expect(receipts.getByRole('status')).toContainText('Seen already')
  await expect(counted).toHaveAttribute('data-counted', String(EVERYBODY.length))

  await goTo(page, `#/a/${id}/workshop/present`)
  await expect(page.getByText('30 ballots are in')).toBeVisible()
  const shown: string[] = []
  for (const _ of indicators) {
    await page.keyboard.press('PageDown')
    const waiting = page.locator('[data-revealed="false"]')
    await expect(waiting).toBeVisible()
    const at = (await waiting.getAttribute('data-present')) ?? ''
    await page.keyboard.press('PageDown')
    await expect(page.locator(`[data-present="${at}"][data-revealed="true"]`)).toBeVisible()
    const votes = cast.flatMap(({ role, votes: own }) => (own[at] === undefined ? [] : [{ role, vote: own[at] }]))
    expect(await readWall(page), at).toEqual(wallOf(tallyVotes(votes, 4, ROLES)))
    shown.push(at)
  }
  expect(shown.toSorted()).toEqual(indicators.toSorted())
  await table.close()
  rmSync(folder, { recursive: true, force: true })
})
