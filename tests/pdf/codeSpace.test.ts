import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { bytesOfCode, codeMap, hexCode, MOST_CODES, shownCode } from '../../src/pdf/fonts/codeSpace.ts'
import { aMeta } from './aReport.ts'
import { readText } from './readPdf.ts'

const aCode = fc.nat(MOST_CODES - 1)

describe('bytesOfCode', () => {
  it('gives every code bytes of its own, one or two', () => {
    const all = new Set(Array.from({ length: MOST_CODES }, (_, code) => bytesOfCode(code).join()))
    expect(all.size).toBe(MOST_CODES)
    expect(MOST_CODES).toBeGreaterThan(10_000)
    fc.assert(fc.property(aCode, (code) => bytesOfCode(code).every((byte) => byte >= 0 && byte <= 0xff)))
  })

  it('never begins two bytes with one that stands by itself', () => {
    const single = new Set(Array.from({ length: 188 }, (_, code) => bytesOfCode(code)[0]))
    expect(bytesOfCode(187)).toHaveLength(1)
    fc.assert(
      fc.property(fc.integer({ min: 188, max: MOST_CODES - 1 }), (code) => {
        const bytes = bytesOfCode(code)
        return bytes.length === 2 && !single.has(bytes[0])
      }),
    )
  })
})

describe('shownCode', () => {
  it('leaves no bracket, backslash or carriage return bare', () => {
    fc.assert(fc.property(aCode, (code) => /^(?:[^\\()\r]|\\[\\()r])+$/.test(shownCode(code))))
  })
})

describe('codeMap', () => {
  it('leads from every code to the glyph of its number', () => {
    const glyphs = new Map<string, number>()
    for (const [, first = '', last = '', number] of codeMap(1000).matchAll(/^<(\w+)><(\w+)> (\d+)$/gm)) {
      const from = Number.parseInt(first, 16)
      // Adobe Technical Note 5014: within a stretch only the last byte may differ.
      expect(last.slice(0, -2)).toBe(first.slice(0, -2))
      for (let code = from; code <= Number.parseInt(last, 16); code++) {
        glyphs.set(`<${code.toString(16).padStart(first.length, '0')}>`, Number(number) + code - from)
      }
    }
    expect(glyphs.size).toBe(1000)
    for (let code = 0; code < 1000; code++) expect(glyphs.get(hexCode(code))).toBe(code)
  })

  it('serves fonts of more letters than one byte can tell apart', async () => {
    // The first hanzi of GB 2312's level 1 are all in the bundled font.
    const decoder = new TextDecoder('gb2312')
    const text = Array.from({ length: 400 }, (_, index) =>
      decoder.decode(Uint8Array.of(0xb0 + Math.floor(index / 94), 0xa1 + (index % 94))),
    ).join('')
    const { bytes, missing } = await createReportPdf([{ kind: 'paragraph', text }], aMeta({ language: 'zh' }))
    expect(missing).toEqual([])
    expect((await readText(bytes)).replaceAll('\n', '')).toContain(text)
  })
})
