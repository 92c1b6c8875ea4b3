// Addresses within text become links: found in the whole text, then in each of its lines, since a long one goes over several.
import type { Line } from '../fonts/Typesetter.ts'

/** A stretch of a line; `address` is where it leads, null for plain text. */
export type Piece = { line: Line; address: string | null }

const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"'“”‘’「」（），。、；]+/gi
/** Belongs to the sentence around an address. */
const TRAILING = /[.,;:!?\]]+$/
/** The least of an address that a line must end with to count as its beginning. */
const LEAST_START = 7

/** An address without the sentence's own signs; a bracket belongs to it where it is opened within. */
function trimmed(found: string): string {
  const address = found.replace(TRAILING, '')
  const isOpened = address.split('(').length >= address.split(')').length
  return address.endsWith(')') && !isOpened ? trimmed(address.slice(0, -1)) : address
}

/** The addresses in a text, in order. */
export const addressesIn = (text: string): string[] => (text.match(ADDRESS) ?? []).map(trimmed)

const textOf = (line: Line) => line.runs.flatMap(({ clusters }) => clusters.map(({ text }) => text)).join('')

/** The clusters of a line that start within a range of its text. */
function slice(line: Line, from: number, to: number): Line {
  let at = 0
  const runs = line.runs.flatMap((run) => {
    const clusters = run.clusters.filter(({ text }) => {
      const start = at
      at += text.length
      return start >= from && start < to
    })
    const advance = clusters.reduce((sum, cluster) => sum + cluster.advance, 0)
    return clusters.length > 0 ? [{ face: run.face, clusters, width: advance / run.face.font.unitsPerEm }] : []
  })
  return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) }
}

type Span = { from: number; to: number; address: string }

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Where an address begins at the end of a line and how much of it is there. */
function startAtEnd(line: string, from: number, address: string): number {
  for (let at = from; at <= line.length - LEAST_START; at++) if (address.startsWith(line.slice(at))) return at
  return -1
}

function spansOf(lines: readonly string[], addresses: readonly string[]): Span[][] {
  const open = [...addresses]
  let rest = ''
  return lines.map((text) => {
    const spans: Span[] = []
    let at = 0
    const [going = ''] = open
    if (rest) {
      at = commonStart(text, rest)
      spans.push({ from: 0, to: at, address: going })
      rest = rest.slice(at)
      if (!rest) open.shift()
    }
    for (let address = open[0]; address && !rest; address = open[0]) {
      const whole = text.indexOf(address, at)
      const from = whole >= 0 ? whole : startAtEnd(text, at, address)
      if (from < 0) break
      at = whole >= 0 ? from + address.length : text.length
      spans.push({ from, to: at, address })
      rest = address.slice(at - from)
      if (!rest) open.shift()
    }
    return spans.filter(({ from, to }) => to > from)
  })
}

/** Cuts lines at the addresses of the text they were broken from; null for a line without one. */
export function cutAtLinks(lines: readonly Line[], text: string): (Piece[] | null)[] {
  const addresses = addressesIn(text)
  if (addresses.length === 0) return lines.map(() => null)
  const texts = lines.map(textOf)
  return spansOf(texts, addresses).map((spans, index) => {
    const line = lines[index]
    if (!line || spans.length === 0) return null
    const pieces: Piece[] = []
    let at = 0
    for (const { from, to, address } of spans) {
      if (from > at) pieces.push({ line: slice(line, at, from), address: null })
      pieces.push({ line: slice(line, from, to), address })
      at = to
    }
    const length = texts[index]?.length ?? 0
    if (at < length) pieces.push({ line: slice(line, at, length), address: null })
    return pieces
  })
}
