import {
  BALLOT_FORMAT,
  BALLOT_VERSION,
  type Ballot,
  type BallotVote,
  ballotIdSchema,
  ROLES,
  type Session,
} from '../model/ballot'
import type { Result } from '../model/result'
import { ByteReader } from './ByteReader'
import { editionDigest } from './editionDigest'
import { voteWidth } from './encodeBallot'
import { type CodeFault, openCodeOf } from './frameCode'

/** Why a code is no ballot of this session. */
export type BallotFault = CodeFault | { kind: 'wrongSession' } | { kind: 'wrongEdition' }

/** The ballot that `encodeBallot` wrote for this session. A truncated or altered code is `damaged`, never another ballot. */
export function decodeBallot(code: string, session: Session): Result<Ballot, BallotFault> {
  const opened = openCodeOf('ballot', code)
  if (!opened.ok) return opened
  const reader = new ByteReader(opened.value)
  if (reader.uuid() !== session.id) return fault('wrongSession')
  if (reader.word() !== editionDigest(session)) return fault('wrongEdition')
  const id = ballotIdSchema.safeParse(reader.uuid())
  const facts = reader.byte()
  const round = facts >>> 4
  const role = ROLES[(facts >>> 1) & 7]
  const votes = readVotes(reader, session)
  const name = facts & 1 ? reader.text() : undefined
  if (!reader.isWhole() || !id.success || !role || !votes || round < 1) return fault('damaged')
  const value: Ballot = {
    format: BALLOT_FORMAT,
    formatVersion: BALLOT_VERSION,
    id: id.data,
    session: session.id,
    guidebook: session.guidebook,
    ...{ round, role, votes },
    ...(name && session.open ? { name } : {}),
  }
  return { ok: true, value }
}

function readVotes(reader: ByteReader, { indicators, max }: Session): Record<string, BallotVote> | null {
  const numbers = reader.packed(indicators.length, voteWidth(max))
  const votes: Record<string, BallotVote> = {}
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    const indicator = indicators[at]
    if (number > max + 3 || indicator === undefined) return null
    if (number < max + 3) votes[indicator] = number <= max ? number : number === max + 1 ? 'na' : 'unknown'
  }
  return votes
}

function fault(kind: 'wrongSession' | 'wrongEdition' | 'damaged'): { ok: false; error: BallotFault } {
  return { ok: false, error: { kind } }
}
