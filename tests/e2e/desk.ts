// What the tests of the ministry's desk share: files as cities send them, and where things stand on the page.
import { expect as expectSoon, type Locator, type Page } from '@playwright/test'
import { withSource } from '../loadSource.mjs'

export type TestFile = { name: string; mimeType: string; buffer: Buffer }

// What is shown follows a moment after what is asked for; on a laden machine that moment is long.
export const expect = expectSoon.configure({ timeout: 60_000 })

/** Names that are out to do harm: markup, reversed letters, as long as may be, a formula. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked = true">',
  '\u202Egnahc \u202D=cmd()',
  'x'.repeat(10_000),
  '=HYPERLINK("http://evil.example","City")',
]

export function aFile(name: string, content: string | Uint8Array, mimeType = 'application/json'): TestFile {
  return { name, mimeType, buffer: Buffer.from(content) }
}

/** `good`: files of `count` cities, `City 1`, `City 2`, …; `bad`: ones to refuse; `hostile`: good ones with {@link HOSTILE} names; `twin`: the first city's with other content. */
export type DeskFiles = { good: TestFile[]; bad: TestFile[]; hostile: TestFile[]; twin: TestFile }

/** Makes the files that a desk is given. */
export function createDeskFiles(count: number): Promise<DeskFiles> {
  return withSource(
    ['/src/content/loadGuidebook.ts', '/tests/cities/createCities.ts', '/tests/cities/badFiles.ts'],
    ({ loadGuidebook }, { createCities, sealedFiles }, { badFiles }) => {
      const editions = [{ guidebook: loadGuidebook(), weight: 1 }]
      const named = (seed: number, names: readonly string[]) =>
        createCities({ count: names.length, seed, editions, again: 0 }).map(
          (city: { city: { name: string } }, at: number) => ({ ...city, city: { ...city.city, name: names[at] } }),
        )
      const cities = named(
        3,
        Array.from({ length: count }, (_, at) => `City ${at + 1}`),
      )
      const sealed = (list: readonly object[]): TestFile[] =>
        sealedFiles(list).map(({ name, text }: { name: string; text: string }) => aFile(name, text))
      const [first] = cities
      const [twin] = sealed([{ ...first, preparedBy: 'Somebody else', updatedAt: '2026-11-01T00:00:00.000Z' }])
      if (!twin) throw new Error('a file is made of one city')
      return {
        good: sealed(cities),
        bad: badFiles(first).map(({ name, content }: { name: string; content: string }) => aFile(name, content)),
        hostile: sealed(named(4, HOSTILE)),
        twin: { ...twin, name: 'twin.json' },
      }
    },
  )
}

/** Gives files to the desk and waits until all that is good of them is in the table. */
export async function importFiles(page: Page, given: TestFile[], taken: number): Promise<void> {
  await page.getByLabel('Import files').setInputFiles(given)
  await expectTaken(page, taken)
}

export async function expectTaken(page: Page, taken: number): Promise<void> {
  await expect(page.getByText(new RegExp(`${taken} assessments? taken`))).toBeVisible({ timeout: 120_000 })
  await expect(citiesOf(page)).not.toHaveAttribute('aria-busy', { timeout: 60_000 })
}

export const citiesOf = (page: Page): Locator => page.getByRole('table', { name: 'Cities' })

export const viewLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
