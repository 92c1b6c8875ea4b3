// Reading an assessment, from a file or from the device: everything that enters the app as an assessment comes through here.
import { type Assessment, LIMITS } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Result } from '../model/result'
import { checkIntegrity, type Integrity } from './checkIntegrity'
import type { FileError } from './FileError'
import { parseAssessmentBody } from './parseAssessmentBody'
import { parseJson } from './parseJson'

/** What reading depends on: the phases that exist and the highest level. */
export type Edition = Pick<Guidebook, 'phases' | 'scale'>

/** An assessment that was read, without its seal, and what the seal said. */
export type ParsedAssessment = { assessment: Assessment; integrity: Integrity }

/**
 * Reads the text of an assessment file. Members that this version does not know are kept as they are; an indicator or edition that
 * this copy does not have is no fault (contract.md).
 */
export function parseAssessment(
  text: string,
  { guidebook }: { guidebook: Edition },
): Result<ParsedAssessment, FileError> {
  const json = parseJson(text, LIMITS.bytes)
  return json.ok ? parseAssessmentValue(json.value, guidebook) : json
}

/** Reads a value that was JSON already, for instance a member of a backup. `value` must have passed `parseJson`. */
export function parseAssessmentValue(value: unknown, guidebook: Edition): Result<ParsedAssessment, FileError> {
  const parsed = parseAssessmentBody(value, guidebook)
  if (!parsed.ok) return parsed
  const { integrity: _seal, ...assessment } = parsed.value
  return { ok: true, value: { assessment, integrity: checkIntegrity(parsed.value) } }
}
