import fc from 'fast-check'
import {
  BALLOT_FORMAT,
  type Ballot,
  type BallotVote,
  ballotIdSchema,
  ROLES,
  SESSION_FORMAT,
  type Session,
  sessionIdSchema,
} from '../../../src/core/model/ballot'

export const aSessionId = (n = 1) => sessionIdSchema.parse(`11111111-0000-4000-8000-${String(n).padStart(12, '0')}`)
export const aBallotId = (n = 1) => ballotIdSchema.parse(`22222222-0000-4000-8000-${String(n).padStart(12, '0')}`)

/** A session on `count` made-up indicators. */
export function aSession(changes: Partial<Session> = {}, count = 3): Session {
  return {
    format: SESSION_FORMAT,
    formatVersion: 1,
    id: aSessionId(),
    guidebook: { id: 'tiny', version: '1.0.0' },
    max: 4,
    indicators: Array.from({ length: count }, (_, at) => `indicator-${at}`),
    round: 1,
    roles: [{ role: 'department' }, { role: 'residents' }],
    open: false,
    ...changes,
  }
}

/** A ballot of this session that votes the same on everything. */
export function aBallot(session: Session, changes: Partial<Ballot> = {}, vote: BallotVote = 3): Ballot {
  return {
    format: BALLOT_FORMAT,
    formatVersion: 1,
    id: aBallotId(),
    session: session.id,
    guidebook: session.guidebook,
    round: session.round,
    role: 'residents',
    votes: Object.fromEntries(session.indicators.map((indicator) => [indicator, vote])),
    ...changes,
  }
}

const uuid = fc.uuid()
const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.length <= 80)

/** Sessions of every shape the format allows, up to 200 indicators, with a ballot of any votes in each. */
export const anyBallot: fc.Arbitrary<{ session: Session; ballot: Ballot }> = fc
  .record({ max: fc.integer({ min: 1, max: 12 }), count: fc.integer({ min: 1, max: 200 }), open: fc.boolean() })
  .chain(({ max, count, open }) => {
    const vote = fc.constantFrom<(BallotVote | null)[]>(
      ...Array.from({ length: max + 1 }, (_, n) => n),
      'na',
      'unknown',
      null,
    )
    return fc
      .record({
        ids: fc.tuple(uuid, uuid),
        votes: fc.array(vote, { minLength: count, maxLength: count }),
        round: fc.integer({ min: 1, max: 9 }),
        role: fc.constantFrom(...ROLES),
        name: fc.option(anyName, { nil: undefined }),
      })
      .map(({ ids, votes, round, role, name }) => {
        const session = aSession({ id: sessionIdSchema.parse(ids[0]), max, open, round }, count)
        const cast = session.indicators.flatMap((id, at): [string, BallotVote][] => {
          const value = votes[at] ?? null
          return value === null ? [] : [[id, value]]
        })
        const changes = { id: ballotIdSchema.parse(ids[1]), role, votes: Object.fromEntries(cast) }
        return { session, ballot: aBallot(session, open && name ? { ...changes, name } : changes) }
      })
  })
