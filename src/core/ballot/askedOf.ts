import type { Role, Session } from '../model/ballot'
import type { Guidebook, Indicator } from '../model/guidebook'

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
