import { BALLOT_LIMITS, ROLES, SESSION_FORMAT, SESSION_VERSION, type Session, sessionSchema } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { Result } from '../model/result'
import { ByteReader } from './ByteReader'
import { editionDigest } from './editionDigest'
import { type CodeFault, openCodeOf } from './frameCode'

type Structure = Pick<Guidebook, 'indicators' | 'bases'>
/** Which entries of a guidebook's list are meant, by position, of how many. */
type Positions = { chosen: number[]; of: number }

/** A session as its code holds it: everything but the names of what is asked, which `completeSession` takes from the guidebook. */
export type CodedSession = Omit<Session, 'indicators' | 'roles'> & {
  asked: Positions
  roles: { role: (typeof ROLES)[number]; bases: Positions | null }[]
  digest: number
}

/** What the projector's code says. `guidebook` tells which edition to complete it with. */
export function decodeSession(code: string): Result<CodedSession, CodeFault> {
  const opened = openCodeOf('session', code)
  if (!opened.ok) return opened
  const reader = new ByteReader(opened.value)
  const id = reader.uuid()
  const facts = reader.byte()
  const max = reader.byte()
  const digest = reader.word()
  const guidebook = { id: reader.text(), version: reader.text() }
  const supplements = Array.from({ length: reader.byte() }, () => ({ id: reader.text(), version: reader.text() }))
  const asked = readSet(reader)
  const roles = readRoles(reader)
  const coded = {
    format: SESSION_FORMAT,
    formatVersion: SESSION_VERSION,
    ...{ id, max, round: facts >>> 4, open: (facts & 4) !== 0 },
    guidebook: supplements.length > 0 ? { ...guidebook, supplements } : guidebook,
    ...(facts & 2 ? { city: reader.text() } : {}),
    ...(facts & 1 ? { title: reader.text() } : {}),
  }
  // The schema of the file knows the limits; names stand in for the positions.
  const named = { indicators: asked.chosen.map(String), roles: roles.map(({ role }) => ({ role })) }
  const checked = sessionSchema.safeParse({ ...coded, ...named })
  if (!reader.isWhole() || !checked.success) return { ok: false, error: { kind: 'damaged' } }
  return { ok: true, value: { ...coded, format: SESSION_FORMAT, id: checked.data.id, asked, roles, digest } }
}

/** The session itself. Fails where this edition's lists are not those that the code was written with. */
export function completeSession(coded: CodedSession, guidebook: Structure): Result<Session, { kind: 'wrongEdition' }> {
  const { asked, digest, roles, ...rest } = coded
  const indicators = namesAt(asked, guidebook.indicators)
  const named = roles.map(({ role, bases }) => (bases ? { role, bases: namesAt(bases, guidebook.bases) } : { role }))
  const session: Session = { ...rest, indicators, roles: named }
  const fits =
    asked.of === guidebook.indicators.length &&
    roles.every(({ bases }) => bases === null || bases.of === guidebook.bases.length) &&
    editionDigest(session) === digest
  return fits ? { ok: true, value: session } : { ok: false, error: { kind: 'wrongEdition' } }
}

function readRoles(reader: ByteReader): CodedSession['roles'] {
  const present = reader.byte()
  const restricted = reader.byte()
  return ROLES.flatMap((role, at) => {
    if ((present & (1 << at)) === 0) return []
    return [{ role, bases: restricted & (1 << at) ? readSet(reader) : null }]
  })
}

function readSet(reader: ByteReader): Positions {
  const of = reader.short()
  // No guidebook is as long as this; a code that says so must not make us reserve room for it.
  if (of > BALLOT_LIMITS.indicators * 10) return { chosen: [], of }
  return { chosen: reader.packed(of, 1).flatMap((bit, at) => (bit === 1 ? [at] : [])), of }
}

function namesAt({ chosen }: Positions, entries: readonly { id: string }[]): string[] {
  return chosen.flatMap((at) => entries[at]?.id ?? [])
}
