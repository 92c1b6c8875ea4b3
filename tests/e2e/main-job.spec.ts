import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import type { Assessment } from '../../src/core/model/assessment'
import type { Gate, Reading, Scores, Slice } from '../../src/core/model/scores'
import { withSource } from '../loadSource.mjs'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio, PHASES } from './fixtures'

const DECLARED = 'planning'
const EVIDENCE = ['none', 'described', 'documented', 'verified'] as const
const GATE_WORDS: Record<Gate['status'], RegExp> = {
  unassessed: /not assessed/i,
  incomplete: /incomplete/i,
  blocked: /blocked/i,
  open: /open/i,
}

/** Answers everything on the screen with keys alone: a digit for the level, a letter of the list for the evidence. */
async function answerByKeyboard(page: Page): Promise<number> {
  const indicators = await indicatorIds(page)
  for (const [index, indicator] of indicators.entries()) {
    const level = String((index * 2 + 1) % 5)
    await levelRadio(page, indicator, '0').focus()
    await page.keyboard.press(level)
    await expect(levelRadio(page, indicator, level)).toBeChecked()
    await page.locator(`[data-indicator="${indicator}"]`).getByRole('combobox', { name: 'Evidence' }).focus()
    for (let step = 0; step < index % EVIDENCE.length; step++) await page.keyboard.press('ArrowDown')
  }
  await expectSaved(page)
  return indicators.length
}

async function download(page: Page, name: string): Promise<Download> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return started
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path())
}

const shown = (value: number | null) => (value === null ? '–' : String(Math.floor(value + 0.5 + 1e-9)))

/** Every figure the results page may show, by its name in the published contract. */
function expectedFigures(scores: Scores): Map<string, string | RegExp> {
  const { claimed, evidenced } = scores
  const figures = new Map<string, string | RegExp>([
    ['headline', shown(claimed.headline)],
    ['evidenced-headline', shown(evidenced.headline)],
    ['coverage', shown(claimed.inScope.coverage === null ? null : claimed.inScope.coverage * 100)],
  ])
  const add = (prefix: string, slices: Record<string, Slice>) => {
    for (const [id, slice] of Object.entries(slices)) figures.set(`${prefix}${id}`, shown(slice.score))
  }
  add('dimension:', claimed.dimensions)
  add('basis:', claimed.bases)
  for (const [id, phase] of Object.entries<Reading['phases'][keyof Reading['phases']]>(claimed.phases)) {
    figures.set(`phase:${id}`, shown(phase.all.score))
    add(`phase:${id}:dimension:`, phase.dimensions)
    figures.set(`gate:${id}`, GATE_WORDS[phase.gate.status])
  }
  return figures
}

async function expectFigures(page: Page, expected: Map<string, string | RegExp>): Promise<void> {
  await page.locator('[data-figure="headline"]').first().waitFor()
  const wrong: string[] = []
  for (const [name, value] of expected) {
    const texts = (await page.locator(`[data-figure="${name}"]`).allInnerTexts()).map((text) => text.trim())
    if (texts.length === 0) wrong.push(`${name} is not shown`)
    for (const text of texts) {
      const matches = typeof value === 'string' ? text.replace(/\s*%$/, '') === value : value.test(text)
      if (!matches) wrong.push(`${name} shows ${text} for ${value}`)
    }
  }
  expect(wrong).toEqual([])
}

/** Text of every page of a PDF. */
async function readPdf(data: Buffer): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(data) }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

function scoresOf(assessment: Assessment): Promise<Scores> {
  return withSource(
    ['/src/content/loadGuidebook.ts', '/src/core/scoring/score/scoreAssessment.ts'],
    ({ loadGuidebook }, { scoreAssessment }) => scoreAssessment(loadGuidebook(), assessment),
  )
}

test('a city answers by keyboard, reads its results, takes the report home and comes back with its file', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('/')
  const id = await createAssessment(page, { phase: DECLARED, scope: 'full' })
  let answered = 0
  for (const phase of PHASES.slice(0, PHASES.indexOf(DECLARED) + 1)) {
    await goTo(page, `#/a/${id}/assess/${phase}`)
    await expect(page).toHaveURL(new RegExp(`${phase}$`))
    answered += await answerByKeyboard(page)
  }

  await goTo(page, `#/a/${id}/report`)
  const file = await download(page, 'Download file')
  expect(file.suggestedFilename()).toMatch(/^Battambang_\d{4}-\d{2}-\d{2}\.guidepost\.json$/)
  const text = (await bytesOf(file)).toString('utf8')
  const assessment: Assessment = JSON.parse(text)
  expect(Object.keys(assessment.answers)).toHaveLength(answered)
  const report = await readPdf(await bytesOf(await download(page, 'Download PDF')))
  expect(report.join(' ')).toContain('Battambang')
  expect(report.at(-1)).toMatch(new RegExp(`${report.length}\\s+of\\s+${report.length}`))

  const scores = await scoresOf(assessment)
  expect(scores.claimed.headline).not.toBeNull()
  await goTo(page, `#/a/${id}/results`)
  await expectFigures(page, expectedFigures(scores))

  await goTo(page, '#/')
  await page.getByRole('button', { name: 'Delete Battambang' }).click()
  await expect(page.getByRole('link', { name: 'Battambang' })).toHaveCount(0)
  await page
    .getByLabel('Import files')
    .setInputFiles({ name: 'back.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('link', { name: 'Battambang' }).click()
  await goTo(page, `#/a/${id}/report`)
  const again: Assessment = JSON.parse((await bytesOf(await download(page, 'Download file'))).toString('utf8'))
  expect(again.answers).toEqual(assessment.answers)
  expect(again.id).toBe(id)
})
