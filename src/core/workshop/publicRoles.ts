/** A role with fewer voters than this is never shown by itself: two people know each other's votes. */
export const LEAST_VOTERS = 3

/** Stands for the small roles together, wherever roles are listed. */
export const OTHER_ROLES = 'other'

export type RoleCount = { role: string; count: number }

/** `own`: roles that may be shown by themselves; `other`: roles that may only be shown together. Both empty: nothing but the total may be shown. */
export type PublicRoles = { own: string[]; other: string[] }

/**
 * Which roles may be told apart. Roles of fewer than {@link LEAST_VOTERS} go together; where even together they are fewer, the difference between
 * the total and the others would tell them, so no role is shown at all. Roles that nobody has are left out. Every union of what is
 * shown, and the rest of it, counts nobody or at least {@link LEAST_VOTERS}.
 *
 * @param counts each role once, whole numbers of people
 */
export function publicRoles(counts: readonly RoleCount[]): PublicRoles {
  const own = counts.filter(({ count }) => count >= LEAST_VOTERS).map(({ role }) => role)
  const small = counts.filter(({ count }) => count > 0 && count < LEAST_VOTERS)
  const together = small.reduce((sum, { count }) => sum + count, 0)
  if (together > 0 && together < LEAST_VOTERS) return { own: [], other: [] }
  // The small roles alone are the total: nothing is told apart.
  if (own.length === 0) return { own: [], other: [] }
  return { own, other: small.map(({ role }) => role) }
}

/** Counts of people as they may be shown: the roles that stand for themselves, then the others together. Empty: only the total may be shown. */
export function publicCounts(counts: readonly RoleCount[]): RoleCount[] {
  const { own, other } = publicRoles(counts)
  const shown = counts.filter(({ role }) => own.includes(role)).map(({ role, count }) => ({ role, count }))
  const rest = counts.filter(({ role }) => other.includes(role)).reduce((sum, { count }) => sum + count, 0)
  return rest > 0 ? [...shown, { role: OTHER_ROLES, count: rest }] : shown
}

/**
 * Whose votes could be told although no role is shown. `alone`: all who vote are these few, so that the total is theirs. `difference`: these few
 * vote beside larger roles, and whatever is shown of those would tell theirs by the difference; so only the total is shown.
 */
export type Exposed = { kind: 'alone' | 'difference'; roles: RoleCount[] }

/** The few whose votes could be told where these vote; null where nobody's could, or nobody votes. */
export function exposedRoles(counts: readonly RoleCount[]): Exposed | null {
  const some = counts.filter(({ count }) => count > 0)
  const small = some.filter(({ count }) => count < LEAST_VOTERS)
  const together = small.reduce((sum, { count }) => sum + count, 0)
  if (together === 0 || together >= LEAST_VOTERS) return null
  return { kind: small.length === some.length ? 'alone' : 'difference', roles: small }
}

/** Something that is voted on (a basis, an indicator), and who votes or voted on it. */
export type VotedOn = { id: string; counts: readonly RoleCount[] }

/** Everything on which the same few could be told. */
export type ExposedGroup = Exposed & { ids: string[] }

/** Where whose votes could be told, see {@link exposedRoles}: one entry for all on which it is the same people, in the order in which they first come. */
export function exposedGroups(all: readonly VotedOn[]): ExposedGroup[] {
  const groups = new Map<string, ExposedGroup>()
  for (const { id, counts } of all) {
    const exposed = exposedRoles(counts)
    if (!exposed) continue
    const key = JSON.stringify(exposed)
    groups.set(key, { ...exposed, ids: [...(groups.get(key)?.ids ?? []), id] })
  }
  return [...groups.values()]
}
