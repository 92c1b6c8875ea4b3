import { COMPARISON_FORMAT, COMPARISON_LIMITS, comparisonSchema } from '../../core/compare/comparisonFile'
import { isArchive } from '../../core/compare/isArchive'
import { type BulkReader, parseInBulk, type SealedAssessment } from '../../core/compare/parseInBulk'
import type { Refusal, RefusalReason } from '../../core/compare/Refusal'
import { canonicalJson } from '../../core/files/canonicalJson'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../core/files/createBackup'
import { memberFault } from '../../core/files/memberFault'
import { checkEnvelope } from '../../core/files/parseAssessment'
import { BACKUP_BYTES, backupSchema } from '../../core/files/parseBackup'
import { LIMITS } from '../../core/model/assessment'
import { isPdf } from '../readPdfAttachment'
import type { Source } from './messages'

/** One assessment as it was read. `source`: the bytes and text that its seal is looked for in; null where it was a member of another file. */
export type CityText = {
  fileName: string
  file: SealedAssessment
  text: string
  source: { bytes: Uint8Array; text: string } | null
}

/** What one source holds: cities, refusals, or a report that the page has to open. */
export type SourceReading = { cities: CityText[]; refusals: Refusal[]; isReport: boolean }

/** Enough to tell a packed folder or a PDF by. */
const HEAD_BYTES = 1024

/** Reads one source: an assessment file, a backup or a comparison. Never rejects; whatever is wrong is a refusal. */
export async function readSource(source: Source, reader: BulkReader): Promise<SourceReading> {
  try {
    const bytes = await bytesOf(source)
    return 'kind' in bytes ? refuse(source.name, bytes) : readBytes(source, bytes, reader)
  } catch {
    return refuse(source.name, { kind: 'unreadable' })
  }
}

/** The bytes, unless their number alone is a reason to refuse; of something that large only the head is read. */
async function bytesOf({ content }: Source): Promise<Uint8Array<ArrayBuffer> | RefusalReason> {
  if (content instanceof Uint8Array) return content
  if (content.size > LIMITS.bytes) {
    const head = new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer())
    if (isArchive(head) || (isPdf(head) && content.size <= BACKUP_BYTES)) return head
    if (content.size > COMPARISON_LIMITS.bytes) {
      return { kind: 'tooLarge', bytes: content.size, limit: COMPARISON_LIMITS.bytes }
    }
  }
  return new Uint8Array(await content.arrayBuffer())
}

function readBytes({ name, content }: Source, bytes: Uint8Array<ArrayBuffer>, reader: BulkReader): SourceReading {
  if (isArchive(bytes)) return refuse(name, { kind: 'archive' })
  // What a report carried is never taken for a report again.
  if (content instanceof Blob && isPdf(bytes)) return { cities: [], refusals: [], isReport: true }
  if (content instanceof Blob && /\.pdf$/i.test(name)) return refuse(name, { kind: 'notPdf' })
  const text = decode(bytes)
  const value = text === null ? undefined : parse(text)
  if (text === null || value === undefined) return refuse(name, { kind: 'notJson' })
  const escaped = text.includes('\\u')
  const format = formatOf(value)
  if (format === BACKUP_FORMAT || format === COMPARISON_FORMAT) return readMany(name, value, format, escaped, reader)
  if (bytes.length > LIMITS.bytes) {
    return refuse(name, { kind: 'tooLarge', bytes: bytes.length, limit: LIMITS.bytes })
  }
  const parsed = parseInBulk(value, escaped, reader)
  if (!parsed.ok) return refuse(name, parsed.error)
  return {
    cities: [{ fileName: name, file: parsed.value, text, source: { bytes, text } }],
    refusals: [],
    isReport: false,
  }
}

function readMany(name: string, value: unknown, format: string, escaped: boolean, reader: BulkReader): SourceReading {
  const refused = checkEnvelope(value, format, BACKUP_VERSION)
  if (refused) return refuse(name, refused)
  const parsed = (format === BACKUP_FORMAT ? backupSchema : comparisonSchema).safeParse(value)
  if (!parsed.success) return refuse(name, memberFault(parsed.error.issues, value))
  const { assessments } = parsed.data
  if (assessments.length === 0) return refuse(name, { kind: 'empty' })
  const reading: SourceReading = { cities: [], refusals: [], isReport: false }
  for (const [at, item] of assessments.entries()) {
    const one = parseInBulk(item, escaped, reader)
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

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refuse(fileName: string, error: RefusalReason): SourceReading {
  return { cities: [], refusals: [{ fileName, at: null, error }], isReport: false }
}
