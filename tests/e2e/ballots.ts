// Sessions and ballots on the real guidebook, made with the app's own code: what a projector shows and what phones hand in.
import { fileURLToPath } from 'node:url'
import { readContent } from '../../src/build/readContent'
import { completeSession, decodeSession } from '../../src/core/ballot/decodeSession'
import { encodeSession } from '../../src/core/ballot/encodeSession'
import {
  type Ballot,
  type BallotVote,
  ballotIdSchema,
  type Session,
  sessionIdSchema,
} from '../../src/core/model/ballot'
import { guidebookSchema } from '../../src/core/model/guidebook'

export const guidebook = guidebookSchema.parse(
  readContent(fileURLToPath(new URL('../../guidebook-data', import.meta.url))).guidebook,
)

const uuid = (kind: string, n: number) => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`
export const sessionId = (n: number) => sessionIdSchema.parse(uuid('a', n))
export const ballotId = (n: number) => ballotIdSchema.parse(uuid('b', n))

/** An anonymous session of two roles on the first `count` indicators of the current edition. */
export function aSession(changes: Partial<Session> = {}, count = 5): Session {
  return {
    format: 'guidepost/session',
    formatVersion: 1,
    id: sessionId(1),
    guidebook: { id: guidebook.id, version: guidebook.version },
    max: guidebook.scale.max,
    indicators: guidebook.indicators.slice(0, count).map(({ id }) => id),
    round: 1,
    roles: [{ role: 'department' }, { role: 'residents' }],
    open: false,
    city: 'Battambang',
    title: 'Readiness day',
    ...changes,
  }
}

/** A ballot of this session that gives every indicator the same vote. */
export function aBallot(session: Session, number: number, vote: BallotVote): Ballot {
  return {
    format: 'guidepost/ballot',
    formatVersion: 1,
    id: ballotId(number),
    session: session.id,
    guidebook: session.guidebook,
    round: session.round,
    role: number % 2 === 0 ? 'department' : 'residents',
    votes: Object.fromEntries(session.indicators.map((indicator) => [indicator, vote])),
  }
}

/** The session that a code on the wall carries. */
export function sessionOf(code: string): Session {
  const coded = decodeSession(code)
  const session = coded.ok ? completeSession(coded.value, guidebook) : coded
  if (!session.ok) throw new Error(`the wall shows no session: ${session.error.kind}`)
  return session.value
}

/** What the projector shows. */
export const codeOf = (session: Session) => encodeSession(session, guidebook)
