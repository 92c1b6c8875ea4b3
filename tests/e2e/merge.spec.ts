// Two people worked on copies of one assessment: what only one holds is taken, the rest is asked, and the merge can be taken back.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { axeProblems } from './axe'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio } from './fixtures'

type File = { answers: Record<string, object>; [member: string]: unknown }

/** The open assessment's file as it is downloaded, without its seal. */
async function downloadFile(page: Page, id: string): Promise<File> {
  await goTo(page, `#/a/${id}/report`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download file' }).click()
  const path = await (await downloading).path()
  const { integrity: _seal, ...own }: File = JSON.parse(readFileSync(path, 'utf8'))
  return own
}

/** A new assessment with its first indicator answered, at level 3, and its file. */
async function beginWithAnswer(page: Page): Promise<{ id: string; own: File; ids: string[] }> {
  await page.goto('/')
  const id = await createAssessment(page)
  const ids = await indicatorIds(page)
  await levelRadio(page, ids[0] ?? '', '3').check()
  await expectSaved(page)
  return { id, own: await downloadFile(page, id), ids }
}

/** Begins to merge this copy with the one on the device, from the first page. */
async function importToMerge(page: Page, copy: object, name: string): Promise<void> {
  await goTo(page, '#/')
  const buffer = Buffer.from(JSON.stringify(copy))
  await page.getByLabel('Import files').setInputFiles({ name, mimeType: 'application/json', buffer })
  await page.getByRole('radio', { name: 'Merge the two' }).check()
  await page.getByRole('button', { name: 'Import as chosen' }).click()
  await expect(page.getByRole('heading', { name: 'Merge copies' })).toBeVisible()
}

/** Merges a copy that contradicts nothing. */
async function mergeAtOnce(page: Page, copy: object, name: string): Promise<void> {
  await importToMerge(page, copy, name)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Battambang is merged.')).toBeVisible()
}

const OLD = '2026-01-01T08:00:00.000Z'

test('copies are merged by choice, and the merge is undone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const id = await createAssessment(page)
  const ids = await indicatorIds(page)
  const [first = '', second = '', third = ''] = ids
  await levelRadio(page, first, '3').check()
  await levelRadio(page, second, '1').check()
  await expectSaved(page)
  const own = await downloadFile(page, id)
  const copy = {
    ...own,
    preparedBy: 'Dara',
    updatedAt: OLD,
    answers: {
      [first]: { level: 1, note: 'from the field' },
      [second]: { level: 4, owner: 'Water board' },
      [third]: { level: 2 },
    },
  }
  await importToMerge(page, copy, 'dara.guidepost.json')
  await expect(page.getByText('2 differences to settle')).toBeVisible()
  await expect(page.getByText(/dara\.guidepost\.json · Dara/).first()).toBeVisible()
  expect(await axeProblems(page)).toEqual([])

  // Nothing is chosen silently.
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Still open: 2')
  const level = (at: number) => page.getByRole('radiogroup', { name: 'Level' }).nth(at)
  await level(0).locator('input[value=theirs]').check()
  await level(1).locator('input[value=vote]').check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Battambang is merged.')).toBeVisible()
  await expect(page.getByText('1 indicator is put to vote in the workshop.')).toBeVisible()

  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '1')).toBeChecked()
  await expect(levelRadio(page, second, '1')).toBeChecked()
  await expect(levelRadio(page, third, '2')).toBeChecked()
  await goTo(page, '#/merge')
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)
  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '3')).toBeChecked()
  await expect(levelRadio(page, third, '2')).not.toBeChecked()
  await page.reload()
  await expect(levelRadio(page, first, '3')).toBeChecked()
})

test('what is put to vote reaches the workshop by itself, and leaves it when the room has agreed', async ({ page }) => {
  test.setTimeout(120_000)
  const { id, own, ids } = await beginWithAnswer(page)
  const [first = ''] = ids
  await importToMerge(page, { ...own, updatedAt: OLD, answers: { [first]: { level: 1 } } }, 'dara.json')
  await page.getByRole('radiogroup', { name: 'Level' }).locator('input[value=vote]').check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByRole('link', { name: 'Go to the workshop' }).click()

  await expect(page.getByText('1 indicator is put to vote', { exact: true })).toBeVisible()
  // Of no chosen phase it is on the agenda still.
  for (const phase of await page.getByRole('group', { name: 'Phases' }).getByRole('checkbox').all())
    await phase.uncheck()
  await expect(page.getByText(/^1 indicator fits\./)).toBeVisible()
  await expect(page.getByRole('table', { name: 'The day in lines' })).toContainText('put to vote after merging')
  expect(await axeProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Open voting' }).click()
  await page.locator('[data-session-code]').waitFor()
  await goTo(page, `#/a/${id}/workshop/room`)
  await expect(page.locator(`[data-room-row="${first}"]`)).toContainText('put to vote after merging')

  await goTo(page, `#/a/${id}/workshop/present`)
  await expect(page.getByText('0 ballots are in')).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.locator(`[data-present="${first}"]`).waitFor()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('a')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await page.getByRole('textbox', { name: 'Owner' }).fill('Port office')
  await page.getByLabel('By', { exact: true }).fill('2027-03-01')
  // An owner without an action says nothing.
  await page.getByRole('button', { name: 'Keep the agreement' }).click()
  await expect(page.getByRole('textbox', { name: 'Action' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Action' }).fill('Count the berths')
  await page.getByRole('button', { name: 'Keep the agreement' }).click()
  await expect(page.getByRole('button', { name: 'Change what was agreed' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator(`[data-room-row="${first}"]`)).not.toContainText('put to vote')
  await goTo(page, `#/a/${id}/workshop/after`)
  await expect(page.getByText(/^Count the berths · Port office · .*Mar.* 2027$/)).toBeVisible()
  await goTo(page, `#/a/${id}/workshop`)
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible()
  await expect(page.getByText('is put to vote')).toHaveCount(0)
  const after = await downloadFile(page, id)
  expect(after).not.toHaveProperty('putToVote')
  expect(after.plan).toMatchObject({
    actions: [{ title: 'Count the berths', owner: 'Port office', due: '2027-03-01' }],
  })
})

test('an indicator put to vote after voting was opened is told to be outside of it', async ({ page }) => {
  await page.goto('/')
  const id = await createAssessment(page)
  const [first = '', second = ''] = await indicatorIds(page)
  await levelRadio(page, first, '3').check()
  await expectSaved(page)
  await goTo(page, `#/a/${id}/workshop`)
  await page.getByRole('button', { name: 'Open voting' }).click()
  await page.locator('[data-session-code]').waitFor()
  const own = await downloadFile(page, id)
  const later = { ...own, updatedAt: OLD, answers: { [first]: { level: 1 }, [second]: { level: 1 } } }
  await importToMerge(page, { ...later, putToVote: ['benefits-realised', 'asked-nowhere', first] }, 'dara.json')
  await page.getByRole('radiogroup', { name: 'Level' }).locator('input[value=vote]').check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByRole('link', { name: 'Go to the workshop' }).click()
  await expect(page.getByText('2 indicators are put to vote', { exact: true })).toBeVisible()
  await expect(page.getByText('1 of them is not in the open voting.')).toBeVisible()
})

test('a milestone is not merged into', async ({ page }) => {
  await page.goto('/')
  const id = await createAssessment(page)
  await expectSaved(page)
  const own = await downloadFile(page, id)
  const milestone = { name: 'Council', frozenAt: OLD, of: '7b1e2a66-0c8d-4f5b-8a3e-1d2c3b4a5f61' }
  const frozen = {
    ...own,
    id: '7b1e2a66-0c8d-4f5b-8a3e-1d2c3b4a5f60',
    milestone,
    city: { name: 'Frozen', country: 'KH' },
  }
  await goTo(page, '#/')
  const file = (value: object) => {
    return { name: 'frozen.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) }
  }
  await page.getByLabel('Import files').setInputFiles(file(frozen))
  await expect(page.getByRole('link', { name: 'Frozen' })).toBeVisible()
  await goTo(page, '#/merge')
  await page.getByLabel('Choose copies').setInputFiles(file({ ...frozen, preparedBy: 'Dara' }))
  await expect(page.getByRole('alert')).toContainText('a milestone, which stays as it was frozen')
})

test('merges are undone after a reload, the latest first, and an undo says what else it takes and can be taken back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { id, own, ids } = await beginWithAnswer(page)
  const [first = '', second = '', third = ''] = ids
  await mergeAtOnce(page, { ...own, updatedAt: OLD, answers: { [second]: { level: 2 } } }, 'sok.json')
  await mergeAtOnce(page, { ...own, updatedAt: OLD, answers: { [third]: { level: 4 } } }, 'dara.json')
  // What the merges replaced is in no file and in no backup.
  await goTo(page, '#/')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download backup' }).click()
  const backup = readFileSync(await (await downloading).path(), 'utf8')
  expect(JSON.parse(backup).assessments).toHaveLength(1)
  expect(backup + JSON.stringify(await downloadFile(page, id))).not.toMatch(/sok\.json|dara\.json/)
  await goTo(page, `#/a/${id}/assess/conception`)
  await levelRadio(page, first, '1').check()
  await expectSaved(page)
  await page.reload()

  // The assessment's own page offers it too.
  await goTo(page, `#/a/${id}/profile`)
  const undo = page.getByRole('button', { name: /^Undo the merge of .* with dara\.json$/ })
  await expect(undo).toBeVisible()
  await expect(page.getByText(/with sok\.json\. Can be undone after those above\./)).toBeVisible()
  expect(await axeProblems(page)).toEqual([])
  await undo.click()
  await expect(page.getByText('1 entry was changed since.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo all the same' }).click()
  await page.getByRole('button', { name: 'Bring the merge back' }).click()
  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '1')).toBeChecked()
  await expect(levelRadio(page, third, '4')).toBeChecked()

  await goTo(page, '#/merge')
  await page
    .getByRole('button', { name: /with dara\.json$/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Undo all the same' }).click()
  await page.getByRole('button', { name: /^Undo the merge of .* with sok\.json$/ }).click()
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)
  await page.reload()
  await goTo(page, `#/a/${id}/assess/conception`)
  await expect(levelRadio(page, first, '3')).toBeChecked()
  for (const other of [second, third])
    await expect(page.locator(`[data-indicator="${other}"] input:checked`)).toHaveCount(0)
})

test('what a merge replaced is discarded when asked, and goes with a deleted assessment', async ({ page }) => {
  test.setTimeout(120_000)
  const { own, ids } = await beginWithAnswer(page)
  const [, second = ''] = ids
  await mergeAtOnce(page, { ...own, updatedAt: OLD, answers: { [second]: { level: 2 } } }, 'sok.json')
  await page.getByRole('button', { name: /^Discard what was there before the merge of .* with sok\.json$/ }).click()
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel('Choose copies')).toBeAttached()
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)

  await mergeAtOnce(page, { ...own, updatedAt: OLD, answers: { [second]: { owner: 'Sok' } } }, 'sok.json')
  await goTo(page, '#/')
  await page.getByRole('button', { name: 'Delete Battambang' }).click()
  await expect.poll(() => keptMerges(page)).toBe(1)
  await page.reload()
  await expect.poll(() => keptMerges(page), { timeout: 15_000 }).toBe(0)
})

/** How many assessments have merges on this device that can be taken back. */
function keptMerges(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('guidepost')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const counting = database.transaction('merges').objectStore('merges').count()
          counting.onsuccess = () => {
            database.close()
            resolve(counting.result)
          }
        }
      }),
  )
}

test('a copy of an older minor edition is brought to the newer one first; another major one is refused with what to do', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { id, own, ids } = await beginWithAnswer(page)
  const [first = '', second = ''] = ids
  const guidebook = { id: 'asean-scpg', version: '1.0.0' }
  const older = {
    ...own,
    guidebook,
    updatedAt: OLD,
    answers: { [second]: { level: 2 }, 'asked-nowhere': { level: 1 } },
  }
  await importToMerge(page, older, 'older.json')
  await expect(page.getByText('Both are merged in edition 1.1.0')).toBeVisible()
  await expect(page.getByText('older.json was made with edition 1.0.0 and is brought to it first.')).toBeVisible()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Battambang is merged.')).toBeVisible()
  const merged = await downloadFile(page, id)
  expect(merged.guidebook).toMatchObject({ version: '1.1.0' })
  expect(merged.answers).toMatchObject({ [first]: { level: 3 }, [second]: { level: 2 }, 'asked-nowhere': { level: 1 } })

  await importToMerge(page, { ...older, guidebook: { ...guidebook, version: '2.0.0' } }, 'newer.json')
  await expect(page.getByRole('alert')).toContainText('edition 1.1.0 of the guidebook, the other one with 2.0.0')
  await expect(page.getByRole('link', { name: 'See the edition of the copy on this device' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave this file' }).click()
  await expect(page.getByLabel('Choose copies')).toBeAttached()
})
