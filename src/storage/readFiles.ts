import { BACKUP_FORMAT } from '../core/files/createBackup'
import type { FileError } from '../core/files/FileError'
import { type Edition, type ParsedAssessment, parseAssessmentValue } from '../core/files/parseAssessment'
import { BACKUP_BYTES, type Backup, parseBackupValue } from '../core/files/parseBackup'
import { parseJson } from '../core/files/parseJson'
import { LIMITS } from '../core/model/assessment'
import type { Result } from '../core/model/result'
import { isPdf } from './isPdf'
import { readPdfAttachment } from './readPdfAttachment'

/** What became of one assessment of a drop; a backup gives several under one name. */
export type FileReading = { name: string; result: Result<ParsedAssessment, FileError> }

/** A supplement that a backup holds, not checked yet: the file's name and the supplement's own text. */
export type SupplementText = { name: string; text: string }

/** What files hold, in their order. */
export type FileReadings = { assessments: FileReading[]; supplements: SupplementText[] }

/** Reads assessment files, backups and reports with their attachment, in order. One file at fault never stops the others. */
export async function readFiles(files: readonly File[], guidebook: Edition): Promise<FileReadings> {
  const readings: FileReadings = { assessments: [], supplements: [] }
  for (const file of files) {
    const { name } = file
    const { assessments, supplements } = await readFile(file, guidebook)
    readings.assessments.push(...assessments.map((result) => ({ name, result })))
    readings.supplements.push(...supplements.map((value) => ({ name, text: JSON.stringify(value) })))
  }
  return readings
}

async function readFile(file: File, guidebook: Edition): Promise<Backup> {
  if (file.size > BACKUP_BYTES) return refuse({ kind: 'tooLarge', bytes: file.size, limit: BACKUP_BYTES })
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!isPdf(bytes)) return /\.pdf$/i.test(file.name) ? refuse({ kind: 'notPdf' }) : readJson(bytes, guidebook)
    const attachment = await readPdfAttachment(bytes)
    return attachment.ok ? readJson(attachment.value, guidebook) : refuse(attachment.error)
  } catch {
    return refuse({ kind: 'unreadable' })
  }
}

function readJson(bytes: Uint8Array, guidebook: Edition): Backup {
  const text = decode(bytes)
  if (text === null) return refuse({ kind: 'notJson' })
  const json = parseJson(text, BACKUP_BYTES)
  if (!json.ok) return refuse(json.error)
  if (isBackup(json.value)) {
    const backup = parseBackupValue(json.value, guidebook)
    return backup.ok ? backup.value : refuse(backup.error)
  }
  if (bytes.length > LIMITS.bytes) return refuse({ kind: 'tooLarge', bytes: bytes.length, limit: LIMITS.bytes })
  return { assessments: [parseAssessmentValue(json.value, guidebook)], supplements: [] }
}

function isBackup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === BACKUP_FORMAT
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refuse(error: FileError): Backup {
  return { assessments: [{ ok: false, error }], supplements: [] }
}
