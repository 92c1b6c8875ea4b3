import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../src/content/loadGuidebook'

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data', 'changes')
const { version, indicators } = loadGuidebook()
const ids = new Set<string>(indicators.map(({ id }) => id))
const files = readdirSync(folder).map((name) => ({
  name,
  changes: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string | null>,
}))

describe('the changes of ids', () => {
  it('are told for the current edition', () => {
    expect(files.map(({ name }) => name)).toContain(`${version}.json`)
  })

  it.each(files)('in $name retire ids for good and lead to an id in use or to none', ({ changes }) => {
    const later = new Set(files.flatMap((file) => Object.keys(file.changes)))
    for (const [retired, next] of Object.entries(changes)) {
      expect(ids.has(retired), retired).toBe(false)
      expect(next === null || ids.has(next) || later.has(next), retired).toBe(true)
    }
  })
})
