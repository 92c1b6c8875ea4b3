// Three-way merge of one assessment that two tabs have changed, by the table of its members. Nothing here knows of storage or of who is who.
import type { Assessment } from '../model/assessment'
import { isSameValue } from '../model/isSameValue'
import { type MemberRow, rowIn } from '../model/MemberRow'
import { memberTable } from '../model/memberTable'
import { type Members, membersIn, valueWith } from './membersIn'

/**
 * Brings two descendants of one assessment together: every member is taken from the side that changed it. Where both changed the same one, the
 * side with the later `updatedAt` wins (a tie goes to `mine`, which the person sees). An action, a scenario or a decision that one side removed
 * and the other one changed follows the same rule. What is in lists comes in the order of the later side, then what only the other one has; over
 * a list's limit the last ones give way.
 *
 * @param base the last state both sides knew; null when there is none, which makes every difference a change of both
 */
export function mergeAssessments(base: Assessment | null, mine: Assessment, theirs: Assessment): Assessment {
  const mineIsLater = (mine.updatedAt ?? '') >= (theirs.updatedAt ?? '')
  const [later, earlier] = mineIsLater ? [mine, theirs] : [theirs, mine]
  // An assessment by construction: each member is one side's own, or made of both by the row that says what it is.
  const merged = mergeMember(memberTable, base ?? {}, later, earlier) as Assessment
  return later.updatedAt === undefined ? merged : { ...merged, updatedAt: later.updatedAt }
}

function mergeMember(row: MemberRow | undefined, base: unknown, later: unknown, earlier: unknown): unknown {
  if (isSameValue(base, earlier) || isSameValue(later, earlier)) return later
  if (isSameValue(base, later)) return earlier
  const ours = row && membersIn(row, later)
  const others = row && membersIn(row, earlier)
  if (!ours || !others) return later
  const merged = mergeInside(row, membersIn(row, base) ?? new Map(), ours, others)
  return merged.size > 0 || row.isRequired ? valueWith(row, merged) : undefined
}

function mergeInside(row: MemberRow, base: Members, later: Members, earlier: Members): Members {
  const merged: [string, unknown][] = []
  for (const name of new Set([...later.keys(), ...earlier.keys()])) {
    const group = groupOf(row, name)
    const source = group && isSameValue(only(group, base), only(group, later)) ? earlier : later
    const value = group
      ? source.get(name)
      : mergeMember(rowIn(row, name), base.get(name), later.get(name), earlier.get(name))
    if (value !== undefined) merged.push([name, value])
  }
  return new Map(merged.slice(0, row.limit))
}

/** The members that are taken from one side together with this one; null where it stands alone. */
function groupOf({ members = {} }: MemberRow, name: string): string[] | null {
  const first = (Object.hasOwn(members, name) && members[name]?.goesWith) || name
  const others = Object.keys(members).filter((other) => members[other]?.goesWith === first)
  return others.length > 0 ? [first, ...others] : null
}

function only(names: readonly string[], members: Members): unknown[] {
  return names.map((name) => members.get(name))
}
