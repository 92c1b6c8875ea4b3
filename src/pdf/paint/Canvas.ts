// Drawing on the current page, in points from its upper left corner. The only place that knows PDF's upward axis.

import type { Color } from '../../figure/palette.ts'
import { encodeAddress } from '../document/links.ts'
import { pdfNumber, pdfPlace } from '../document/pdfSyntax.ts'
import type { ReportDocument } from '../document/ReportDocument.ts'
import type { Line, Typesetter } from '../fonts/Typesetter.ts'
import { cutAtLinks, type Piece } from './textLinks.ts'
import { textOperators } from './textOperators.ts'
import { HAIRLINE, INK, type TextStyle } from './theme.ts'

export type Point = { x: number; y: number }
export type Stroke = { color: Color; width?: number; dash?: readonly number[] }
export type Area = { x: number; y: number; width: number; height: number }
/** `pieces` where part of the line is a link. */
export type LaidLine = { line: Line; height: number; baseline: number; pieces?: readonly Piece[] }
/** Lines broken to a width, with the height of each, since scripts differ. */
export type TextBlock = {
  style: TextStyle
  lines: readonly LaidLine[]
  height: number
}
export type Align = 'left' | 'right' | 'center'

const COLOR_PART = /[0-9a-f]{2}/gi
/** Control points at this share of the radius make four Bézier curves a circle. */
const CIRCLE = 0.5523
const ALIGN_SHARE: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 }

/** How bright red, green and blue look; all of a colour that a printer without colour keeps. Source: ITU-R BT.709. */
const BRIGHTNESS = [0.2126, 0.7152, 0.0722] as const

/** Lines stand in tenths of a point, so that equal paragraphs are equal operators wherever they stand, and pack to nothing. */
const onGrid = (length: number) => Math.round(length * 10) / 10

export class Canvas {
  readonly #colors = new Map<Color, string>()

  constructor(
    readonly document: ReportDocument,
    readonly typesetter: Typesetter,
    readonly look: { readonly grayscale: boolean } = { grayscale: false },
  ) {}

  get page(): ReportDocument['page'] {
    return this.document.page
  }

  #operands(color: Color): string {
    const known = this.#colors.get(color)
    if (known) return known
    const parts = (color.match(COLOR_PART) ?? []).map((part) => Number.parseInt(part, 16) / 255)
    const grey = parts.reduce((sum, part, index) => sum + part * (BRIGHTNESS[index] ?? 0), 0)
    const operands = (this.look.grayscale ? [grey, grey, grey] : parts).map(pdfPlace).join(' ')
    this.#colors.set(color, operands)
    return operands
  }

  #at({ x, y }: Point): string {
    return `${pdfPlace(x)} ${pdfPlace(this.page.height - y)}`
  }

  #strokeState({ color, width = HAIRLINE, dash = [] }: Stroke): string {
    const dashed = dash.length > 0 ? ` [${dash.map(pdfNumber).join(' ')}] 0 d` : ''
    return `${this.#operands(color)} RG ${pdfNumber(width)} w${dashed}`
  }

  /** Breaks a text to lines of at most `width` points. */
  layOut(text: string, width: number, style: TextStyle): TextBlock {
    const broken = this.typesetter.lines(text, width / style.size, style.weight)
    const cut = cutAtLinks(broken, text)
    const lines = broken.map((line, index) => {
      const faces = [...new Set(line.runs.map(({ face }) => face))]
      const ascent = Math.max(...faces.map(({ font }) => font.ascender / font.unitsPerEm), 0.8)
      const depth = Math.max(...faces.map(({ font }) => -font.descender / font.unitsPerEm), 0.2)
      const leading = Math.max(
        style.leading,
        ...faces.map((face) => (style.leading < 1.4 ? face.leading * 0.94 : face.leading)),
      )
      const height = onGrid(leading * style.size)
      const baseline = onGrid(((leading - ascent - depth) / 2 + ascent) * style.size)
      const pieces = cut[index]
      return pieces ? { line, height, baseline, pieces } : { line, height, baseline }
    })
    return { style, lines, height: lines.reduce((sum, { height }) => sum + height, 0) }
  }

  /** Draws one line with its baseline at `y`; `x` is its left end, middle or right end. */
  line(line: Line, x: number, y: number, style: TextStyle, align: Align = 'left'): void {
    const left = x - line.width * style.size * ALIGN_SHARE[align]
    const place = { x: left, y: this.page.height - y }
    const look = { size: style.size, color: this.#operands(style.color), weight: style.weight }
    if (line.runs.length > 0) {
      this.document.writeText((state) => textOperators(line, this.document.fonts, place, look, state))
    }
  }

  /** Draws one line of a block below `top`, its links as links: underlined too, since colour alone tells nothing in grey. */
  laidLine({ line, height, baseline, pieces }: LaidLine, x: number, top: number, style: TextStyle, align: Align): void {
    const y = top + baseline
    if (!pieces) {
      this.line(line, x, y, style, align)
      return
    }
    let left = x - line.width * style.size * ALIGN_SHARE[align]
    for (const { line: part, address } of pieces) {
      const width = part.width * style.size
      const target = address === null ? null : encodeAddress(address)
      if (address === null || target === null) {
        this.line(part, left, y, style)
      } else {
        this.document.tree.inside('Link', () => {
          this.line(part, left, y, { ...style, color: INK.accent })
          this.document.addLink({ x: left, y: top, width, height, text: address, target: { address } })
        })
        this.rule(left, y + 1.3, width, { color: INK.accent, width: 0.4 })
      }
      left += width
    }
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
    for (const line of lines) {
      this.laidLine(line, x + width * ALIGN_SHARE[align], top, style, align)
      top += line.height
    }
    return top
  }

  fill({ x, y, width, height }: Area, color: Color): void {
    const corner = this.#at({ x, y: y + height })
    this.document.write(`q ${this.#operands(color)} rg ${corner} ${pdfPlace(width)} ${pdfPlace(height)} re f Q`, true)
  }

  frame({ x, y, width, height }: Area, stroke: Stroke): void {
    const corner = this.#at({ x, y: y + height })
    this.document.write(`q ${this.#strokeState(stroke)} ${corner} ${pdfPlace(width)} ${pdfPlace(height)} re S Q`, true)
  }

  /** Draws a path through the points; with `fill` its inside, closed, in that colour. */
  path(points: readonly Point[], options: { stroke?: Stroke; fill?: Color; closed?: boolean }): void {
    const { stroke, fill, closed } = options
    const steps = points.map((point, index) => `${this.#at(point)} ${index === 0 ? 'm' : 'l'}`).join(' ')
    const joined = points.length > 2 ? ' 1 j' : ''
    const state = [stroke && this.#strokeState(stroke) + joined, fill && `${this.#operands(fill)} rg`]
      .filter(Boolean)
      .join(' ')
    const paint = fill && stroke ? 'b' : fill ? 'f' : closed ? 's' : 'S'
    this.document.write(`q ${state} ${steps} ${paint} Q`, true)
  }

  /** Within a stamp: an area and its edge, in the colour the stamp is shown in. */
  stampedBox({ x, y, width, height }: Area, edge: number): void {
    const corner = this.#at({ x, y: y + height })
    this.document.write(`q ${pdfNumber(edge)} w ${corner} ${pdfPlace(width)} ${pdfPlace(height)} re B Q`, true)
  }

  /**
   * Draws what stands in many places: made once, then shown.
   * @param key what tells it from other such drawings
   * @param color of what is drawn without one
   * @param draw is given the upper left corner to draw at; called for a new key only
   */
  stamp({ x, y, width, height }: Area, key: string, color: Color, draw: (corner: Point) => void): void {
    const name = this.document.stamp(key, { width, height }, () => draw({ x: 0, y: this.page.height - height }))
    const operands = this.#operands(color)
    const corner = this.#at({ x, y: y + height })
    this.document.write(`q ${operands} rg ${operands} RG 1 0 0 1 ${corner} cm/${name} Do Q`, true)
  }

  /** A horizontal rule. Moved to its place, so that each says its height once only. */
  rule(x: number, y: number, width: number, stroke: Stroke): void {
    const place = `1 0 0 1 ${this.#at({ x, y })} cm`
    this.document.write(`q ${this.#strokeState(stroke)} ${place} 0 0 m ${pdfPlace(width)} 0 l S Q`, true)
  }

  /** A row of dots from a point to the left: one line whose dashes have no length and round ends; as many circles took a fifth of a file. */
  dots({ x, y }: Point, { count, step, radius }: { count: number; step: number; radius: number }, color: Color): void {
    const state = `${this.#operands(color)} RG ${pdfNumber(radius * 2)} w 1 J [0 ${pdfNumber(step)}] 0 d`
    const end = { x: x - (count - 0.5) * step, y }
    this.document.write(`q ${state} ${this.#at({ x, y })} m ${this.#at(end)} l S Q`, true)
  }

  circle({ x, y }: Point, radius: number, options: { stroke?: Stroke; fill?: Color }): void {
    const c = radius * CIRCLE
    const curve = (...points: [number, number][]) =>
      `${points.map(([dx, dy]) => this.#at({ x: x + dx, y: y + dy })).join(' ')} c`
    const steps = [
      `${this.#at({ x: x + radius, y })} m`,
      curve([radius, c], [c, radius], [0, radius]),
      curve([-c, radius], [-radius, c], [-radius, 0]),
      curve([-radius, -c], [-c, -radius], [0, -radius]),
      curve([c, -radius], [radius, -c], [radius, 0]),
    ]
    const { stroke, fill } = options
    const state = [stroke && this.#strokeState(stroke), fill && `${this.#operands(fill)} rg`].filter(Boolean).join(' ')
    this.document.write(`q ${state} ${steps.join(' ')} ${fill && stroke ? 'b' : fill ? 'f' : 's'} Q`, true)
  }
}
