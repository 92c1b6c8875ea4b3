// The shape of an assessment, whatever its seal says: what the device keeps needs no more, and the first screen loads no digest.
import * as z from 'zod/mini'
import { type Assessment, assessmentSchema, FORMAT, FORMAT_VERSION } from '../model/assessment'
import type { Result } from '../model/result'
import type { FileError } from './FileError'
import { memberFault } from './memberFault'
import type { Edition } from './parseAssessment'

// Compiling schemas needs `eval`, which the page's security policy forbids.
z.config({ jitless: true })

const schemas = new WeakMap<Edition, ReturnType<typeof assessmentSchema>>()

/** An assessment as it was parsed, with its seal where it bears one. */
export type SealedAssessment = Assessment & { integrity?: { algorithm: 'SHA-256'; digest: string } | undefined }

/** Reads an assessment without looking at its seal. `value` must have passed `parseJson`, or come from the device's own database. */
export function parseAssessmentBody(value: unknown, guidebook: Edition): Result<SealedAssessment, FileError> {
  const refused = checkEnvelope(value, FORMAT, FORMAT_VERSION)
  if (refused) return { ok: false, error: refused }
  const parsed = schemaOf(guidebook).safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: memberFault(parsed.error.issues, value) }
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
