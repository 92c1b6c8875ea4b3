// The wall in a second window: led from the facilitator's desk, in step with it, and free of names and notes.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { sealBallot } from '../../src/core/ballot/ballotFile'
import { axeProblems } from './axe'
import { aBallot, sessionOf } from './ballots'
import { codeInPicture } from './fakeCamera'
import { createAssessment, goTo } from './fixtures'
import { launchWithProfile } from './launch'

const NAMES = ['Sok Dara', 'Chan Thida', 'Kim Sopheap', 'Planning office']
const NOTES = ['Seen in use at two markets', 'The traders see level one']
const PEOPLE = 6

async function openVoting(page: Page, prepare: () => Promise<void>, app = '/'): Promise<string> {
  await page.goto(app)
  const id = await createAssessment(page)
  await goTo(page, `#/a/${id}/workshop`)
  await prepare()
  await page.getByRole('button', { name: 'Open voting' }).click()
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
  return id
}

/** Hands in the files of these people: three of each of two roles, with names, all for level 2. */
async function handIn(page: Page, id: string, people: readonly number[]): Promise<void> {
  await goTo(page, `#/a/${id}/workshop/vote`)
  const session = sessionOf((await page.locator('[data-session-code]').getAttribute('data-session-code')) ?? '')
  await goTo(page, `#/a/${id}/workshop/intake`)
  const files = people.map((person) => {
    const ballot = { ...aBallot(session, person, 2), ...(session.open ? { name: NAMES[person % 3] } : {}) }
    return { name: `${person}.json`, mimeType: 'application/json', buffer: Buffer.from(sealBallot(ballot)) }
  })
  const counted = Number(await page.locator('[data-counted]').getAttribute('data-counted'))
  await page.getByLabel('Take in ballot files').setInputFiles(files)
  await expect(page.locator('[data-counted]')).toHaveAttribute('data-counted', String(counted + people.length))
}

/** What on the wall should not be there: names of people and what the facilitator wrote down. */
async function privateOn(wall: Page): Promise<string[]> {
  const text = await wall.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
    return [document.body.innerText, ...fields.map(({ value }) => value)].join('\n')
  })
  return [...NAMES, ...NOTES].filter((word) => text.includes(word))
}

test('the wall in a second window follows the desk, keeps its place, and shows no name and no note', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const id = await openVoting(page, async () => {
    await page.getByRole('spinbutton', { name: 'City departments' }).fill('3')
    await page.getByRole('spinbutton', { name: 'Residents' }).fill('3')
    await page.getByRole('radio', { name: 'Open' }).check()
    await page.getByRole('textbox', { name: 'Names: Residents' }).fill(NAMES.join('\n'))
  })
  await handIn(page, id, [0, 1, 2])
  await goTo(page, `#/a/${id}/workshop/room`)
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open it in a second window' }).click(),
  ])
  await wall.setViewportSize({ width: 1024, height: 768 })
  const slide = wall.locator('[data-present]')
  const desk = page.locator('[data-desk]')
  await expect(wall.getByText('3 ballots are in')).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(wall.locator('[data-voters]')).toHaveText('3 of 6 have voted')
  await expect(slide).toHaveAttribute('data-revealed', 'false')
  const first = (await slide.getAttribute('data-present')) ?? ''
  await expect(desk).toHaveAttribute('data-desk', first)
  await expect(page.getByRole('button', { name: 'Agree on a level' })).toHaveCount(0)
  await handIn(page, id, [3, 4, 5])
  await expect(wall.locator('[data-voters]')).toHaveText(`${PEOPLE} of ${PEOPLE} have voted`)

  await goTo(page, `#/a/${id}/workshop/room`)
  await page.getByRole('button', { name: 'Show the votes' }).click()
  await expect(slide).toHaveAttribute('data-revealed', 'true')
  await expect(wall.getByRole('rowheader')).toHaveText(['City departments', 'Residents'])
  await page.getByRole('button', { name: 'Agree on a level' }).click()
  await page.getByRole('radio', { name: '3', exact: true }).check()
  await page.getByRole('textbox', { name: 'Reason' }).fill(NOTES[0] ?? '')
  await page.getByRole('textbox', { name: 'Dissent' }).fill(NOTES[1] ?? '')
  await page.getByRole('textbox', { name: 'Action' }).fill('Publish the list of owners')
  await page.getByRole('textbox', { name: 'Owner' }).fill('Planning office')
  await page.getByRole('button', { name: 'Keep the agreement' }).click()
  const agreed = wall.locator('dl > div').filter({ hasText: 'Agreed' })
  await expect(agreed).toHaveText('Agreed3')
  expect(await privateOn(wall)).toEqual([])

  for (const window of [wall, page]) await window.reload()
  await expect(slide).toHaveAttribute('data-present', first)
  await expect(slide).toHaveAttribute('data-revealed', 'true')
  await expect(agreed).toHaveText('Agreed3')
  await expect(desk).toHaveAttribute('data-desk', first)
  expect(await privateOn(wall)).toEqual([])

  await wall.keyboard.press('PageDown')
  await expect(desk).not.toHaveAttribute('data-desk', first)
  await expect(desk).toContainText('2 of 8')
  await page.keyboard.press('PageUp')
  await expect(slide).toHaveAttribute('data-present', first)
  await page.keyboard.press('b')
  await expect(wall.getByText('The wall is dark.')).toBeVisible()
  await wall.reload()
  await expect(wall.getByText('The wall is dark.')).toBeVisible()
  await expect(desk).toContainText('The wall is dark.')
  await page.keyboard.press('PageDown')
  await expect(slide).toHaveAttribute('data-present', first)
  expect(await axeProblems(page)).toEqual([])
})

test('two windows of the single file are in step, and its code is for Guidepost alone', async ({
  baseURL: _hosted,
}, info) => {
  test.setTimeout(120_000)
  const context = await launchWithProfile(info.outputPath('profile'))
  try {
    const page = await context.newPage()
    const single = pathToFileURL(fileURLToPath(new URL('../../dist/guidepost.html', import.meta.url))).href
    const id = await openVoting(page, async () => undefined, single)
    const code = page.locator('[data-session-code]')
    await expect(code).toContainText('Scan this code inside Guidepost')
    expect(await codeInPicture(await code.getByRole('img').screenshot(), 480)).toBe(
      await code.getAttribute('data-session-code'),
    )
    await goTo(page, `#/a/${id}/workshop/room`)
    const [wall] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open it in a second window' }).click(),
    ])
    await wall.locator('[data-present=""]').waitFor()
    await page.keyboard.press('PageDown')
    await expect(wall.locator('[data-voters]')).toBeVisible()
    await wall.keyboard.press('PageDown')
    await expect(page.locator('[data-desk]')).toContainText('1 of 8')
    await expect(page.locator('[data-desk]')).toContainText('votes shown')
  } finally {
    await context.close()
  }
})

test('who could be told by their votes is said while preparing and in the room, and only the total is shown', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const id = await openVoting(page, async () => {
    await page.getByRole('spinbutton', { name: 'City departments' }).fill('9')
    await expect(page.getByText('Whose votes these are could be told')).toHaveCount(0)
    await page.getByRole('spinbutton', { name: 'Academia' }).fill('2')
    const warned = page.locator('[data-exposed] li')
    await expect(warned).toHaveText([/^Everything: Academia \(2\)\. So few could be told by the difference/])
    await page.getByText('Who votes on what').click()
    for (const role of ['City departments', 'Residents', 'Business', 'Civil society']) {
      await page.getByRole('checkbox', { name: `${role} vote on: Citizen-centric` }).uncheck()
    }
    await expect(warned).toHaveText([
      /^Citizen-centric: only Academia \(2\) vote\./,
      /^Everything else: Academia \(2\)/,
    ])
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('checkbox', { name: 'Business vote on: Citizen-centric' }).check()
    await page.getByRole('spinbutton', { name: 'Business' }).fill('4')
    await page.getByRole('spinbutton', { name: 'Academia' }).fill('3')
    await expect(page.getByText('Whose votes these are could be told')).toHaveCount(0)
  })
  await handIn(page, id, [0, 2])
  await goTo(page, `#/a/${id}/workshop/room`)
  const exposed = page.locator('[data-exposed] li')
  await expect(exposed).toHaveText([/: so far only City departments \(2\) voted\..* it is theirs alone/])
  for (const _ of ['the first, on which they do not vote', 'its votes', 'the second', 'its votes']) {
    await page.keyboard.press('PageDown')
  }
  await expect(page.locator('[data-desk]')).toContainText('2 of 8 · 2 of 16 have voted · votes shown')
  await goTo(page, `#/a/${id}/workshop/present`)
  await expect(page.getByText('Fewer than three people voted: only the total is shown.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await handIn(page, id, [4])
  await goTo(page, `#/a/${id}/workshop/room`)
  await expect(exposed).toHaveText([/^P1-\d+: so far only City departments \(2\) voted\./])
  await expect(page.locator('[data-desk]')).toContainText('1 vote came later and is not counted here.')
  await expect(page.getByRole('button', { name: 'Count them too' })).toHaveCount(0)
  await handIn(page, id, [6, 8])
  await goTo(page, `#/a/${id}/workshop/room`)
  await page.getByRole('button', { name: 'Count them too' }).click()
  await expect(page.locator('[data-desk]')).toContainText('5 of 16 have voted')
  await expect(exposed).toHaveCount(0)
})

test('discarded votes come back with one step, and a ballot that was in is known again', async ({ page }) => {
  test.setTimeout(120_000)
  const id = await openVoting(page, async () => undefined)
  await handIn(page, id, [0, 1, 2])
  await goTo(page, `#/a/${id}/workshop/vote`)
  const code = await page.locator('[data-session-code]').getAttribute('data-session-code')
  await page.getByRole('button', { name: 'Discard all votes' }).click()
  await page.getByRole('button', { name: 'Yes, discard 3 ballots' }).click()
  await expect(page.locator('[data-session-code]')).toHaveCount(0)
  await page.getByRole('link', { name: 'To the preparation' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('3 ballots and the session were discarded.')).toHaveCount(0)
  await goTo(page, `#/a/${id}/workshop/vote`)
  await expect(page.locator('[data-ballots]')).toHaveAttribute('data-ballots', '3')
  await expect(page.locator('[data-session-code]')).toHaveAttribute('data-session-code', code ?? '')
  await expect(page.locator('[data-workshop-save]')).toHaveAttribute('data-workshop-save', 'saved')
  await page.reload()
  await expect(page.locator('[data-ballots]')).toHaveAttribute('data-ballots', '3')
  await goTo(page, `#/a/${id}/workshop/intake`)
  const session = sessionOf(code ?? '')
  const again = Buffer.from(sealBallot(aBallot(session, 1, 2)))
  await page
    .getByLabel('Take in ballot files')
    .setInputFiles({ name: 'again.json', mimeType: 'application/json', buffer: again })
  await expect(page.getByText('again.json: Seen already')).toBeVisible()
  await expect(page.locator('[data-counted]')).toHaveAttribute('data-counted', '3')
})
