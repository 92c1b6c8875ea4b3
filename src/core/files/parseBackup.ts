import * as z from 'zod/mini'
import type { Result } from '../model/result'
import { BACKUP_FORMAT, BACKUP_VERSION } from './createBackup'
import type { FileError } from './FileError'
import { memberFault } from './memberFault'
import { type Edition, type ParsedAssessment, parseAssessmentValue } from './parseAssessment'
import { checkEnvelope } from './parseAssessmentBody'
import { parseJson } from './parseJson'

/** A backup holds many files; each of them is held to the limit of one. */
export const BACKUP_BYTES = 100_000_000
const MOST_SUPPLEMENTS = 1000

/** Readings of a backup: each assessment has its own result, in order; `supplements` are unread values, to be checked by whoever keeps them. */
export type Backup = { assessments: Result<ParsedAssessment, FileError>[]; supplements: unknown[] }

/** A backup's own members; each of its assessments is read for itself. */
export const backupSchema = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.number().check(z.int(), z.gte(1)),
  createdAt: z.optional(z.iso.datetime({ offset: true })),
  assessments: z.array(z.unknown()),
  supplements: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_SUPPLEMENTS))),
})

/** Reads the text of a backup. One assessment at fault does not take the others along. */
export function parseBackup(text: string, guidebook: Edition): Result<Backup, FileError> {
  const json = parseJson(text, BACKUP_BYTES)
  return json.ok ? parseBackupValue(json.value, guidebook) : json
}

/** Reads a backup that was JSON already. `value` must have passed `parseJson`. */
export function parseBackupValue(value: unknown, guidebook: Edition): Result<Backup, FileError> {
  const refused = checkEnvelope(value, BACKUP_FORMAT, BACKUP_VERSION)
  if (refused) return { ok: false, error: refused }
  const parsed = backupSchema.safeParse(value)
  if (!parsed.success) return { ok: false, error: memberFault(parsed.error.issues, value) }
  const { assessments, supplements = [] } = parsed.data
  const results = assessments.map((item, at) => underPath(parseAssessmentValue(item, guidebook), at))
  return { ok: true, value: { assessments: results, supplements } }
}

function underPath(result: Result<ParsedAssessment, FileError>, at: number): Result<ParsedAssessment, FileError> {
  if (result.ok || result.error.kind !== 'member') return result
  return { ok: false, error: { ...result.error, path: `assessments.${at}.${result.error.path}` } }
}
