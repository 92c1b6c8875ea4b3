// Reading an assessment, from a file or from the device: everything that enters the app as an assessment comes through here.
import * as z from 'zod/mini'
import { type Assessment, assessmentSchema, FORMAT, FORMAT_VERSION, LIMITS } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Result } from '../model/result'
import { checkIntegrity, type Integrity } from './checkIntegrity'
import type { FileError } from './FileError'
import { memberFault } from './memberFault'
import { parseJson } from './parseJson'

// Compiling schemas needs `eval`, which the page's security policy forbids.
z.config({ jitless: true })

/** What reading depends on: the phases that exist and the highest level. */
export type Edition = Pick<Guidebook, 'phases' | 'scale'>

/** An assessment that was read, without its seal, and what the seal said. */
export type ParsedAssessment = { assessment: Assessment; integrity: Integrity }

const schemas = new WeakMap<Edition, ReturnType<typeof assessmentSchema>>()

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
  const refused = checkEnvelope(value, FORMAT, FORMAT_VERSION)
  if (refused) return { ok: false, error: refused }
  const parsed = schemaOf(guidebook).safeParse(value)
  if (!parsed.success) return { ok: false, error: memberFault(parsed.error.issues, value) }
  const { integrity: _seal, ...assessment } = parsed.data
  return { ok: true, value: { assessment, integrity: checkIntegrity(parsed.data) } }
}

/** Whether a value is of this format and no newer than this version; otherwise why it is not. */
export function checkEnvelope(value: unknown, format: string, version: number): FileError | null {
  const envelope = z.looseObject({ format: z.literal(format) }).safeParse(value)
  if (!envelope.success) return { kind: 'wrongFormat' }
  const found = envelope.data.formatVersion
  return typeof found === 'number' && found > version ? { kind: 'newerVersion', found } : null
}

function schemaOf(guidebook: Edition): ReturnType<typeof assessmentSchema> {
  const known = schemas.get(guidebook)
  if (known) return known
  const schema = assessmentSchema({ phaseIds: guidebook.phases.map(({ id }) => id), max: guidebook.scale.max })
  schemas.set(guidebook, schema)
  return schema
}
