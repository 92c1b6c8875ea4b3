import { COMPARISON_FORMAT, COMPARISON_LIMITS, comparisonSchema } from '../../core/compare/comparisonFile'
import { isArchive } from '../../core/compare/isArchive'
import { type BulkReader, parseInBulk, type SealedAssessment } from '../../core/compare/parseInBulk'
import type { Refusal, RefusalReason } from '../../core/compare/Refusal'
import type { Written } from '../../core/compare/readSeal'
import { canonicalJson } from '../../core/files/canonicalJson'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../core/files/createBackup'
import { memberFault } from '../../core/files/memberFault'
import { checkEnvelope } from '../../core/files/parseAssessmentBody'
import { BACKUP_BYTES, backupSchema } from '../../core/files/parseBackup'
import { LIMITS } from '../../core/model/assessment'
import { isPdf } from '../isPdf'
import type { Source } from './messages'

/** One assessment as it was read. `source`: the bytes and text that its seal is looked for in; null where it was a member of another file. */
export type CityText = {
  fileName: string
  file: SealedAssessment
  text: string
  source: Written | null
}

/** What one source holds: cities, refusals, or a report that the page has to open. */
export type SourceReading = { cities: CityText[]; refusals: Refusal[]; isReport: boolean }

/** Enough to tell a packed folder or a PDF by. */
const HEAD_BYTES = 1024

/** A source's bytes, or why they were not read. */
export type LoadedSource = { source: Source; bytes: Uint8Array<ArrayBuffer> | RefusalReason }

/** Gets a source's bytes, unless their number alone is a reason to refuse; of something that large only the head is read. Never rejects. */
export async function loadSource(source: Source): Promise<LoadedSource> {
  const { content } = source
  if (content instanceof Uint8Array) return { source, bytes: content }
  try {
    const refused = await refuseUnread(content)
    return { source, bytes: refused ?? new Uint8Array(await content.arrayBuffer()) }
  } catch {
    return { source, bytes: { kind: 'unreadable' } }
  }
}

async function refuseUnread(content: Blob): Promise<Uint8Array<ArrayBuffer> | RefusalReason | null> {
  if (content.size <= LIMITS.bytes) return null
  const head = new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer())
  if (isArchive(head) || (isPdf(head) && content.size <= BACKUP_BYTES)) return head
  const limit = COMPARISON_LIMITS.bytes
  return content.size > limit ? { kind: 'tooLarge', bytes: content.size, limit } : null
}

/** Reads one source: an assessment file, a backup or a comparison. Whatever is wrong is a refusal; nothing is thrown. */
export function readSource({ source, bytes }: LoadedSource, reader: BulkReader): SourceReading {
  const { name, content } = source
  if ('kind' in bytes) return refuse(name, bytes)
  if (isArchive(bytes)) return refuse(name, { kind: 'archive' })
  // What a report carried is never taken for a report again.
  if (content instanceof Blob && isPdf(bytes)) return { cities: [], refusals: [], isReport: true }
  if (content instanceof Blob && /\.pdf$/i.test(name)) return refuse(name, { kind: 'notPdf' })
  const text = decode(bytes)
  return text === null ? refuse(name, { kind: 'notJson' }) : readText(name, { bytes, text }, reader)
}

/** Reads the text of an assessment file, a backup or a comparison. */
export function readText(name: string, { bytes, text }: Written, reader: BulkReader): SourceReading {
  const value = parse(text)
  if (value === undefined) return refuse(name, { kind: 'notJson' })
  const doubtful = text.includes('\\u') || text.includes('__proto__')
  const format = formatOf(value)
  if (format === BACKUP_FORMAT || format === COMPARISON_FORMAT) return readMany(name, value, format, doubtful, reader)
  if (bytes.length > LIMITS.bytes) {
    return refuse(name, { kind: 'tooLarge', bytes: bytes.length, limit: LIMITS.bytes })
  }
  const parsed = parseInBulk(value, doubtful, reader)
  if (!parsed.ok) return refuse(name, parsed.error)
  return {
    cities: [{ fileName: name, file: parsed.value, text, source: { bytes, text } }],
    refusals: [],
    isReport: false,
  }
}

function readMany(name: string, value: unknown, format: string, doubtful: boolean, reader: BulkReader): SourceReading {
  const refused = checkEnvelope(value, format, BACKUP_VERSION)
  if (refused) return refuse(name, refused)
  const parsed = (format === BACKUP_FORMAT ? backupSchema : comparisonSchema).safeParse(value)
  if (!parsed.success) return refuse(name, memberFault(parsed.error.issues, value))
  const { assessments } = parsed.data
  if (assessments.length === 0) return refuse(name, { kind: 'empty' })
  const reading: SourceReading = { cities: [], refusals: [], isReport: false }
  for (const [at, item] of assessments.entries()) {
    const one = parseInBulk(item, doubtful, reader)
    if (!one.ok) {
      reading.refusals.push({ fileName: name, at, error: one.error })
      continue
    }
    const text = canonicalJson(one.value)
    if (text.length > LIMITS.bytes) {
      const error = { kind: 'tooLarge', bytes: text.length, limit: LIMITS.bytes } as const
      reading.refusals.push({ fileName: name, at, error })
    } else reading.cities.push({ fileName: name, file: one.value, text, source: null })
  }
  return reading
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
}

/** Undefined stands for what is no JSON: JSON has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Made once: making one takes longer than reading a file with it.
const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function refuse(fileName: string, error: RefusalReason): SourceReading {
  return { cities: [], refusals: [{ fileName, at: null, error }], isReport: false }
}
