import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import { describe, expect, it } from 'vitest'
import type { ScoringEdition } from '../../../src/core/compare/DeskPort'
import { canonicalJson } from '../../../src/core/files/canonicalJson'
import { COMPARISON_LIMITS, comparisonFrame } from '../../../src/core/files/comparisonFile'
import { createBackup } from '../../../src/core/files/createBackup'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { type EditionOf, readCities } from '../../../src/storage/compare/readCities'
import type { Source } from '../../../src/storage/files/readFile'
import { aZipOf, badFiles, millionAnswers } from '../../cities/badFiles'
import { aGuidebook, anAssessment, anEdition, anId, aRecord } from '../../core/files/anAssessment'

const edition: ScoringEdition = { guidebook: aGuidebook, lacking: false }
const aSource = (content: BlobPart, name = 'a.json'): Source => ({ name, content: new Blob([content]) })
const read = (sources: Source[], editionOf: EditionOf = async () => edition) =>
  readCities(sources, { guidebook: anEdition, isAssessment }, editionOf)
const city = (name: string, n = 1) => anAssessment({ id: anId(n), city: { name, country: 'KH' } })

describe('readCities', () => {
  it('takes the good files of a drop and says what is wrong with each bad one', async () => {
    const bad = badFiles(anAssessment())
    const sources = [
      ...bad.map(({ name, content }) => aSource(content, name)),
      aSource(sealAssessment(anAssessment()), 'good.json'),
    ]
    const { entries, refusals, texts } = await read(sources)
    expect(entries).toMatchObject([{ fileName: 'good.json', integrity: 'sealed', name: 'Battambang' }])
    expect(texts).toEqual([{ key: entries[0]?.key, fileName: 'good.json', text: sealAssessment(anAssessment()) }])
    expect(refusals).toMatchObject(bad.map(({ name, error }) => ({ fileName: name, at: null, error })))
  })

  it('takes backups and comparisons apart; one assessment at fault is refused alone', async () => {
    const backup = createBackup([aRecord(), aRecord({ assessment: city('B', 2) })], [], '2026-11-24T00:00:00Z')
    const { head, tail } = comparisonFrame('Ours', '2026-11-24T00:00:00Z')
    const comparison = `${head}${sealAssessment(city('C', 3))},{"format":"guidepost/assessment"},${sealAssessment(city('D', 4))}${tail}`
    expect(comparison.replace('{"format":"guidepost/assessment"},', '')).toBe(
      canonicalJson(JSON.parse(comparison.replace('{"format":"guidepost/assessment"},', ''))),
    )
    const { entries, refusals } = await read([aSource(backup, 'backup.json'), aSource(comparison, 'set.json')])
    expect(entries.map(({ name, integrity }) => [name, integrity])).toEqual([
      ['Battambang', 'sealed'],
      ['B', 'sealed'],
      ['C', 'sealed'],
      ['D', 'sealed'],
    ])
    expect(refusals).toMatchObject([{ fileName: 'set.json', at: 1, error: { kind: 'member', problem: 'missing' } }])
    expect((await read([aSource(`${head}${tail}`)])).refusals).toMatchObject([{ error: { kind: 'empty' } }])
  })

  it('asks for each edition once, and keeps what it cannot score', async () => {
    const asked: string[] = []
    const { entries } = await read(
      [1, 2, 3].map((n) =>
        aSource(
          sealAssessment(
            anAssessment({ id: anId(n), guidebook: { id: 'tiny', version: n === 3 ? '9.0.0' : '1.0.0' } }),
          ),
        ),
      ),
      async ({ version }) => {
        asked.push(version)
        return version === '1.0.0' ? edition : null
      },
    )
    expect(asked).toEqual(['1.0.0', '9.0.0'])
    expect(entries.map(({ figures }) => figures === null)).toEqual([false, false, true])
  })

  it('leaves PDFs to the page, and takes none from within a PDF', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7 nothing')
    const { reports, refusals } = await read([
      aSource('{}', 'a.json'),
      aSource(pdf, 'b.pdf'),
      { name: 'c.pdf', content: pdf },
    ])
    expect(reports).toEqual([1])
    expect(refusals.map(({ fileName, error }) => [fileName, error.kind])).toEqual([
      ['a.json', 'wrongFormat'],
      ['c.pdf', 'notJson'],
    ])
  })

  it('reads only the head of what is too large', async () => {
    const huge = (head: string, size: number): Source => {
      const content = new Blob([head])
      Object.defineProperty(content, 'size', { value: size })
      content.arrayBuffer = () => Promise.reject(new Error('must not be read'))
      return { name: 'huge', content }
    }
    const { refusals } = await read([huge('PK\u0003\u0004', 20_000_000_000), huge('{', COMPARISON_LIMITS.bytes + 1)])
    expect(refusals.map(({ error }) => error)).toEqual([
      { kind: 'archive' },
      { kind: 'tooLarge', bytes: COMPARISON_LIMITS.bytes + 1, limit: COMPARISON_LIMITS.bytes },
    ])
  })

  it('refuses a file of a million answers for its size', async () => {
    const { entries, refusals } = await read([aSource(millionAnswers(JSON.stringify(anAssessment())), 'million.json')])
    expect(entries).toEqual([])
    expect(refusals).toMatchObject([{ error: { kind: 'tooLarge', limit: 5_000_000 } }])
  }, 60_000)

  it('unpacks nothing of a ZIP of twenty thousand files', async () => {
    const { entries, refusals } = await read([aSource(aZipOf(20_000), 'cities.zip')])
    expect(entries).toEqual([])
    expect(refusals).toEqual([{ fileName: 'cities.zip', at: null, error: { kind: 'archive' } }])
  }, 60_000)

  it('goes on when a file has vanished', async () => {
    const gone = new Blob([''])
    gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'))
    const { entries, refusals } = await read([
      { name: 'gone.json', content: gone },
      aSource(sealAssessment(anAssessment())),
    ])
    expect(entries).toHaveLength(1)
    expect(refusals).toEqual([{ fileName: 'gone.json', at: null, error: { kind: 'unreadable' } }])
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '\u202Egnabmattab\u202C',
    '=HYPERLINK("x")',
    'x'.repeat(10_000),
    '\u0000',
    '💧',
  ])('keeps the name %j as it is', async (name) => {
    const { entries, refusals } = await read([aSource(sealAssessment(city(name)))])
    expect(refusals).toEqual([])
    expect(entries[0]?.name).toBe(name)
  })
})
