import { type Ballot, type BallotVote, ROLES, type Session } from '../model/ballot'
import { ByteWriter } from './ByteWriter'
import { editionDigest } from './editionDigest'
import { frameCode } from './frameCode'

/**
 * The code of a ballot, read back by `decodeBallot` with the same session. Some 45 bytes and three bits a vote on the usual scale;
 * `splitCode` makes several codes of one that is too long.
 *
 * @param ballot of this session; votes on indicators that it does not ask are left out, and so is the name unless voting is open
 */
export function encodeBallot(ballot: Ballot, session: Session): string {
  const name = session.open ? ballot.name : undefined
  const writer = new ByteWriter()
    .uuid(session.id)
    .word(editionDigest(session))
    .uuid(ballot.id)
    .byte(ballot.round * 16 + ROLES.indexOf(ballot.role) * 2 + (name === undefined ? 0 : 1))
    .packed(
      session.indicators.map((indicator) => voteNumber(ballot.votes[indicator], session.max)),
      voteWidth(session.max),
    )
  if (name !== undefined) writer.text(name)
  return frameCode('ballot', writer.finish())
}

/** Bits that hold a vote: one of `max + 1` levels, `na`, `unknown`, or none. */
export function voteWidth(max: number): number {
  return Math.ceil(Math.log2(max + 4))
}

function voteNumber(vote: BallotVote | undefined, max: number): number {
  if (vote === undefined) return max + 3
  if (vote === 'unknown') return max + 2
  return vote === 'na' ? max + 1 : vote
}
