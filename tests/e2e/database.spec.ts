// What earlier versions of the app kept on a device is there in this one.
import { expect, type Page, test } from '@playwright/test'
import { goTo } from './fixtures'

const ID = '7b1e2a66-0c8d-4f5b-8a3e-1d2c3b4a5f60'
/** The places of each released version of the database. */
const PLACES = {
  1: ['assessments', 'settings'],
  2: ['assessments', 'settings', 'supplements'],
  3: ['assessments', 'settings', 'supplements', 'workshops', 'votes'],
} as const
const NOW = [...PLACES[3], 'merges']

const record = {
  assessment: {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: ID,
    guidebook: { id: 'asean-scpg', version: '1.1.0' },
    city: { name: 'Oldtown', country: 'KH' },
    date: '2026-11-23',
    phase: 'conception',
    scope: 'quick',
    answers: {},
    updatedAt: '2026-11-23T08:00:00.000Z',
  },
  revision: 4,
  savedAt: '2026-11-23T08:00:00.000Z',
  exportedAt: null,
  sample: false,
  origin: 'here',
}

/** Leaves a device as an app with this version of the database left it. The page must not run the app. */
async function leaveBehind(page: Page, version: number, places: readonly string[]): Promise<void> {
  await page.evaluate(
    ({ version, places, record }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('guidepost', version)
        opening.onupgradeneeded = () => {
          for (const place of places) opening.result.createObjectStore(place)
        }
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction(['assessments', 'settings'], 'readwrite')
          writing.objectStore('assessments').put(record, record.assessment.id)
          writing.objectStore('settings').put({ locale: 'en', theme: 'dark', textSize: 'normal' }, 'settings')
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    { version, places, record },
  )
}

/** The version and the places of the device's database. */
function databaseOf(page: Page): Promise<{ version: number; places: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('guidepost')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result
          opening.result.close()
          resolve({ version, places: [...objectStoreNames] })
        }
      }),
  )
}

test.use({ serviceWorkers: 'block' })

for (const [version, places] of Object.entries(PLACES)) {
  test(`a device of database version ${version} is brought up to date, and keeps what it held`, async ({ page }) => {
    await page.goto('/manifest.webmanifest')
    await leaveBehind(page, Number(version), places)
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Oldtown' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await databaseOf(page)).toEqual({ version: 4, places: NOW.toSorted() })
    await goTo(page, `#/a/${ID}/workshop`)
    await expect(page.getByRole('heading', { name: 'Prepare the workshop' })).toBeVisible()
  })
}
