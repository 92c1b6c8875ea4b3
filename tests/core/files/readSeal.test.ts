import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../../src/core/files/checkIntegrity'
import { type Digest, readSeal, sealedBytes } from '../../../src/core/files/readSeal'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { digest } from '../../../src/storage/files/digest'
import { anAssessment } from './anAssessment'

const encode = (text: string) => new TextEncoder().encode(text)

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
