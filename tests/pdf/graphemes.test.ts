import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundledFonts } from '../../src/pdf/fonts/bundledFonts.ts'
import { findBreaks, letterStarts } from '../../src/pdf/fonts/findBreaks.ts'
import { findMissingCharacters } from '../../src/pdf/fonts/findMissingCharacters.ts'
import { clustersOf, graphemesOf } from '../../src/pdf/fonts/graphemes.ts'
import { type FontFile, loadFonts } from '../../src/pdf/fonts/loadFonts.ts'

const TEXTS = [
  'Battambang, 2026',
  'e\u0301 o\u0302\u0301',
  'กำลังทดสอบ',
  'ສະບາຍດີ',
  'សួស្តីពិភពលោក',
  'မင်္ဂလာပါ',
  'வணக்கம்',
  '👩‍💻 ok',
]

describe('clustersOf', () => {
  it.each(TEXTS)('parts %s without losing a sign, and no mark from its letter', (text) => {
    const parts = clustersOf(text)
    expect(parts.join('')).toBe(text)
    expect(parts.filter((part) => /^\p{M}/u.test(part))).toEqual([])
  })

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clustersOf(text).join('')).toBe(text)
      }),
    )
  })

  it('is what the platform says of European letters with marks', () => {
    for (const text of TEXTS.slice(0, 2)) expect(clustersOf(text)).toEqual(graphemesOf(text))
  })
})

describe('letterStarts', () => {
  it('begins no line with a vowel or sign that follows its letter, and ends none with one that goes before', () => {
    const text = 'เมืองๆ'
    const starts = letterStarts(text)
    expect(starts.map((at) => text.slice(at)[0])).not.toContain('ๆ')
    expect(starts).not.toContain(1)
  })
})

describe('findBreaks', () => {
  it('finds places to break Thai, Lao, Khmer and Burmese', () => {
    for (const text of TEXTS.slice(2, 6)) expect(findBreaks(text.repeat(3)).length).toBeGreaterThan(1)
  })
})

describe('the fonts of an English report', () => {
  const SIGNS = '✓ ✗ ☐ ☑ • ★ ฿ → ≤ ≥'
  let files: FontFile[] = []
  beforeAll(async () => {
    files = await loadFonts(`Paid ${SIGNS}`, 'en', bundledFonts)
  })

  it('have the signs that offices tick and count with', () => {
    expect(findMissingCharacters(SIGNS, files)).toEqual([])
  })

  it('are no more than two files where none of them stands', async () => {
    expect(await loadFonts('Paid in full', 'en', bundledFonts)).toHaveLength(2)
  })
})
