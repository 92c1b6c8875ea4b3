import type { Assessment } from '../model/assessment'
import { BALLOT_LIMITS, ROLES, SESSION_FORMAT, SESSION_VERSION, type Session, sessionIdSchema } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import type { WorkshopRecord } from '../model/workshopRecord'
import { mayVote } from './workshopVotes'

/** The session as the projector shows it and ballots are checked against; null until voting is open. Roles that vote on nothing are left out. */
export function createSession(
  { session, setup }: WorkshopRecord,
  { city, guidebook: edition }: Assessment,
  guidebook: Guidebook,
): Session | null {
  const id = sessionIdSchema.safeParse(session?.id)
  if (!session || !id.success) return null
  const roles = ROLES.map((role) => {
    return {
      role,
      bases: guidebook.bases.map((basis) => String(basis.id)).filter((basis) => mayVote(setup, basis, role)),
    }
  })
  const title = setup.title?.slice(0, BALLOT_LIMITS.title)
  return {
    format: SESSION_FORMAT,
    formatVersion: SESSION_VERSION,
    id: id.data,
    guidebook: edition,
    max: guidebook.scale.max,
    indicators: session.indicators,
    round: session.round,
    roles: roles
      .filter(({ bases }) => bases.length > 0)
      .map(({ role, bases }) => (bases.length < guidebook.bases.length ? { role, bases } : { role })),
    open: setup.mode === 'open',
    city: city.name.slice(0, BALLOT_LIMITS.title),
    ...(title ? { title } : {}),
  }
}
