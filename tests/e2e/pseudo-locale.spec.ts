import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ASCN_CITIES } from '../../src/core/model/region'
import { createAssessment, goTo, indicatorIds } from './fixtures'

const CITY = 'Zzyzx'

/** Names that are the same in every language: what the user typed, cities, works cited, languages in their own words. */
function properNames(): string[] {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../guidebook-data/${path}`, import.meta.url), 'utf8'))
  const works: { title: string }[] = read('sources.json')
  return [
    CITY,
    'English',
    read('guidebook.json').id,
    ...works.map(({ title }) => title),
    ...Object.values(ASCN_CITIES).flat(),
  ]
}

/** Codes of indicators, the same in every language. */
const CODE = /\bP\d+-\d{2}\b/g
const DATE = /\b(\d{1,2} )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{1,2}, )?\d{4}\b/

/** Visible texts with a letter that stand outside all [[ ]]; numbers, the product's own name and what the user typed are no words. */
function bareWords(page: Page, allowed: string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const bare = new Set<string>()
    const blocks = new Set<Element>()
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const block = parent?.closest(
        'p, li, dt, dd, th, td, h1, h2, h3, h4, a, button, label, option, legend, summary, caption, text',
      )
      if (block && parent?.closest('script, style, noscript, [data-user-text]') === null) blocks.add(block)
    }
    for (const block of blocks) {
      if (!block.checkVisibility({ visibilityProperty: true }) && block.tagName !== 'OPTION') continue
      let text = block.textContent ?? ''
      for (let before = ''; before !== text; ) {
        before = text
        text = text.replace(/\[\[(?!\[)(?:(?!\[\[)[\s\S])*?\]\]/g, ' ')
      }
      for (const word of known) text = text.replaceAll(word, ' ')
      if (/\p{L}/u.test(text)) bare.add(text.trim())
    }
    return [...bare]
  }, allowed)
}

test('every word on screen comes from a locale file', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const id = await createAssessment(page, { city: CITY, country: 'KH' })
  await indicatorIds(page)
  await page.goto('/?locale=test')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('[[')
  const routes = ['#/', '#/guidebook', '#/method', '#/settings']
  const own = ['profile', 'assess/conception', 'results', 'plan', 'plan/targets', 'workshop', 'report'].map(
    (route) => `#/a/${id}/${route}`,
  )
  const countries = await page.evaluate(() => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    return letters.flatMap((a) => letters.map((b) => names.of(a + b) ?? '')).filter((name) => name.length > 2)
  })
  const longestFirst = [...properNames(), ...countries].sort((a, b) => b.length - a.length)
  const found: string[] = []
  for (const route of [...routes, ...own]) {
    await goTo(page, route)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const text of await bareWords(page, longestFirst)) {
      if (/\p{L}/u.test(text.replace(DATE, '').replace(CODE, ''))) found.push(`${route}: ${text.slice(0, 120)}`)
    }
  }
  expect(found).toEqual([])
})

test('every fault of a supplement is told in words of a locale file', async ({ page }) => {
  const example = new URL('../../guidebook-data/examples/national-supplement.json', import.meta.url)
  const refuse = async (name: string, change: object) => {
    const buffer = Buffer.from(JSON.stringify({ ...JSON.parse(readFileSync(example, 'utf8')), ...change }))
    const file = { name, mimeType: 'application/json', buffer }
    await page.getByLabel('Load supplement').setInputFiles(file)
    await expect(page.getByRole('alert').getByText(name)).toBeVisible()
    return page.getByRole('alert').getByRole('listitem').allTextContents()
  }
  await page.goto('/?locale=test')
  await goTo(page, '#/settings')
  const changes = {
    'shape.json': { title: '', country: 'nowhere' },
    'ids.json': { dimensionWeights: { gone: 1, lost: 1 } },
  }
  for (const [name, change] of Object.entries(changes)) {
    const faults = await refuse(name, change)
    expect(faults).toHaveLength(2)
    for (const line of faults) expect(line).toMatch(/^\S+( \(\S+\))?: \[\[[^\]]+\]\]$/)
  }
})
