import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sniffBytes } from '../../../src/core/files/sniffBytes'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const foreign = (found: string) => ({ kind: 'refused', error: { kind: 'foreign', found } })
const archive = { kind: 'refused', error: { kind: 'archive' } }
const aZip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(3000).map((_, at) => (at * 7) % 251)])))

describe('sniffBytes', () => {
  it.each([
    ['an object', '{"a":1}', { kind: 'text', encoding: 'utf-8' }],
    ['nothing', '', { kind: 'text', encoding: 'utf-8' }],
    ['a byte order mark', '\xef\xbb\xbf{}', { kind: 'text', encoding: 'utf-8' }],
    ['UTF-16 by its mark, little end first', '\xff\xfe{\0}\0', { kind: 'text', encoding: 'utf-16le' }],
    ['UTF-16 by its mark, big end first', '\xfe\xff\0{\0}', { kind: 'text', encoding: 'utf-16be' }],
    ['UTF-16 by its nulls, little end first', '{\0"\0a\0', { kind: 'text', encoding: 'utf-16le' }],
    ['UTF-16 by its nulls, big end first', '\0\n\0{\0"', { kind: 'text', encoding: 'utf-16be' }],
    ['UTF-32 by its mark', '\xff\xfe\0\0{\0\0\0', { kind: 'refused', error: { kind: 'encoding', found: 'utf-32' } }],
    ['UTF-32 by its nulls', '{\0\0\0}\0\0\0', { kind: 'refused', error: { kind: 'encoding', found: 'utf-32' } }],
    ['a PDF', '%PDF-1.7', { kind: 'pdf' }],
    ['a PDF with something before it', '\r\n%PDF-1.7', { kind: 'pdf' }],
    ['an object in which a PDF is spoken of', ' {"note":"%PDF-1.7"}', { kind: 'text', encoding: 'utf-8' }],
    ['a gzipped file', '\x1f\x8b\x08', archive],
    ['a PNG', '\x89PNG\r\n', foreign('image')],
    ['a JPEG', '\xff\xd8\xff\xe0', foreign('image')],
    ['a picture of an iPhone', '\0\0\0\x18ftypheic', foreign('image')],
    ['a .doc of 1997', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', foreign('oldOffice')],
    ['rich text', '{\\rtf1', foreign('word')],
    ['a Parquet file', 'PAR1', foreign('parquet')],
  ])('tells %s', (_what, text, found) => {
    expect(sniffBytes(bytesOf(text))).toEqual(found)
  })

  it.each([
    ['a Word document', ['[Content_Types].xml', 'word/document.xml'], foreign('word')],
    ['a workbook', ['[Content_Types].xml', 'xl/workbook.xml'], foreign('spreadsheet')],
    ['slides', ['[Content_Types].xml', 'ppt/presentation.xml'], foreign('presentation')],
    ['a folder of files', ['a.json', 'b.json'], archive],
  ])('tells %s by what is packed in it, unpacking nothing', (_what, names, found) => {
    const zip = aZip(...names)
    expect(sniffBytes(zip)).toEqual(found)
    expect(sniffBytes(zip.subarray(0, 40), zip.subarray(-400))).toEqual(found)
  })
})
