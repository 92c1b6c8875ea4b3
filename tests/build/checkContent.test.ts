import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { checkContent } from '../../src/build/checkContent'

const real = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data')
const folder = mkdtempSync(join(tmpdir(), 'guidepost-content-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function buildWith(content: string): Promise<string> {
  const { buildStart } = checkContent(content)
  const start = buildStart as unknown as (this: { error(message: string): never }) => Promise<void>
  const error = (message: string): never => {
    throw new Error(message)
  }
  return start.call({ error }).then(
    () => 'built',
    (fault: Error) => fault.message,
  )
}

describe('checkContent', () => {
  it('lets sound content pass', async () => {
    expect(await buildWith(real)).toBe('built')
  })

  it('fails the build with every problem', async () => {
    cpSync(real, folder, { recursive: true })
    const file = join(folder, 'texts', 'en', 'conception.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"resident-needs"', '"residents-needs"'))
    const message = await buildWith(folder)
    expect(message).toContain('3 problems in the content')
    expect(message).toContain('texts.en.indicators (resident-needs): no text')
    expect(message).toContain('(residents-needs): text without an entry')
    expect(message).toContain('(resident-needs): a source is named, but no case is told')
  })
})
