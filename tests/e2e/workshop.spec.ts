import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { sealBallot } from '../../src/core/ballot/ballotFile'
import { completeSession, decodeSession } from '../../src/core/ballot/decodeSession'
import type { Assessment } from '../../src/core/model/assessment'
import { BALLOT_FORMAT, type Ballot, ballotIdSchema, type Role, type Session } from '../../src/core/model/ballot'
import type { Guidebook } from '../../src/core/model/guidebook'
import { agreement } from '../../src/core/scoring/agreement/agreement'
import { withSource } from '../loadSource.mjs'
import { axeProblems } from './axe'
import { createAssessment, goTo } from './fixtures'

/** Thirty people; the two smallest roles have to be told together. */
const PEOPLE: readonly [Role, string, number][] = [
  ['department', 'City departments', 14],
  ['residents', 'Residents', 8],
  ['firms', 'Business', 4],
  ['academia', 'Academia', 2],
  ['civil-society', 'Civil society', 2],
]
const EVERYBODY = PEOPLE.flatMap(([role, , count]) => Array.from({ length: count }, () => role))
const levelOf = (person: number, at: number) => (person * (1 + (at % 3)) + at) % 5

async function expectWorkshopSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
}

/** Begins a quick scan and opens voting on it for the thirty; returns the assessment's id. */
async function openVoting(page: Page): Promise<string> {
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  for (const [, name, count] of PEOPLE) await page.getByRole('spinbutton', { name }).fill(String(count))
  await page.getByRole('textbox', { name: 'Place' }).fill('Hall of the east market')
  await page.getByRole('radio', { name: 'Two votes (Delphi)' }).check()
  await expect(page.getByText(/^\d+ indicators fit\./)).toBeVisible()
  await page.getByRole('button', { name: 'Open voting' }).click()
  await expect(page.locator('[data-session-code]')).toBeVisible()
  await expectWorkshopSaved(page)
  return id
}

async function sessionOf(page: Page): Promise<Session> {
  const code = (await page.locator('[data-session-code]').getAttribute('data-session-code')) ?? ''
  const guidebook: Guidebook = await withSource(['/src/content/loadGuidebook.ts'], ({ loadGuidebook }) =>
    loadGuidebook(),
  )
  const coded = decodeSession(code)
  if (!coded.ok) throw new Error(`the code on the wall is ${coded.error.kind}`)
  const session = completeSession(coded.value, guidebook)
  if (!session.ok) throw new Error('the code on the wall is of another edition')
  return session.value
}

function aBallot(session: Session, person: number, change: (level: number) => number = (level) => level): Ballot {
  return {
    format: BALLOT_FORMAT,
    formatVersion: 1,
    id: ballotIdSchema.parse(crypto.randomUUID()),
    session: session.id,
    guidebook: session.guidebook,
    round: session.round,
    role: EVERYBODY[person] ?? 'department',
    votes: Object.fromEntries(session.indicators.map((id, at) => [id, change(levelOf(person, at))])),
  }
}

/** One person votes on the laptop by keyboard, every indicator in turn. */
async function voteOnLaptop(page: Page, person: number, indicators: number): Promise<void> {
  await page.getByRole('radio', { name: PEOPLE.find(([role]) => role === EVERYBODY[person])?.[1] ?? '' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let at = 0; at < indicators; at++) {
    await expect(page.getByText(`${at + 1} of ${indicators}`, { exact: true })).toBeVisible()
    const level = String(levelOf(person, at))
    await page.keyboard.press(level)
    await expect(page.locator(`input[type=radio][value="${level}"]`)).toBeChecked()
    if (at < indicators - 1) await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Hand in my votes' }).click()
  await expect(page.getByRole('heading', { name: 'Pass the laptop to the next person' })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
}

/** Types one tick sheet, the second time with a slip first. */
async function typeSheet(page: Page, person: number, session: Session): Promise<void> {
  const line = session.indicators.map((_, at) => levelOf(person, at)).join('')
  await page.getByRole('combobox', { name: 'Role on the sheet' }).selectOption(EVERYBODY[person] ?? '')
  await page.getByRole('textbox', { name: 'First typing' }).fill(line)
  await page.getByRole('textbox', { name: 'Second typing' }).fill(`u${line.slice(1)}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('differ in 1 place')
  await page.getByRole('textbox', { name: 'Second typing' }).fill(line)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'First typing' })).toHaveValue('')
}

async function handInFiles(page: Page, ballots: readonly Ballot[]): Promise<void> {
  const files = ballots.map((ballot, at) => {
    return { name: `ballot-${at}.json`, mimeType: 'application/json', buffer: Buffer.from(sealBallot(ballot)) }
  })
  await page.locator('main input[type=file]').first().setInputFiles(files)
}

/** What is wrong with the wall: axe's findings, and scrolling. */
async function wallProblems(page: Page): Promise<string[]> {
  const problems: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const problem of await axeProblems(page)) problems.push(`${colorScheme} ${problem}`)
  }
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
  if (size[0] !== 1024 || size[1] !== 768) problems.push(`scrolls: ${size.join(' × ')}`)
  return problems
}

test('thirty people vote on laptop, paper and phones; the room sees, agrees, and the report tells it', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.goto('/')
  const id = await openVoting(page)
  const session = await sessionOf(page)
  const count = session.indicators.length

  await page.getByRole('link', { name: 'Pass the laptop' }).click()
  await voteOnLaptop(page, 0, count)
  await page.getByRole('link', { name: 'Back to the votes' }).click()
  await page.getByRole('link', { name: 'Type tick sheets' }).click()
  for (const person of [1, 14]) await typeSheet(page, person, session)
  await goTo(page, `#/a/${id}/workshop/intake`)
  const others = EVERYBODY.map((_, person) => person).filter((person) => ![0, 1, 14].includes(person))
  await handInFiles(
    page,
    others.map((person) => aBallot(session, person)),
  )
  await goTo(page, `#/a/${id}/workshop/vote`)
  await expect(page.locator('[data-ballots]')).toHaveAttribute('data-ballots', '30')
  await expectWorkshopSaved(page)

  const first = EVERYBODY.map((_, person) => person)
  const agreements = session.indicators.map(
    (_, at) =>
      agreement(
        first.map((person) => levelOf(person, at)),
        4,
      ).agreement ?? 2,
  )
  await goTo(page, `#/a/${id}/workshop/room`)
  await page.getByRole('button', { name: 'Most disagreement first' }).click()
  const least = session.indicators[agreements.indexOf(Math.min(...agreements))] ?? ''
  await expect(page.locator('[data-room-row]').first()).toHaveAttribute('data-room-row', least)

  await page.setViewportSize({ width: 1024, height: 768 })
  await page.getByRole('link', { name: "Open the presenter's view" }).click()
  await expect(page.getByText('30 ballots are in')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-voters]')).toHaveText('30 of 30 have voted')
  await expect(page.getByRole('table')).toHaveCount(0)
  expect(await wallProblems(page)).toEqual([])
  await page.keyboard.press('PageDown')
  const roles = page.getByRole('table', { name: 'Votes by role and level' }).getByRole('rowheader')
  await expect(roles).toHaveText(['City departments', 'Residents', 'Business', 'Other roles'])
  await expect(page.getByText(`${Math.floor(Math.min(...agreements) * 100 + 0.5)}%`)).toBeVisible()
  expect(await wallProblems(page)).toEqual([])
  await page.keyboard.press('b')
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.keyboard.press('b')

  await page.keyboard.press('a')
  await page.getByRole('radio', { name: '3', exact: true }).check()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Seen in use at two markets')
  await page.getByRole('textbox', { name: 'Dissent' }).fill('The traders see level one')
  await page.getByRole('textbox', { name: 'Action' }).fill('Publish the list of owners')
  await page.getByRole('textbox', { name: 'Owner' }).fill('Planning office')
  expect(await wallProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep the agreement' }).click()
  await expect(page.getByRole('button', { name: 'Change what was agreed' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.setViewportSize({ width: 1280, height: 900 })
  await goTo(page, `#/a/${id}/workshop/vote`)
  await page.getByRole('button', { name: 'Begin the second vote' }).click()
  await goTo(page, `#/a/${id}/workshop/intake`)
  await handInFiles(
    page,
    first.map((person) => aBallot({ ...session, round: 2 }, person, () => 2)),
  )
  await goTo(page, `#/a/${id}/workshop/present`)
  await page.locator(`[data-present="${least}"]`).waitFor()
  await expect(page.locator('[data-voters]')).toHaveText('30 of 30 have voted')
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-shift]')).toContainText('→ 2')
  await page.keyboard.press('a')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await page.getByRole('button', { name: 'Keep the agreement' }).click()
  await expect(page.getByRole('button', { name: 'Change what was agreed' })).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(page, `#/a/${id}/workshop/after`)
  await expect(page.locator('[data-agreed]')).toHaveAttribute('data-agreed', '1')
  await expect(page.getByText('Publish the list of owners · Planning office')).toBeVisible()
  await goTo(page, `#/a/${id}/report`)
  const annex = page.getByRole('main')
  for (const told of [
    '30 people took part',
    'Other roles together',
    'As in the second vote',
    'What the second vote moved',
  ]) {
    await expect(annex).toContainText(told)
  }
  await expect(annex).toContainText('The traders see level one')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download file', exact: true }).click(),
  ])
  const text = readFileSync(await file.path(), 'utf8')
  const assessment: Assessment = JSON.parse(text)
  expect(assessment.answers[least]).toMatchObject({ level: 2, votes: { counts: [0, 0, 30, 0, 0] } })
  expect(assessment.workshop?.participants.roles?.map(({ role }) => role)).toEqual([
    'department',
    'residents',
    'firms',
    'other',
  ])
  expect(text).not.toMatch(/academia|civil-society|ballot/)
})

test('every part of a workshop passes axe', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const id = await openVoting(page)
  const problems: string[] = []
  for (const part of ['', '/vote', '/paper', '/intake', '/room', '/pass']) {
    await goTo(page, `#/a/${id}/workshop${part}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const problem of await axeProblems(page)) problems.push(`${part} ${problem}`)
  }
  expect(problems).toEqual([])
})
