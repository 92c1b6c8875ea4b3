import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { earlierVersions, loadEdition } from '../../src/content/loadEdition'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import { loadTexts } from '../../src/content/loadTexts'
import { compareVersions } from '../../src/core/editions/compareVersions'
import { scoreAssessment } from '../../src/core/scoring/score/scoreAssessment'

const ROOT = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data', 'editions')

/** SHA-256 over the names and contents of all files of a released edition, in the order of their names. */
const RELEASED: Record<string, string> = {
  '1.0.0': '347072208eea745bd4152e517787b49e6e7c918ae9fd9706c6192fe95c6d1f12',
}

function digestOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`)
  return hash.digest('hex')
}

describe('the released editions', () => {
  it('are all the folders there are, each listed here for good', () => {
    expect(readdirSync(ROOT).toSorted()).toEqual(Object.keys(RELEASED))
    expect(earlierVersions().toSorted()).toEqual(Object.keys(RELEASED))
  })

  it.each(Object.entries(RELEASED))('stand as they were released: %s', (version, digest) => {
    expect(digestOf(join(ROOT, version)), 'a released edition is never edited: raise the version instead').toBe(digest)
  })

  it('are older than the current one', () => {
    const { version } = loadGuidebook()
    for (const earlier of earlierVersions()) expect(compareVersions(earlier, version)).toBeLessThan(0)
  })
})

describe('loadEdition', () => {
  it('gives 1.0.0 as it was published: 40 indicators, each with its prose, frozen', async () => {
    const edition = await loadEdition('1.0.0', 'en')
    if (!edition) throw new Error('no edition 1.0.0')
    const { guidebook, texts } = edition
    const ids = guidebook.indicators.map(({ id }): string => id)
    expect(guidebook).toMatchObject({ id: 'asean-scpg', version: '1.0.0' })
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
    expect(Object.keys(texts.indicators).toSorted()).toEqual(ids.toSorted())
    expect(texts).toMatchObject({ locale: 'en', glossary: {} })
    expect(Object.isFrozen(guidebook.indicators[0]) && Object.isFrozen(texts.outline.phases)).toBe(true)
  })

  it('scores an assessment of 1.0.0 by that edition alone', async () => {
    const edition = await loadEdition('1.0.0', 'en')
    if (!edition) throw new Error('no edition 1.0.0')
    const answers = Object.fromEntries(
      edition.guidebook.indicators.map(({ id }) => [id, { level: 3, evidence: 'documented' as const }]),
    )
    const assessment = { phase: 'upgrading', scope: 'full', answers } as const
    const { claimed } = scoreAssessment(edition.guidebook, assessment)
    expect(claimed).toMatchObject({ provisional: false, supportedPhase: 'upgrading' })
    expect(claimed.headline).toBeCloseTo(75, 9)
    expect(claimed.inScope).toMatchObject({ coverage: 1, applicable: 40 })
    expect(scoreAssessment(loadGuidebook(), assessment).claimed.inScope.coverage).toBeLessThan(1)
  })

  it('speaks the edition’s first language where it lacks the one wanted', async () => {
    expect((await loadEdition('1.0.0', 'km'))?.texts).toEqual((await loadEdition('1.0.0', 'en'))?.texts)
  })

  it('is not the current edition', async () => {
    expect((await loadEdition('1.0.0', 'en'))?.texts).not.toEqual(await loadTexts('en'))
  })

  it.each(['0.9.0', '9.0.0', '1.0', '1.0.0/texts', '', '..'])('is null for version "%s"', async (version) => {
    expect(await loadEdition(version, 'en')).toBeNull()
  })
})
