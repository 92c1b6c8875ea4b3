// One way in for every file, whoever takes it: its bytes, what they are, their text, and then the parser of its kind.
import type { FileError } from '../../core/files/FileError'
import { type Parsers, parseFile, type RefusedReading, refusedReading } from '../../core/files/parseFile'
import type { Written } from '../../core/files/readSeal'
import { beginsLikeObject, sniffBytes, TAIL_BYTES, type TextEncoding } from '../../core/files/sniffBytes'
import { FILE_KIND_NAMES, FILE_KINDS } from '../../core/model/fileKinds'
import type { Result } from '../../core/model/result'
import type { ReportReader } from './ReportReader'

/** One thing to read: a file of the person's, or bytes that one carried. */
export type Source = { name: string; content: Blob | Uint8Array<ArrayBuffer> }

/** A report, which only the page can have opened. */
export type ReportReading = { kind: 'report'; fileName: string }

/** A source's bytes, or why they were not read. */
export type LoadedSource = { source: Source; bytes: Uint8Array<ArrayBuffer> | FileError }

/** A report may be as large as the largest thing it could carry. */
const REPORT_BYTES = FILE_KINDS.backup.bytes
/** Files up to this size are read whole before they are looked at. */
const WHOLE_BYTES = FILE_KINDS.assessment.bytes

/**
 * Reads one file by what it holds, whatever its name. Never rejects; whatever is wrong is a reading of its own.
 *
 * @param reports opens reports, where `parsers` takes them
 */
export async function readFile<R extends { kind: string }>(
  source: Source,
  parsers: Parsers<R>,
  reports: Pick<ReportReader, 'read'> | null = null,
): Promise<(R | RefusedReading)[]> {
  const found: (R | RefusedReading)[] = []
  for (const reading of readLoaded(await loadSource(source, parsers), parsers)) {
    if (!isReport(reading)) found.push(reading)
    else if (reports && source.content instanceof Blob) {
      const carried = await reports.read(source.content)
      if (carried.ok) found.push(...(await readFile({ name: source.name, content: carried.value }, parsers)))
      else found.push(refusedReading(source.name, carried.error))
    } else found.push(refusedReading(source.name, { kind: 'foreign', found: 'pdf' }))
  }
  return found
}

/** Whether a reading says that a report is to be opened. */
export function isReport(reading: { kind: string }): reading is ReportReading {
  return reading.kind === 'report'
}

/** Gets a source's bytes, unless their number alone is a reason to refuse; of what is large, head and end are looked at before. Never rejects. */
export async function loadSource(source: Source, parsers: Parsers<unknown>): Promise<LoadedSource> {
  const { content } = source
  if (content instanceof Uint8Array) return { source, bytes: content }
  try {
    const refused = content.size > WHOLE_BYTES ? await refuseUnread(content, parsers) : null
    return { source, bytes: refused ?? new Uint8Array(await content.arrayBuffer()) }
  } catch {
    return { source, bytes: { kind: 'unreadable' } }
  }
}

/** Why a large file need not be read whole; null where it has to be. A report is opened by others, so that its head will do. */
async function refuseUnread(
  content: Blob,
  parsers: Parsers<unknown>,
): Promise<Uint8Array<ArrayBuffer> | FileError | null> {
  const head = new Uint8Array(await content.slice(0, TAIL_BYTES).arrayBuffer())
  const tail = new Uint8Array(await content.slice(-TAIL_BYTES).arrayBuffer())
  const sniffed = sniffBytes(head, tail)
  if (sniffed.kind === 'refused') return sniffed.error
  const limit = sniffed.kind === 'pdf' ? REPORT_BYTES : mostBytes(parsers) * (sniffed.encoding === 'utf-8' ? 1 : 2)
  if (content.size > limit) return { kind: 'tooLarge', bytes: content.size, limit }
  return sniffed.kind === 'pdf' ? head : null
}

/** The largest file of those that are taken. */
function mostBytes(parsers: Parsers<unknown>): number {
  return Math.max(...FILE_KIND_NAMES.map((kind) => (parsers[kind] ? FILE_KINDS[kind].bytes : 0)))
}

/**
 * Reads a source whose bytes are at hand. A report is a reading of its own, where reports are taken; what one carried is never taken for one again.
 */
export function readLoaded<R extends { kind: string }>(
  { source: { name, content }, bytes }: LoadedSource,
  parsers: Parsers<R>,
): (R | RefusedReading | ReportReading)[] {
  if ('kind' in bytes) return [refusedReading(name, bytes)]
  const sniffed = sniffBytes(bytes)
  if (sniffed.kind === 'refused') return [refusedReading(name, sniffed.error)]
  const isChosen = content instanceof Blob
  if (sniffed.kind === 'pdf' && isChosen) {
    return [
      parsers.report ? { kind: 'report', fileName: name } : refusedReading(name, { kind: 'foreign', found: 'pdf' }),
    ]
  }
  const written = decode(bytes, sniffed.kind === 'text' ? sniffed.encoding : 'utf-8')
  const readings = written.ok ? parseFile(name, written.value, parsers) : [refusedReading(name, written.error)]
  return isChosen && /\.pdf$/i.test(name) ? readings.map(calledPdf) : readings
}

/** Where nothing in a file says what it is, its name says what it was taken for. */
function calledPdf<R extends { kind: string }>(reading: R | RefusedReading): R | RefusedReading {
  if (reading.kind !== 'refused' || !('error' in reading) || reading.error.kind !== 'notJson') return reading
  return { ...reading, error: { kind: 'notPdf' } }
}

// Made once each: making one takes longer than reading a file with it.
const decoders = new Map<TextEncoding, TextDecoder>()
const encoder = new TextEncoder()

/** The text of bytes, and the text's own bytes as UTF-8; byte order marks are passed over, however many. */
function decode(bytes: Uint8Array<ArrayBuffer>, encoding: TextEncoding): Result<Written, FileError> {
  let text: string
  try {
    text = decoderOf(encoding).decode(bytes)
  } catch {
    // What looks like a file of ours and is no Unicode was saved anew by an old program.
    const isOurs = encoding === 'utf-8' && beginsLikeObject(bytes)
    return { ok: false, error: isOurs ? { kind: 'encoding', found: 'legacy' } : { kind: 'notJson' } }
  }
  const plain = text.replace(/^\uFEFF+/, '')
  if (encoding === 'utf-8' && plain.length === text.length)
    return { ok: true, value: { bytes: withoutMark(bytes), text } }
  return { ok: true, value: { bytes: encoder.encode(plain), text: plain } }
}

function decoderOf(encoding: TextEncoding): TextDecoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true })
  decoders.set(encoding, known)
  return known
}

/** The decoder has left out the first mark. */
function withoutMark(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
