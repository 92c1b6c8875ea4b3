// Sessions and ballots as files: sealed like an assessment, read by schema with limits.
import * as z from 'zod/mini'
import { canonicalJson } from '../files/canonicalJson'
import { checkIntegrity, digestOf } from '../files/checkIntegrity'
import type { FileError } from '../files/FileError'
import { liftFormat } from '../files/formatSteps'
import { memberFault } from '../files/memberFault'
import { parseJson } from '../files/parseJson'
import { checkEnvelope } from '../files/parseSealed'
import { type Ballot, ballotSchema, type Session, sessionSchema } from '../model/ballot'
import { FILE_KINDS } from '../model/fileKinds'
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
  const read = parseWith(text, ballotSchema, 'ballot')
  if (!read.ok) return read
  if (checkIntegrity(read.value.written) === 'changed') return { ok: false, error: { kind: 'changed' } }
  const { integrity: _seal, ...ballot } = read.value.parsed
  return { ok: true, value: ballot }
}

/** Reads the text of a session's file. */
export function parseSession(text: string): Result<Session, FileError> {
  const read = parseWith(text, sessionSchema, 'session')
  return read.ok ? { ok: true, value: read.value.parsed } : read
}

/** `written`: the file's own value, which its seal is over. */
function parseWith<T extends z.core.$ZodType>(
  text: string,
  schema: T,
  kind: 'ballot' | 'session',
): Result<{ parsed: z.output<T>; written: unknown }, FileError> {
  const json = parseJson(text, FILE_KINDS[kind].bytes)
  if (!json.ok) return json
  const refused = checkEnvelope(json.value, kind)
  if (refused) return { ok: false, error: refused }
  const file = liftFormat(json.value, kind)
  const parsed = z.safeParse(schema, file)
  if (!parsed.success) return { ok: false, error: memberFault(parsed.error.issues, file) }
  return { ok: true, value: { parsed: parsed.data, written: json.value } }
}
