import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMAT_STEPS, type FormatStep, liftFormat } from '../../../src/core/files/formatSteps'
import { assessmentParsers } from '../../../src/core/files/parseAssessments'
import { asText, type Parsers, parseFile } from '../../../src/core/files/parseFile'
import { FILE_KIND_NAMES, FILE_KINDS } from '../../../src/core/model/fileKinds'
import { digest } from '../../../src/storage/files/digest'
import type { anEdition } from './anAssessment'

const phases = ['conception', 'preparation', 'planning', 'implementation', 'upgrading'].map((id) => ({ id }))
const guidebook = { phases, scale: { max: 4 } } as unknown as typeof anEdition
const parsers: Parsers<{ kind: string }> = {
  ...assessmentParsers({ guidebook }, digest),
  supplement: asText,
  session: asText,
  ballot: asText,
}

/** A released file of one version, kept for ever. */
const fixture = (kind: string, version: number) =>
  new URL(`../../fixtures/files/${kind}-v${version}.json`, import.meta.url)

describe('FORMAT_STEPS', () => {
  it.each(FILE_KIND_NAMES)(
    '%s: one step from each version to the next, and a file of every version that is read',
    (kind) => {
      const { version } = FILE_KINDS[kind]
      expect(FORMAT_STEPS[kind]).toHaveLength(version - 1)
      for (let at = 1; at <= version; at++) {
        // The first version of other kinds is what they are made as today; their own tests read it.
        if (at === version && !existsSync(fixture(kind, at))) continue
        const text = readFileSync(fixture(kind, at), 'utf8')
        const readings = parseFile(kind, { bytes: new TextEncoder().encode(text), text }, parsers)
        expect(readings.map((reading) => reading.kind)).not.toContain('refused')
      }
    },
  )
})

describe('liftFormat', () => {
  const rename: FormatStep = ({ town, ...file }) => ({ ...file, city: town })
  const count: FormatStep = (file) => ({ ...file, seen: Number(file.seen ?? 0) + 1 })
  const lift = (value: unknown) => liftFormat(value, 'assessment', [rename, count], 3)

  it('climbs every step from the version that the file has, in order, and says which version it is then', () => {
    expect(lift({ formatVersion: 1, town: 'A', more: true })).toEqual({
      formatVersion: 3,
      city: 'A',
      more: true,
      seen: 1,
    })
    expect(lift({ formatVersion: 2, city: 'A', seen: 4 })).toEqual({ formatVersion: 3, city: 'A', seen: 5 })
  })

  it.each([
    [{ formatVersion: 3 }],
    [{ formatVersion: 9 }],
    [{ formatVersion: 0 }],
    [{ formatVersion: '1' }],
    [{}],
    [null],
    [[1]],
    ['a'],
  ])('leaves what has no steps as it is: %j', (value) => {
    expect(lift(value)).toBe(value)
  })
})
