// Drawing on the current page, in points from its upper left corner. The only place that knows PDF's upward axis.
import { pdfNumber } from '../document/pdfSyntax.ts'
import { PAGE, type ReportDocument } from '../document/ReportDocument.ts'
import type { Line, Typesetter } from '../fonts/Typesetter.ts'
import { textOperators } from './textOperators.ts'
import { type Color, HAIRLINE, type TextStyle } from './theme.ts'

export type Point = { x: number; y: number }
export type Stroke = { color: Color; width?: number; dash?: readonly number[] }
export type Area = { x: number; y: number; width: number; height: number }
/** Lines broken to a width, with the height of each, since scripts differ. */
export type TextBlock = {
  style: TextStyle
  lines: readonly { line: Line; height: number; baseline: number }[]
  height: number
}
export type Align = 'left' | 'right' | 'center'

const COLOR_PART = /[0-9a-f]{2}/gi
/** Control points at this share of the radius make four Bézier curves a circle. */
const CIRCLE = 0.5523
const ALIGN_SHARE: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 }

const operands = (color: Color) =>
  (color.match(COLOR_PART) ?? []).map((part) => pdfNumber(Number.parseInt(part, 16) / 255)).join(' ')
const at = ({ x, y }: Point) => `${pdfNumber(x)} ${pdfNumber(PAGE.height - y)}`

function strokeState({ color, width = HAIRLINE, dash = [] }: Stroke): string {
  return `${operands(color)} RG ${pdfNumber(width)} w [${dash.map(pdfNumber).join(' ')}] 0 d 1 j`
}

export class Canvas {
  constructor(
    readonly document: ReportDocument,
    readonly typesetter: Typesetter,
  ) {}

  /** Breaks a text to lines of at most `width` points. */
  layOut(text: string, width: number, style: TextStyle): TextBlock {
    const lines = this.typesetter.lines(text, width / style.size, style.weight).map((line) => {
      const faces = line.runs.map(({ face }) => face)
      const ascent = Math.max(...faces.map(({ font }) => font.ascender / font.unitsPerEm), 0.8)
      const depth = Math.max(...faces.map(({ font }) => -font.descender / font.unitsPerEm), 0.2)
      const leading = Math.max(
        style.leading,
        ...faces.map((face) => (style.leading < 1.4 ? face.leading * 0.94 : face.leading)),
      )
      const height = leading * style.size
      return { line, height, baseline: ((leading - ascent - depth) / 2 + ascent) * style.size }
    })
    return { style, lines, height: lines.reduce((sum, { height }) => sum + height, 0) }
  }

  /** Draws one line with its baseline at `y`; `x` is its left end, middle or right end. */
  line(line: Line, x: number, y: number, style: TextStyle, align: Align = 'left'): void {
    const left = x - line.width * style.size * ALIGN_SHARE[align]
    const place = { x: left, y: PAGE.height - y }
    this.document.write(
      textOperators(line, this.document.fonts, place, style.size, operands(style.color), style.weight),
    )
  }

  /** Sets a short text on one line, baseline at `y`. @returns its width */
  text(text: string, x: number, y: number, style: TextStyle, align: Align = 'left'): number {
    const line = this.typesetter.line(text, style.weight)
    this.line(line, x, y, style, align)
    return line.width * style.size
  }

  /** Draws a whole block of lines below `y`, aligned within `width`. @returns the y under it */
  block({ lines, style }: TextBlock, x: number, y: number, width = 0, align: Align = 'left'): number {
    let top = y
    for (const { line, height, baseline } of lines) {
      this.line(line, x + width * ALIGN_SHARE[align], top + baseline, style, align)
      top += height
    }
    return top
  }

  fill({ x, y, width, height }: Area, color: Color): void {
    const corner = at({ x, y: y + height })
    this.document.write(`q ${operands(color)} rg ${corner} ${pdfNumber(width)} ${pdfNumber(height)} re f Q`)
  }

  frame({ x, y, width, height }: Area, stroke: Stroke): void {
    const corner = at({ x, y: y + height })
    this.document.write(`q ${strokeState(stroke)} ${corner} ${pdfNumber(width)} ${pdfNumber(height)} re S Q`)
  }

  /** Draws a path through the points; with `fill` its inside, closed, in that colour. */
  path(points: readonly Point[], options: { stroke?: Stroke; fill?: Color; closed?: boolean }): void {
    const { stroke, fill, closed } = options
    const steps = points.map((point, index) => `${at(point)} ${index === 0 ? 'm' : 'l'}`).join(' ')
    const state = `${stroke ? strokeState(stroke) : ''} ${fill ? `${operands(fill)} rg` : ''}`
    const paint = fill && stroke ? 'b' : fill ? 'f' : closed ? 's' : 'S'
    this.document.write(`q ${state} ${steps} ${paint} Q`)
  }

  /** A horizontal rule. */
  rule(x: number, y: number, width: number, stroke: Stroke): void {
    this.path(
      [
        { x, y },
        { x: x + width, y },
      ],
      { stroke },
    )
  }

  circle({ x, y }: Point, radius: number, options: { stroke?: Stroke; fill?: Color }): void {
    const c = radius * CIRCLE
    const curve = (...points: [number, number][]) =>
      `${points.map(([dx, dy]) => at({ x: x + dx, y: y + dy })).join(' ')} c`
    const steps = [
      `${at({ x: x + radius, y })} m`,
      curve([radius, c], [c, radius], [0, radius]),
      curve([-c, radius], [-radius, c], [-radius, 0]),
      curve([-radius, -c], [-c, -radius], [0, -radius]),
      curve([c, -radius], [radius, -c], [radius, 0]),
    ]
    const { stroke, fill } = options
    const state = `${stroke ? strokeState(stroke) : ''} ${fill ? `${operands(fill)} rg` : ''}`
    this.document.write(`q ${state} ${steps.join(' ')} ${fill && stroke ? 'b' : fill ? 'f' : 's'} Q`)
  }
}
