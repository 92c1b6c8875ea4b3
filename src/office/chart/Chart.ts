// Charts as SVG text: crisp at every size, in HTML and in word processors. Each mark bears its colours as attributes, for programs that know no
// style sheets, and its look as a class, so that a page can recolour it.
import { LOOKS, type LookDetail, type Mark, markerPoints, type Point, ROLE_MARKERS } from '../../figure/marks.ts'
import { PALETTES } from '../../figure/palette.ts'
import { escapeText } from '../escapeText.ts'

/** A drawing of `width` × `height`, with what it shows in words. */
export type Chart = { width: number; height: number; body: string; summary: string }

const { print } = PALETTES
const MARKER = 3.5
const SIZES = { axis: 13, tick: 11, figure: 13 } as const
const LINE = 16
/** Width up to which the name of an axis stays on one line. */
const LABEL_WIDTH = 130

/** Roughly the width of text in pixels; labels are wrapped by it, so it errs on the wide side. */
export function textWidth(text: string, size: number): number {
  return [...text.replace(/\p{M}/gu, '')].length * size * 0.58
}

/** A text in one or more lines that begins at (x, y). */
export function label(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  size = 13,
): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(y + index * LINE)}">${escapeText(line)}</tspan>`,
  )
  return `<text class="ink" fill="${print.text}" font-size="${size}" text-anchor="${anchor}">${spans.join('')}</text>`
}

/** Words broken into lines of at most `width` pixels; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Two decimals are enough for any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Marks as SVG, in their order. */
export function svgMarks(marks: readonly Mark[]): string {
  return marks.map(svgMark).join('')
}

function svgMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return path(mark.points, mark.isClosed, mark.look, { ...LOOKS[mark.look], fill: undefined })
    case 'area':
      return path(mark.points, true, mark.look, { ...LOOKS[mark.look], stroke: undefined })
    case 'rect': {
      const { x, y, width, height } = mark
      const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
      return `<rect class="${mark.look}" ${box} ${inks(LOOKS[mark.look])}/>`
    }
    case 'marker':
      return marker(mark)
    case 'label': {
      const size = SIZES[mark.role]
      const lines = mark.role === 'axis' ? wrapped(mark.text, LABEL_WIDTH, size) : [mark.text]
      const top = mark.at.y - lines.length * LINE * mark.above
      return label(lines, mark.at.x, top + size, mark.anchor, size)
    }
  }
}

function path(points: readonly Point[], isClosed: boolean, look: string, detail: LookDetail | Inks): string {
  const steps = points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')
  return `<path class="${look}" d="M${steps}${isClosed ? 'Z' : ''}" ${inks(detail)}/>`
}

function marker({ role, at }: Extract<Mark, { kind: 'marker' }>): string {
  const { shape, isFilled } = ROLE_MARKERS[role]
  const { stroke } = LOOKS[role]
  const colours = isFilled
    ? `fill="${print[stroke]}"`
    : `fill="${print.surface}" stroke="${print[stroke]}" stroke-width="1.5"`
  const corners = markerPoints(shape, MARKER)
  const name = `${isFilled ? 'dot' : 'open'}-${role}`
  if (!corners) return `<circle class="${name}" cx="${round(at.x)}" cy="${round(at.y)}" r="${MARKER}" ${colours}/>`
  const steps = corners.map(({ x, y }) => `${round(at.x + x)},${round(at.y + y)}`).join('L')
  return `<path class="${name}" d="M${steps}Z" ${colours}/>`
}

type Inks = { [Name in keyof LookDetail]: LookDetail[Name] | undefined }

function inks({ stroke, width = 1, dash = [], fill, opacity }: LookDetail | Inks): string {
  return [
    `fill="${fill ? print[fill] : 'none'}"`,
    ...(opacity === undefined ? [] : [`fill-opacity="${opacity}"`]),
    ...(stroke ? [`stroke="${print[stroke]}" stroke-width="${width}"`] : []),
    ...(stroke && dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
  ].join(' ')
}

/** The drawing as an SVG element that fits its place. */
export function chartSvg({ width, height, body, summary }: Chart): string {
  const attributes = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} aria-label="${escapeText(summary)}" font-family="Noto Sans, Arial, sans-serif">${body}</svg>`
}
