// What the file draws, glyph by glyph, against what HarfBuzz says of the same font and text: the program and the codes are read back out of
// the finished PDF, and HarfBuzz itself traces the outlines of both.
import { inflateSync } from 'node:zlib'
import * as harfbuzz from 'harfbuzzjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { bundledFonts } from '../../src/pdf/fonts/bundledFonts.ts'
import { aMeta, SENTENCES } from './aReport.ts'
import { readStreams } from './readPdf.ts'

const SCRIPTS = {
  en: 'noto-sans',
  vi: 'noto-sans',
  th: 'noto-sans-thai',
  lo: 'noto-sans-lao',
  km: 'noto-sans-khmer',
  my: 'noto-sans-myanmar',
  ta: 'noto-sans-tamil',
  zh: 'noto-sans-sc',
  ja: 'noto-sans-jp',
} as const
type Language = keyof typeof SCRIPTS
const LANGUAGES = Object.keys(SCRIPTS) as Language[]

/** Text is placed in thousandths of an em, and what rounding leaves is carried on: never more than this from its place. */
const PLACE_TOLERANCE = 1

type Stroke = { type: string; values: number[] }
/** `x` in thousandths of an em from the line's start, strokes in font units from there. */
type Shape = { x: number; strokes: Stroke[] }
/** A glyph without width of its own that HarfBuzz moved to its letter. */
type Mark = { above: boolean; below: boolean }
/** What cannot be cut further. */
type Unit = { text: string; shape: Shape; advance: number; marks: Mark[] }

const openFont = (bytes: Uint8Array) => new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)))

function trace(font: harfbuzz.Font, glyph: number, dx = 0, dy = 0): Stroke[] {
  return font.glyphToJson(glyph).map(({ type, values }) => ({
    type,
    values: values.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
  }))
}

/** One line as HarfBuzz shapes it, cluster by cluster. */
function shapeLine(font: harfbuzz.Font, text: string): Unit[] {
  const buffer = new harfbuzz.Buffer()
  buffer.addText(text)
  buffer.setLanguage(aMeta().language)
  buffer.guessSegmentProperties()
  harfbuzz.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  const infos = buffer.getGlyphInfos()
  const starts = [...new Set(infos.map(({ cluster }) => cluster))]
  const scale = 1000 / font.face.upem
  let pen = 0
  return starts.map((start, index) => {
    const unit: Unit = {
      text: text.slice(start, starts[index + 1] ?? text.length),
      shape: { x: pen * scale, strokes: [] },
      advance: 0,
      marks: [],
    }
    for (const [at, { cluster, codepoint }] of infos.entries()) {
      const position = positions[at]
      if (cluster !== start || !position) continue
      expect(codepoint, `a glyph for ${unit.text}`).not.toBe(0)
      const { xOffset, yOffset, xAdvance } = position
      unit.shape.strokes.push(...trace(font, codepoint, unit.advance + xOffset, yOffset))
      const box = font.glyphExtents(codepoint)
      if (box && xAdvance === 0 && (xOffset !== 0 || yOffset !== 0)) {
        const top = box.yBearing + yOffset
        unit.marks.push({ above: top + box.height > 0, below: top <= 0 })
      }
      unit.advance += xAdvance
    }
    pen += unit.advance
    return unit
  })
}

/** Which text each code stands for; codes by their bytes in hexadecimal digits. */
function textsOf(map: string): Map<string, string> {
  const pairs = map.matchAll(/^<([0-9a-f]+)><([0-9a-f]+)>$/gm)
  const decoded = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
  return new Map([...pairs].map(([, code = '', text = '']) => [code, decoded(text)]))
}

/** The number of the first code of each stretch that the fonts' CMap names, and the last code. */
function glyphsOf(map: string): Map<string, number> {
  const glyphs = new Map<string, number>()
  for (const [, first = '', last = '', number] of map.matchAll(/^<([0-9a-f]+)><([0-9a-f]+)> (\d+)$/gm)) {
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
      glyphs.set(code.toString(16).padStart(first.length, '0'), Number(number) + code - Number.parseInt(first, 16))
    }
  }
  return glyphs
}

/** One code as the file shows it, and its glyph: `x` is where the pen stands, thousandths of an em from the line's start. */
type Shown = { code: string; glyph: number; x: number }

/** A string in brackets, in which nothing but signs after a backslash could be mistaken for its end. */
const STRING = String.raw`\((?:[^\\)]|\\[\s\S])*\)`
/** What shows text: an array of strings with numbers between them, or one string where nothing is moved. */
const SHOWN = new RegExp(String.raw`\[((?:${STRING}|[-.\d])+)\] ?TJ|(${STRING}) ?Tj`, 'g')
const PART = new RegExp(`(${STRING})|(-?[\\d.]+)`, 'g')

/** The codes of a string: the first byte says how many there are. */
function codesOf(string: string, glyphs: ReadonlyMap<string, number>): string[] {
  const plain = string.slice(1, -1).replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'r' ? '\r' : sign))
  const bytes = [...plain].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
  const codes: string[] = []
  while (bytes.length > 0)
    codes.push(glyphs.has(bytes[0] ?? '') ? bytes.splice(0, 1).join('') : bytes.splice(0, 2).join(''))
  return codes
}

/** The codes of every shown line in order, the pen moved as a reader moves it: by widths and by the numbers between. */
function linesOf(content: string, widths: readonly number[], glyphs: ReadonlyMap<string, number>): Shown[][] {
  return [...content.matchAll(SHOWN)].map(([, moved, plain]) => {
    let x = 0
    const line: Shown[] = []
    for (const [, string, move] of (moved ?? plain ?? '').matchAll(PART)) {
      x -= Number(move ?? 0)
      for (const code of string ? codesOf(string, glyphs) : []) {
        const glyph = glyphs.get(code) ?? Number.NaN
        line.push({ code, glyph, x })
        x += widths[glyph] ?? Number.NaN
      }
    }
    return line
  })
}

/** A sentence's PDF, read as far as its one font goes. */
async function readSentence(sentence: string) {
  const { bytes } = await createReportPdf([{ kind: 'paragraph', text: sentence }], aMeta({ header: '', footer: '' }))
  const streams = readStreams(bytes)
  const texts = streams.map((stream) => stream.toString('latin1'))
  const programs = streams.filter((stream) => stream.subarray(0, 64).includes('glyf'))
  expect(programs, 'fonts in the file').toHaveLength(1)
  const font = openFont(new Uint8Array(programs[0] ?? []))
  const widths = /\/W \[0 \[([\d ]+)\]\]/.exec(texts.join('\n'))?.[1]?.split(' ').map(Number) ?? []
  const content = texts.find((text) => text.match(SHOWN)) ?? ''
  const map = textsOf(texts.find((text) => text.includes('beginbfchar')) ?? '')
  const glyphs = glyphsOf(texts.find((text) => text.includes('begincidrange')) ?? '')
  return { font, widths, map, lines: linesOf(content, widths, glyphs) }
}

type Sentence = Awaited<ReturnType<typeof readSentence>>

/** Takes codes from the front of a line until they have told `text`. */
function takeCodes(line: Shown[], text: string, map: ReadonlyMap<string, string>): Shown[] {
  const taken: Shown[] = []
  for (let told = ''; told.length < text.length; ) {
    const next = line.shift()
    if (!next) break
    taken.push(next)
    told += map.get(next.code) ?? ''
  }
  expect(taken.map(({ code }) => map.get(code)).join('')).toBe(text)
  return taken
}

const firstX = (strokes: readonly Stroke[]) => strokes[0]?.values[0] ?? 0
const movedBy = (strokes: readonly Stroke[], dx: number): Stroke[] =>
  strokes.map(({ type, values }) => ({ type, values: values.map((value, at) => value + (at % 2 === 0 ? dx : 0)) }))

/** Compares one line of the file with HarfBuzz's, and gives the latter back. */
function checkLine(line: readonly Shown[], { font, map }: Sentence, source: harfbuzz.Font): Unit[] {
  const units = shapeLine(source, line.map(({ code }) => map.get(code) ?? '').join(''))
  const left = [...line]
  const scale = 1000 / source.face.upem
  for (const { text, shape } of units) {
    const codes = takeCodes(left, text, map)
    expect(codes.every(({ glyph }) => glyph !== 0)).toBe(true)
    const [drawing, ...others] = codes
    if (!drawing) continue
    // Marks' text stands at codes of their own, which draw nothing.
    for (const { glyph } of others) expect(trace(font, glyph), text).toEqual([])
    const drawn = trace(font, drawing.glyph)
    // A glyph by itself is moved by the pen, several by their places within the cluster: alike but for where x begins.
    const shift = firstX(shape.strokes) - firstX(drawn)
    expect(movedBy(drawn, shift), `outline of ${text}`).toEqual(shape.strokes)
    if (drawn.length === 0) continue
    expect(Math.abs(drawing.x - (shape.x + shift * scale)), `place of ${text}`).toBeLessThanOrEqual(PLACE_TOLERANCE)
  }
  expect(left).toEqual([])
  return units
}

describe('the glyphs of a sentence in the PDF', { timeout: 30_000 }, () => {
  const sources = new Map<Language, harfbuzz.Font>()
  beforeAll(async () => {
    for (const language of LANGUAGES) {
      const deflated = await bundledFonts(SCRIPTS[language], 'regular')
      sources.set(language, openFont(new Uint8Array(inflateSync(Buffer.from(deflated, 'base64')))))
    }
  })
  const sourceOf = (language: Language) => sources.get(language) ?? expect.fail(language)

  it.each(LANGUAGES)('in %s are those of HarfBuzz, at its places, in the order of the text', async (language) => {
    const sentence = await readSentence(SENTENCES[language])
    const units = sentence.lines.map((line) => checkLine(line, sentence, sourceOf(language)))
    const text = units.map((line) => line.map((unit) => unit.text).join(''))
    expect(text.join('').replaceAll(' ', '')).toBe(SENTENCES[language].replaceAll(' ', ''))
    for (const [glyph, width] of sentence.widths.entries()) {
      expect(width).toBe(Math.round((sentence.font.glyphHAdvance(glyph) * 1000) / sourceOf(language).face.upem))
    }
  })

  it.each(['th', 'lo', 'km', 'my'] as const)(
    'in %s have marks moved above and below their letters',
    async (language) => {
      const sentence = await readSentence(SENTENCES[language])
      const marks = sentence.lines.flatMap((line) =>
        checkLine(line, sentence, sourceOf(language)).flatMap((unit) => unit.marks),
      )
      expect(marks.filter(({ above }) => above).length, 'above').toBeGreaterThan(0)
      expect(marks.filter(({ below }) => below).length, 'below').toBeGreaterThan(0)
    },
  )
})
