// Pages as they look, against pictures that were looked at. GUIDEPOST_DRAW=1 draws the pictures anew.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Canvas, createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { aMeta, aReport, SENTENCES } from './aReport.ts'
import { openPdf } from './readPdf.ts'

const folder = fileURLToPath(new URL('../fixtures/pdf/', import.meta.url))
const WIDTH = 420
const HEIGHT = 60
const SCALE = 1
/** Greys that may differ by more than a shade: edges of letters fall a little otherwise from one version of the drawing library to the next. */
const SHADE = 64
const TOLERANCE = 0.01

function greys(context: SKRSContext2D): number[] {
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  return Array.from({ length: WIDTH * HEIGHT }, (_, index) => data[index * 4] ?? 0)
}

/** The top of a page's column, where a single sentence stands. */
async function draw(sentence: string) {
  const { bytes } = await createReportPdf([{ kind: 'paragraph', text: sentence }], aMeta({ header: '', footer: '' }))
  const document = await openPdf(bytes)
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: SCALE, offsetX: -50, offsetY: -50 })
  // pdf.js draws only on canvases of its own copy of the library.
  const factory = document.canvasFactory as { create: (width: number, height: number) => { canvas: Canvas } }
  const { canvas } = factory.create(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  return { canvas, pixels: greys(context) }
}

describe('the rendered sentence', { timeout: 30_000 }, () => {
  it.each(Object.entries(SENTENCES))('in %s looks as it did when it was looked at', async (name, sentence) => {
    const { canvas, pixels } = await draw(sentence)
    const file = join(folder, `${name}.png`)
    if (process.env.GUIDEPOST_DRAW) writeFileSync(file, canvas.toBuffer('image/png'))
    const context = createCanvas(WIDTH, HEIGHT).getContext('2d')
    context.drawImage(await loadImage(readFileSync(file)), 0, 0)
    const expected = greys(context)
    const differing = pixels.filter((grey, index) => Math.abs(grey - (expected[index] ?? 0)) > SHADE).length
    expect(pixels.filter((grey) => grey < 128).length).toBeGreaterThan(300)
    expect(differing / pixels.length).toBeLessThan(TOLERANCE)
  })
})

describe('qpdf', { timeout: 60_000 }, () => {
  const isThere = spawnSync('qpdf', ['--version']).status === 0
  if (!isThere) console.warn('qpdf is not installed: the structure of the file is not checked by it')

  it.skipIf(!isThere)('finds nothing wrong with a hundred indicators and their long Khmer notes', async () => {
    const attachment = { name: 'assessment.json', text: '{}', description: 'The answers' }
    const note = { label: 'Note', text: SENTENCES.km.replaceAll(' ', '').repeat(70).slice(0, 3000) }
    const records = Array.from({ length: 100 }, (_, index) => ({
      ...({ kind: 'record', tag: '', tone: 'plain', level: 1, max: 4 } as const),
      title: `Indicator ${index + 1}`,
      fields: [note],
    }))
    const { bytes, missing } = await createReportPdf([...aReport({ indicators: 1 }), ...records], aMeta({ attachment }))
    const file = join(mkdtempSync(join(tmpdir(), 'guidepost-qpdf-')), 'report.pdf')
    writeFileSync(file, bytes)
    expect(existsSync(file)).toBe(true)
    const { status, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(missing).toEqual([])
  })
})
