// The facilitator's table: what becomes of each code and file that comes in. Nothing is counted twice, nothing is counted for another session.
import type { FileError } from '../files/FileError'
import { BALLOT_FORMAT, type Ballot, type Role, type Session } from '../model/ballot'
import type { Guidebook, Indicator } from '../model/guidebook'
import { parseBallot } from './ballotFile'
import { type BallotFault, decodeBallot } from './decodeBallot'
import { editionDigest } from './editionDigest'
import { joinCodes, type PartSet } from './frameCode'

/** What ballots are received for: the session, and the numbers of those that are counted already. */
export type Table = { session: Session; seen: ReadonlySet<string> }

/** Receives one scanned or pasted code. `parts` are those of a code in several parts so far, to be handed in with the next one. */
export function receiveCode(
  code: string,
  table: Table,
  parts: PartSet | null,
): { intake: Intake; parts: PartSet | null } {
  const decoded = decodeBallot(code, table.session)
  if (decoded.ok) return { intake: admit(decoded.value, table), parts: null }
  const isPart = decoded.error.kind === 'otherKind' && decoded.error.found === 'part'
  return isPart ? receivePart(code, table, parts) : { intake: refusal(decoded.error), parts }
}

function receivePart(code: string, table: Table, parts: PartSet | null): ReturnType<typeof receiveCode> {
  const joined = joinCodes(parts, code)
  if (!joined.ok) return { intake: refusal(joined.error), parts }
  if (joined.value.kind === 'whole') return receiveCode(joined.value.code, table, null)
  const { pieces, count } = joined.value.parts
  return { intake: { kind: 'incomplete', received: pieces.size, total: count }, parts: joined.value.parts }
}

/** Receives the text of one ballot file. */
export function receiveFile(text: string, table: Table): Intake {
  const parsed = parseBallot(text)
  if (!parsed.ok) {
    const { kind } = parsed.error
    if (kind === 'newerVersion') return { kind }
    // A file that is cut off is no JSON any more, but still says what it was.
    const isCut = kind === 'notJson' && text.includes(BALLOT_FORMAT)
    return { kind: isCut || kind === 'changed' || kind === 'member' ? 'damaged' : 'notBallot' }
  }
  const ballot = parsed.value
  const { session } = table
  if (ballot.session !== session.id) return { kind: 'wrongSession' }
  const asked = new Set(session.indicators)
  const isOther = editionDigest({ ...session, guidebook: ballot.guidebook }) !== editionDigest(session)
  if (isOther || Object.keys(ballot.votes).some((indicator) => !asked.has(indicator))) return { kind: 'wrongEdition' }
  const isHigh = Object.values(ballot.votes).some((vote) => typeof vote === 'number' && vote > session.max)
  if (isHigh) return { kind: 'damaged' }
  return admit(withoutStranger(ballot, session), table)
}

/** What an anonymous session may keep of a file, whatever the file says: no name, and nothing that this program does not know. */
function withoutStranger(ballot: Ballot, { open }: Session): Ballot {
  const { format, formatVersion, id, session, guidebook, round, role, name, votes } = ballot
  const known = { format, formatVersion, id, session, guidebook, round, role, votes }
  return open && name !== undefined ? { ...known, name } : known
}

function admit(ballot: Ballot, { session, seen }: Table): Intake {
  if (seen.has(ballot.id)) return { kind: 'seen' }
  if (ballot.round !== session.round) return { kind: 'wrongRound', round: ballot.round }
  if (!session.roles.some(({ role }) => role === ballot.role)) return { kind: 'wrongRole' }
  return { kind: 'accepted', ballot }
}

function refusal(fault: BallotFault): Intake {
  return fault.kind === 'notCode' || fault.kind === 'otherKind' ? { kind: 'notBallot' } : fault
}

/** What became of one code or file at the facilitator's table. Only `accepted` counts. */
export type Intake =
  | { kind: 'accepted'; ballot: Ballot }
  /** A part of a code in several parts; `received` of `total` different ones are here. */
  | { kind: 'incomplete'; received: number; total: number }
  /** A ballot with this number is counted already. */
  | { kind: 'seen' }
  | { kind: 'wrongSession' }
  /** Made with other indicators or another guidebook than the session's. */
  | { kind: 'wrongEdition' }
  | { kind: 'wrongRound'; round: number }
  /** The session does not ask this role. */
  | { kind: 'wrongRole' }
  | { kind: 'damaged' }
  /** No ballot at all: another file, another code, the projector's own code. `error`: what is to be said of a file. */
  | { kind: 'notBallot'; error?: FileError }
  | { kind: 'newerVersion' }

/** The indicators that a session puts to one role, in the session's order; none for a role that may not vote. */
export function askedOf(session: Session, role: Role, guidebook: Pick<Guidebook, 'indicators'>): Indicator[] {
  const entry = session.roles.find((known) => known.role === role)
  if (!entry) return []
  const byId = new Map<string, Indicator>(guidebook.indicators.map((indicator) => [indicator.id, indicator]))
  return session.indicators.flatMap((id) => {
    const indicator = byId.get(id)
    return indicator && (!entry.bases || entry.bases.includes(indicator.basis)) ? [indicator] : []
  })
}

/**
 * The codes in something pasted or scanned: one or several, each by itself or at the end of an address (`…/#/vote/CODE`), possibly broken into lines.
 * What does not begin like a code is taken as the rest of the one before; nothing is checked here.
 */
export function codesIn(text: string): string[] {
  const codes: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const piece = word.slice(word.lastIndexOf('/') + 1).toUpperCase()
    const last = codes.at(-1)
    if (last === undefined || piece.startsWith('GP')) codes.push(piece)
    else codes[codes.length - 1] = last + piece
  }
  return codes.filter((code) => code !== '')
}
