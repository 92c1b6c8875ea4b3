// What a file is, told by its bytes: the name says nothing that is believed.
import type { FileError, ForeignKind } from './FileError'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** What bytes are: text in an encoding (where nothing else is told, UTF-8 is to be tried), a PDF, or what is refused as it is. */
export type Sniffed = { kind: 'text'; encoding: TextEncoding } | { kind: 'pdf' } | { kind: 'refused'; error: FileError }

/** A PDF's mark stands within the first kilobyte. */
const PDF_HEAD = 1024
/** So much of a file's end holds the names of what is packed in a ZIP, or enough of them. */
export const TAIL_BYTES = 65_536

const BRACE = 0x7b

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/** How packed folders and files begin: gzip, 7z, RAR, bzip2, xz, Zstandard; ZIP (also empty or in parts) is looked into. */
const ARCHIVES = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x28, 0xb5, 0x2f, 0xfd],
]
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
]
/** Names of parts by which a packed document is known. */
const PACKED: readonly (readonly [part: string, found: ForeignKind])[] = [
  ['word/document.xml', 'word'],
  ['opendocument.text', 'word'],
  ['xl/workbook', 'spreadsheet'],
  ['opendocument.spreadsheet', 'spreadsheet'],
  ['ppt/presentation.xml', 'presentation'],
  ['opendocument.presentation', 'presentation'],
]
/** How other documents begin, from a byte on. Pictures: PNG, JPEG, GIF, WebP, TIFF, and HEIC and AVIF of phones. */
const DOCUMENTS: readonly (readonly [mark: readonly number[], from: number, found: ForeignKind])[] = [
  [[0x89, ...ascii('PNG')], 0, 'image'],
  [[0xff, 0xd8, 0xff], 0, 'image'],
  [ascii('GIF8'), 0, 'image'],
  [ascii('WEBP'), 8, 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 0, 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 0, 'image'],
  [ascii('ftypheic'), 4, 'image'],
  [ascii('ftypmif1'), 4, 'image'],
  [ascii('ftypavif'), 4, 'image'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0, 'oldOffice'],
  [ascii('PAR1'), 0, 'parquet'],
  [ascii('{\\rtf'), 0, 'word'],
]

/**
 * What bytes are. Nothing is unpacked.
 *
 * @param tail the last {@link TAIL_BYTES} of the file, where `bytes` are only its head
 */
export function sniffBytes(bytes: Uint8Array, tail: Uint8Array = bytes.subarray(-TAIL_BYTES)): Sniffed {
  // What nearly every file is, told at once.
  if (bytes[0] === BRACE && bytes[1] !== 0 && bytes[1] !== 0x5c) return { kind: 'text', encoding: 'utf-8' }
  if (ZIPS.some((mark) => beginsWith(bytes, mark))) return { kind: 'refused', error: packedFault(bytes, tail) }
  if (ARCHIVES.some((mark) => beginsWith(bytes, mark))) return { kind: 'refused', error: { kind: 'archive' } }
  const found = DOCUMENTS.find(([mark, from]) => beginsWith(bytes, mark, from))?.[2]
  if (found) return { kind: 'refused', error: { kind: 'foreign', found } }
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-32') return { kind: 'refused', error: { kind: 'encoding', found: encoding } }
  if (encoding === 'utf-8' && isPdf(bytes)) return { kind: 'pdf' }
  return { kind: 'text', encoding }
}

/** Whether the first letter of a text is that of an object in JSON; white space and a byte order mark before it do not count. */
export function beginsLikeObject(bytes: Uint8Array): boolean {
  const from = beginsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  const first = bytes.subarray(from).find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
  return first === BRACE
}

/** By the byte order mark, or else by where the first letters have their nulls: JSON begins with letters of ASCII. */
function encodingOf(bytes: Uint8Array): TextEncoding | 'utf-32' {
  if (beginsWith(bytes, [0xff, 0xfe, 0, 0]) || beginsWith(bytes, [0, 0, 0xfe, 0xff])) return 'utf-32'
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const nulls = [0, 1, 2, 3].map((at) => bytes[at] === 0)
  const pattern = nulls.map((isNull) => (isNull ? '0' : 'x')).join('')
  if (pattern === 'x000' || pattern === '000x') return 'utf-32'
  if (pattern === 'x0x0') return 'utf-16le'
  return pattern === '0x0x' ? 'utf-16be' : 'utf-8'
}

function isPdf(bytes: Uint8Array): boolean {
  return !beginsLikeObject(bytes) && holds(bytes.subarray(0, PDF_HEAD), ascii('%PDF-'))
}

function packedFault(bytes: Uint8Array, tail: Uint8Array): FileError {
  const head = bytes.subarray(0, PDF_HEAD)
  const found = PACKED.find(([part]) => holds(head, ascii(part)) || holds(tail, ascii(part)))?.[1]
  return found ? { kind: 'foreign', found } : { kind: 'archive' }
}

function beginsWith(bytes: Uint8Array, mark: readonly number[], from = 0): boolean {
  return mark.every((byte, at) => bytes[from + at] === byte)
}

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = -1] = mark
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (beginsWith(bytes, mark, at)) return true
  }
  return false
}
