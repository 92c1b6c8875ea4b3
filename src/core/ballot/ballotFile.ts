// Sessions and ballots as files: sealed like an assessment, read by schema with limits.
import * as z from 'zod/mini'
import { canonicalJson } from '../files/canonicalJson'
import { checkIntegrity, digestOf } from '../files/checkIntegrity'
import type { FileError } from '../files/FileError'
import { memberFault } from '../files/memberFault'
import { checkEnvelope } from '../files/parseAssessmentBody'
import { parseJson } from '../files/parseJson'
import {
  BALLOT_FORMAT,
  BALLOT_LIMITS,
  BALLOT_VERSION,
  type Ballot,
  ballotSchema,
  SESSION_FORMAT,
  SESSION_VERSION,
  type Session,
  sessionSchema,
} from '../model/ballot'
import type { Result } from '../model/result'

/** The text of a ballot's file: canonical JSON with a digest over the rest. */
export function sealBallot(ballot: Ballot): string {
  return canonicalJson({ ...ballot, integrity: { algorithm: 'SHA-256', digest: digestOf(ballot) } })
}

/** The text of a session's file, which participants open where there is no projector to scan. */
export function sessionText(session: Session): string {
  return canonicalJson(session)
}

/** Reads the text of a ballot's file. `changed`: its digest does not match, so someone altered it after it was saved; a missing one is accepted. */
export function parseBallot(text: string): Result<Ballot, FileError | { kind: 'changed' }> {
  const read = parseWith(text, ballotSchema, BALLOT_FORMAT, BALLOT_VERSION)
  if (!read.ok) return read
  if (checkIntegrity(read.value) === 'changed') return { ok: false, error: { kind: 'changed' } }
  const { integrity: _seal, ...ballot } = read.value
  return { ok: true, value: ballot }
}

/** Reads the text of a session's file. */
export function parseSession(text: string): Result<Session, FileError> {
  return parseWith(text, sessionSchema, SESSION_FORMAT, SESSION_VERSION)
}

function parseWith<T extends z.core.$ZodType>(
  text: string,
  schema: T,
  format: string,
  version: number,
): Result<z.output<T>, FileError> {
  const json = parseJson(text, BALLOT_LIMITS.bytes)
  if (!json.ok) return json
  const refused = checkEnvelope(json.value, format, version)
  if (refused) return { ok: false, error: refused }
  const parsed = z.safeParse(schema, json.value)
  if (!parsed.success) return { ok: false, error: memberFault(parsed.error.issues, json.value) }
  return { ok: true, value: parsed.data }
}
