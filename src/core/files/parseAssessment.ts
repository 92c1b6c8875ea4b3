// Reading an assessment with its seal.
import { type Assessment, LIMITS } from '../model/assessment'
import type { Result } from '../model/result'
import { checkIntegrity, type Integrity } from './checkIntegrity'
import type { FileError } from './FileError'
import { parseJson } from './parseJson'
import { type AssessmentReader, parseSealed } from './parseSealed'

/** An assessment that was read, without its seal, and what the seal said. */
export type ParsedAssessment = { assessment: Assessment; integrity: Integrity }

/**
 * Reads the text of an assessment file. Members that this version does not know are kept as they are; an indicator or edition that
 * this copy does not have is no fault (contract.md).
 */
export function parseAssessment(text: string, reader: AssessmentReader): Result<ParsedAssessment, FileError> {
  const json = parseJson(text, LIMITS.bytes)
  if (!json.ok) return json
  const parsed = parseSealed(json.value, reader)
  if (!parsed.ok) return parsed
  const { integrity: _seal, ...assessment } = parsed.value
  return { ok: true, value: { assessment, integrity: checkIntegrity(json.value) } }
}
