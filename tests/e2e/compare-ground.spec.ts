// Cities are compared on what they have in common, and the screen says by which rule.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { withSource } from '../loadSource.mjs'
import { aFile, citiesOf, createDeskFiles, type DeskFiles, expect, importFiles, type TestFile, viewLink } from './desk'
import { PHASES } from './fixtures'

const EXAMPLE = fileURLToPath(new URL('../../guidebook-data/examples/national-supplement.json', import.meta.url))
const { id, version, indicators, texts } = JSON.parse(readFileSync(EXAMPLE, 'utf8'))
const { title } = texts.en.indicators[indicators[0].id]

let files: DeskFiles
/** The first city's answers under another name, in its last phase, with the supplement: of its indicators nobody knows one, the others are at the lowest level. */
let national: TestFile

test.beforeAll(async () => {
  files = await createDeskFiles(2)
  const [first] = files.good
  const own = JSON.parse(first?.buffer.toString() ?? '{}')
  const added = Object.fromEntries(
    indicators.map((indicator: { id: string }, at: number) => [indicator.id, { level: at === 0 ? 'unknown' : 0 }]),
  )
  const text = await withSource(['/src/core/files/sealAssessment.ts'], ({ sealAssessment }) => {
    const { integrity: _, ...assessment } = own
    return sealAssessment({
      ...assessment,
      ...{ phase: PHASES[4], scope: 'full' },
      id: '00000000-0000-4000-8000-000000000001',
      city: { ...own.city, name: 'City with a supplement' },
      guidebook: { ...own.guidebook, supplements: [{ id, version }] },
      answers: { ...own.answers, ...added },
    })
  })
  national = aFile('national.json', text)
})

test('cities with and without a national supplement are compared on what both were asked', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/#/settings')
  await page.getByLabel('Load supplement').setInputFiles(EXAMPLE)
  await expect(page.getByText('Example national supplement 1.0.0 is on this device')).toBeVisible()
  await page.goto('/#/compare')
  await importFiles(page, [...files.good.slice(0, 1), national], 2)
  const ground = page.getByRole('region', { name: 'What is compared' })
  await expect(ground).toContainText(`1 city has a national supplement that others do not have (${id} ${version})`)
  await expect(ground).toContainText('on the indicators that every edition here has')
  const figuresOf = (name: string) =>
    citiesOf(page)
      .getByRole('row', { name })
      .locator('td')
      .allTextContents()
      .then((cells) => cells.slice(2, 10))
  const shown = await figuresOf('City with a supplement')
  expect(shown[0]).toMatch(/^\d+$/)
  expect(shown).toEqual(await figuresOf('City 1'))

  await test.step('alone it is read with its supplement, and lower', async () => {
    await page.getByText(/^Filters/).click()
    await page.getByRole('textbox', { name: 'City name contains' }).fill('with a supplement')
    await expect(citiesOf(page)).toHaveAttribute('aria-rowcount', '2')
    await expect(ground).not.toContainText('national supplement')
    await expect.poll(async () => (await figuresOf('City with a supplement')).join()).not.toBe(shown.join())
  })

  await test.step('an indicator of the supplement is called by its title', async () => {
    await viewLink(page, 'In common').click()
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible()
  })
})
