import type { Ballot } from '../model/ballot'

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
  /** No ballot at all: another file, another code, the projector's own code. */
  | { kind: 'notBallot' }
  | { kind: 'newerVersion' }
