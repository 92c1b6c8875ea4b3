import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/build/readContent'
import { checkGuidebook } from '../../src/content/checkGuidebook'

const real = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidepost-content-'))
  cpSync(real, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('readContent', () => {
  it('names a file that is no JSON', () => {
    writeFileSync(join(folder, 'phases', 'planning.json'), '[')
    expect(() => readContent(folder)).toThrow(/planning\.json cannot be read as JSON/)
  })

  it('does not pass over a file of a phase that the guidebook does not have', () => {
    const [stray] = (readContent(real).guidebook as { indicators: object[] }).indicators
    writeFileSync(join(folder, 'phases', 'afterlife.json'), JSON.stringify([{ ...stray, id: 'stray' }]))
    const problems = checkGuidebook(readContent(folder))
    expect(problems).toContainEqual(
      expect.objectContaining({ layer: 'parity', id: 'stray', fault: { kind: 'noText' } }),
    )
  })
})
