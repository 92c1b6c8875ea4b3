// Charts as SVG text: crisp at every size, in HTML and in word processors. Each mark bears its colours as attributes, for programs that know no
// style sheets, and a class, so that a page can recolour it.
import { escapeText } from '../escapeText.ts'

/** A drawing of `width` × `height`, with what it shows in words. */
export type Chart = { width: number; height: number; body: string; summary: string }

/** Colours on paper; every series differs in its dash too, so that greyscale loses nothing. */
export const INK = { text: '#17212b', muted: '#4d5a67', line: '#c3ccd4', main: '#14507a', soft: '#dbe8f2' } as const

/** Roughly the width of text in pixels; labels are wrapped by it, so it errs on the wide side. */
export function textWidth(text: string, size: number): number {
  return [...text.replace(/\p{M}/gu, '')].length * size * 0.58
}

/** A text in one or more lines that begins at (x, y). */
export function label(lines: readonly string[], x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(y + index * 16)}">${escapeText(line)}</tspan>`,
  )
  return `<text class="ink" fill="${INK.text}" font-size="13" text-anchor="${anchor}">${spans.join('')}</text>`
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

/** The drawing as an SVG element that fits its place. */
export function chartSvg({ width, height, body, summary }: Chart): string {
  const attributes = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} aria-label="${escapeText(summary)}" font-family="Noto Sans, Arial, sans-serif">${body}</svg>`
}
