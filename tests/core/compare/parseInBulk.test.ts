import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainValue } from '../../../src/core/compare/isPlainValue'
import { parseInBulk } from '../../../src/core/compare/parseInBulk'
import { type Digest, readSeal } from '../../../src/core/compare/readSeal'
import { sealedBytes } from '../../../src/core/compare/sealedBytes'
import { checkIntegrity } from '../../../src/core/files/checkIntegrity'
import { parseAssessment } from '../../../src/core/files/parseAssessment'
import { parseJson } from '../../../src/core/files/parseJson'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { digest } from '../../../src/storage/compare/digest'
import { anAssessment, anEdition } from '../files/anAssessment'

const reader = { edition: anEdition, isAssessment }
const encode = (text: string) => new TextEncoder().encode(text)
const isDoubtful = (text: string) => text.includes('\\u') || text.includes('__proto__')

/** Reads a text both ways; both must say the same. */
function both(text: string) {
  const slow = parseAssessment(text, { guidebook: anEdition })
  const fast = parseInBulk(JSON.parse(text), isDoubtful(text), reader)
  return { slow: slow.ok ? { ok: true } : slow, fast: fast.ok ? { ok: true } : fast }
}

describe('parseInBulk', { timeout: 60_000 }, () => {
  it('says of every changed file what parseAssessment says', () => {
    const good = JSON.parse(sealAssessment(anAssessment()))
    const paths = [
      ['id'],
      ['date'],
      ['phase'],
      ['scope'],
      ['answers'],
      ['city'],
      ['city', 'name'],
      ['city', 'country'],
      ['city', 'population'],
      ['city', 'focusAreas'],
      ['guidebook', 'version'],
      ['guidebook', 'supplements'],
      ['answers', 'first'],
      ['answers', 'first', 'level'],
      ['answers', 'first', 'evidence'],
      ['answers', 'first', 'links'],
      ['answers', 'first', 'target'],
      ['answers', 'first', 'due'],
      ['answers', 'first', 'votes'],
      ['updatedAt'],
      ['integrity'],
      ['integrity', 'digest'],
      ['format'],
      ['formatVersion'],
      ['more'],
      ['answers', ''],
    ]
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        undefined,
        5,
        -1,
        1.5,
        1e308,
        2 ** 53,
        'na',
        'unknown',
        '',
        'noon',
        '2026-02-30',
        '2026-11-23T08:00:00Z',
        ['https://a.example'],
        ['javascript:x'],
        '\ud800',
        'x'.repeat(10_001),
        '😀'.repeat(5001),
        { counts: [1] },
        { __proto__: null },
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const changed = structuredClone(good)
        const last = path.at(-1) ?? ''
        const parent = path.slice(0, -1).reduce((own, key) => own[key], changed)
        if (value === undefined) delete parent[last]
        else parent[last] = value
        const { slow, fast } = both(JSON.stringify(changed))
        expect(fast).toEqual(slow)
      }),
      { numRuns: 200 },
    )
  })

  it('takes what only the schema library can tell to be good, whatever the compiled check says', () => {
    const text = sealAssessment(anAssessment())
    const strict = { edition: anEdition, isAssessment: () => false }
    expect(parseInBulk(JSON.parse(text), false, strict).ok).toBe(true)
  })

  it('names an unsafe member that stands behind an escape', () => {
    const text = sealAssessment(anAssessment()).replace('"date"', '"\\u005f_proto__":{},"date"')
    expect(both(text)).toMatchObject({ fast: { error: { path: '__proto__', problem: 'unsafeName' } } })
  })
})

describe('isPlainValue', () => {
  it('says of every text whether parseJson would take it', () => {
    const text = fc.oneof(
      fc.json(),
      fc.constantFrom(
        '1e999',
        '9007199254740993',
        '{"a":{"__proto__":1}}',
        '"\\ud800"',
        '{"\\udc00":1}',
        '[1.5e300]',
        `${'['.repeat(33)}${']'.repeat(33)}`,
        `${'['.repeat(32)}${']'.repeat(32)}`,
      ),
    )
    fc.assert(
      fc.property(text, (json) => {
        expect(isPlainValue(JSON.parse(json), isDoubtful(json))).toBe(parseJson(json, 1e6).ok)
      }),
    )
  })
})

describe('readSeal', () => {
  const read = (text: string, counting = digest) => readSeal(JSON.parse(text), { bytes: encode(text), text }, counting)

  it('cuts the seal out of a file in canonical form: one digest, and the content is never written again', async () => {
    for (const city of ['Battambang', 'បាត់ដំបង']) {
      const text = sealAssessment(anAssessment({ city: { name: city, country: 'KH' } }))
      const asked: Uint8Array[] = []
      const seal = await read(text, (bytes) => {
        asked.push(bytes)
        return digest(bytes)
      })
      expect(seal).toEqual({ integrity: 'sealed', digest: JSON.parse(text).integrity.digest })
      expect(asked).toHaveLength(1)
      const { integrity: _, ...content } = JSON.parse(text)
      expect(new TextDecoder().decode(asked[0])).toBe(JSON.stringify(content))
    }
  })

  it('still knows a file that someone re-indented or ordered anew', async () => {
    const value = JSON.parse(sealAssessment(anAssessment()))
    const reordered = Object.fromEntries(Object.entries(value).toReversed())
    for (const text of [JSON.stringify(value, null, 2), JSON.stringify(reordered), `\ufeff${JSON.stringify(value)}`]) {
      const bytes = encode(text)
      const plain = text.replace('\ufeff', '')
      expect(await readSeal(JSON.parse(plain), { bytes, text: plain }, digest)).toMatchObject({ integrity: 'sealed' })
    }
  })

  it('agrees with checkIntegrity on every file, changed or not', async () => {
    const good = sealAssessment(anAssessment())
    const texts = [
      good,
      good.replace('"level":3', '"level":4'),
      good.replace(/"integrity":\{[^}]*\},/, ''),
      good.replace('"integrity":{', '"integrity":{"by":"me",'),
      good.replace('"city":', `"aside":{"integrity":${JSON.stringify(JSON.parse(good).integrity)}},"city":`),
      JSON.stringify({ integrity: JSON.parse(good).integrity, ...anAssessment() }),
    ]
    for (const text of texts) {
      const file = JSON.parse(text)
      expect((await read(text)).integrity).toBe(checkIntegrity(file))
    }
    expect(await Promise.all(texts.map(async (text) => (await read(text)).integrity))).toEqual([
      'sealed',
      'changed',
      'unsealed',
      'sealed',
      'changed',
      'sealed',
    ])
  })

  it('gives the same digest for the same content, sealed or not', async () => {
    const text = sealAssessment(anAssessment())
    const unsealed = text.replace(/"integrity":\{[^}]*\},/, '')
    expect((await read(unsealed)).digest).toBe((await read(text)).digest)
    const inCode: Digest = async (bytes) => digest(bytes)
    expect((await readSeal(JSON.parse(text), null, inCode)).integrity).toBe('sealed')
  })
})

describe('sealedBytes', () => {
  it('finds no seal that is not written as the canonical form writes it', () => {
    const digest = 'a'.repeat(64)
    const text = `{"integrity": {"algorithm":"SHA-256","digest":"${digest}"}}`
    expect(sealedBytes(encode(text), text, digest)).toBeNull()
  })
})
