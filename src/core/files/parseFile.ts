// One way in for every file's text: what kind it is, then the parser of whoever takes that kind.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { FILE_KINDS, type FileKind, fileKindOf } from '../model/fileKinds'
import type { FileError, ForeignKind, Refusal } from './FileError'
import { openJson, utf8Length } from './parseJson'
import { checkEnvelope } from './parseSealed'
import type { Written } from './readSeal'

/** A file of a kind that is taken: its envelope is checked, its members are not looked at yet (see `Json`). */
export type FoundFile = { fileName: string; written: Written; value: object; doubtful: boolean }

/** A text that whoever takes its kind reads for himself. */
export type TextReading = { kind: 'text'; fileName: string; text: string }

/** A file, or a part of one, that was not taken. */
export type RefusedReading = { kind: 'refused' } & Refusal

/**
 * What somebody takes: by the kind of file, what makes readings of it. `plain`: of a text that is no JSON; without it such a text is refused. Where
 * `report` is true a report, as PDF or as web page, is opened, and what it carries is read in its place.
 */
export type Parsers<R> = Partial<Record<FileKind, (file: FoundFile) => R[]>> & {
  plain?: (file: { fileName: string; text: string }) => R[]
  report?: boolean
}

/**
 * Reads the text of a file by what it holds, whatever its name. Never throws: a file of the app's own that `parsers` does not take, one that is too
 * large for its kind or by a newer version, and what is no JSON, are refused, each as what it is.
 */
export function parseFile<R>(fileName: string, written: Written, parsers: Parsers<R>): (R | RefusedReading)[] {
  const { text } = written
  const json = openJson(text)
  if (!json.ok) {
    const carried = parsers.report ? carriedIn(text) : null
    if (carried) return parseFile(fileName, carried, { ...parsers, report: false })
    return parsers.plain?.({ fileName, text }) ?? [refusedReading(fileName, plainFault(text))]
  }
  const { value, doubtful } = json.value
  const kind = typeof value === 'object' && value !== null && 'format' in value ? fileKindOf(value.format) : null
  if (kind === null || typeof value !== 'object' || value === null) {
    return [refusedReading(fileName, { kind: 'wrongFormat' })]
  }
  const parse = parsers[kind]
  if (!parse) return [refusedReading(fileName, { kind: 'otherKind', found: kind })]
  const error = sizeFault(written.bytes.length, kind) ?? checkEnvelope(value, kind)
  return error ? [refusedReading(fileName, error)] : parse({ fileName, written, value, doubtful })
}

/** The parser of those who read a text for themselves. */
export function asText({ fileName, written }: FoundFile): TextReading[] {
  return [{ kind: 'text', fileName, text: written.text }]
}

/** The parser of those who read a text that is no JSON for themselves. */
export function plainText(file: { fileName: string; text: string }): TextReading[] {
  return [{ kind: 'text', ...file }]
}

/** Why something was not taken; `at`: its place in a file that holds many. */
export function refusedReading(fileName: string, error: FileError, at: number | null = null): RefusedReading {
  return { kind: 'refused', fileName, at, error }
}

/** Why a file of this kind is too large, by its bytes of UTF-8; null where it is not. */
export function sizeFault(bytes: number, kind: FileKind): FileError | null {
  const limit = FILE_KINDS[kind].bytes
  return bytes > limit ? { kind: 'tooLarge', bytes, limit } : null
}

/** As {@link sizeFault}, of a text; few texts have to be counted, since no unit takes more than three bytes. */
export function textFault(text: string, kind: FileKind): FileError | null {
  return 3 * text.length > FILE_KINDS[kind].bytes ? sizeFault(utf8Length(text), kind) : null
}

/** The assessment file that a report as web page carries (`office/createReportHtml.ts`); null where there is none. */
function carriedIn(page: string): Written | null {
  const [, text] = /<script type="application\/json" id="assessment\.json">([^<]*)<\/script>/.exec(page) ?? []
  return text === undefined ? null : { bytes: utf8ToBytes(text), text }
}

/** Documents that are text and no JSON, by how they begin. The table is the app's own, with any separator. */
const PLAIN: readonly (readonly [beginning: RegExp, found: ForeignKind])[] = [
  [/^\s*<(!doctype\s+html|html)\b/i, 'web'],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<svg\b/i, 'image'],
  [/^\s*BEGIN:VCALENDAR/, 'calendar'],
  [/^"?city"?[,;\t]"?country"?[,;\t]"?date"?[,;\t]/, 'table'],
]

function plainFault(text: string): FileError {
  const found = PLAIN.find(([beginning]) => beginning.test(text))?.[1]
  return found ? { kind: 'foreign', found } : { kind: 'notJson' }
}
