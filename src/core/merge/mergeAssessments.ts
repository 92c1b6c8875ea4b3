// Three-way merge of one assessment that two tabs have changed. Nothing here knows of storage or of who is who.
import type { Answer, Assessment } from '../model/assessment'
import type { Briefs } from '../model/brief'
import { isSameValue } from '../model/isSameValue'
import { type Action, PLAN_LIMITS, type Plan } from '../model/plan'
import { SCENARIO_LIMITS, type Scenario } from '../model/scenario'
import type { Workshop } from '../model/workshop'

/**
 * Brings two descendants of one assessment together: every member of the profile, of every answer, action, scenario and brief, and every
 * indicator put to vote, is taken from the side that changed it.
 * Where both changed the same member, the side with the later `updatedAt` wins (a tie goes to `mine`, which the person sees).
 * An answer or an action that one side removed and the other one changed follows the same rule.
 *
 * @param base the last state both sides knew; null when there is none, which makes every difference a change of both
 */
export function mergeAssessments(base: Assessment | null, mine: Assessment, theirs: Assessment): Assessment {
  const mineIsLater = (mine.updatedAt ?? '') >= (theirs.updatedAt ?? '')
  const later = mineIsLater ? mine : theirs
  const answers = mergeMembers<Readonly<Record<string, Answer>>>(
    base?.answers ?? {},
    mine.answers,
    theirs.answers,
    mineIsLater,
    (before, ours, other) => mergeMembers<Answer>(before ?? {}, ours, other, mineIsLater),
  )
  const city = mergeMembers(base?.city ?? {}, mine.city, theirs.city, mineIsLater)
  const whole: Assessment = { ...mergeMembers<Assessment>(base ?? {}, mine, theirs, mineIsLater), city, answers }
  // What only one side has was settled with the other members.
  const put = <K extends 'plan' | 'briefs' | 'scenarios' | 'workshop'>(key: K, merge: MergeMember<K>) => {
    const ours: Assessment[K] = mine[key]
    const other: Assessment[K] = theirs[key]
    if (ours && other) whole[key] = merge(base?.[key], ours, other, mineIsLater)
  }
  put('plan', mergePlans)
  put('briefs', mergeBriefs)
  put('scenarios', mergeScenarios)
  put('workshop', mergeWorkshops)
  const putToVote = mergeNames(base?.putToVote, mine.putToVote, theirs.putToVote, mineIsLater)
  assign(whole, 'putToVote', putToVote.length > 0 ? putToVote : undefined)
  return later.updatedAt === undefined ? whole : { ...whole, updatedAt: later.updatedAt }
}

type MergeMember<K extends keyof Assessment> = (
  base: Assessment[K] | undefined,
  mine: NonNullable<Assessment[K]>,
  theirs: NonNullable<Assessment[K]>,
  mineIsLater: boolean,
) => Assessment[K]

/** What either side added, less what either side took out. */
function mergeNames(base: Names, mine: Names, theirs: Names, mineIsLater: boolean): string[] {
  return Object.keys(mergeMembers(asMembers(base), asMembers(mine), asMembers(theirs), mineIsLater))
}

type Names = readonly string[] | undefined

function asMembers(names: Names = []): Record<string, boolean> {
  return Object.fromEntries(names.map((name) => [name, true]))
}

/** Merges what two tabs tell of a workshop decision by decision. */
function mergeWorkshops(base: Workshop | undefined, mine: Workshop, theirs: Workshop, mineIsLater: boolean): Workshop {
  const whole = mergeMembers<Workshop>(base ?? {}, mine, theirs, mineIsLater)
  const decisions = mergeMembers(base?.decisions ?? {}, mine.decisions, theirs.decisions, mineIsLater)
  return { ...whole, decisions }
}

/** Merges the briefs text by text. */
function mergeBriefs(base: Briefs | undefined, mine: Briefs, theirs: Briefs, mineIsLater: boolean): Briefs {
  return mergeMembers<Briefs>(base ?? {}, mine, theirs, mineIsLater, (before, ours, other) =>
    mergeMembers(before ?? {}, ours, other, mineIsLater),
  )
}

/** Merges two plans action by action. Actions that only one side made come after those that both have. */
function mergePlans(base: Plan | undefined, mine: Plan, theirs: Plan, mineIsLater: boolean): Plan {
  const whole = mergeMembers<Plan>(base ?? {}, mine, theirs, mineIsLater)
  const actions = mergeById(base?.actions ?? [], mine.actions, theirs.actions, mineIsLater)
  return { ...whole, actions: actions.slice(0, PLAN_LIMITS.actions) }
}

type Scenarios = readonly Scenario[]

function mergeScenarios(base: Scenarios = [], mine: Scenarios, theirs: Scenarios, mineIsLater: boolean): Scenarios {
  return mergeById(base, mine, theirs, mineIsLater).slice(0, SCENARIO_LIMITS.scenarios)
}

/** Merges two lists whose entries have ids, entry by entry and member by member. Entries that only one side made come last. */
function mergeById<T extends Action | Scenario>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  mineIsLater: boolean,
): T[] {
  const byId = (entries: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(entries.map((entry) => [entry.id, entry]))
  const merged = mergeMembers<Readonly<Record<string, T>>>(
    byId(base),
    byId(mine),
    byId(theirs),
    mineIsLater,
    (before, ours, other) => mergeMembers<T>(before ?? {}, ours, other, mineIsLater),
  )
  return Object.values(merged)
}

type MergeBoth<T> = (
  before: T[keyof T] | undefined,
  mine: T[keyof T] & object,
  theirs: T[keyof T] & object,
) => T[keyof T]

/** Merges two objects member by member. `mergeBoth` settles a member that both sides still have and both have changed. */
function mergeMembers<T extends object>(
  base: Partial<T>,
  mine: T,
  theirs: T,
  mineIsLater: boolean,
  mergeBoth?: MergeBoth<T>,
): T {
  const result: T = { ...theirs }
  for (const key of membersOf(base, mine, theirs)) {
    const before = member(base, key)
    const ours = member(mine, key)
    const other = member(theirs, key)
    if (isSameValue(ours, other) || isSameValue(before, ours)) continue
    if (isSameValue(before, other)) assign(result, key, ours)
    else if (mergeBoth && isObject(ours) && isObject(other)) assign(result, key, mergeBoth(before, ours, other))
    else assign(result, key, mineIsLater ? ours : other)
  }
  return result
}

function membersOf<T extends object>(...sides: Partial<T>[]): Set<keyof T> {
  const keys = new Set<keyof T>()
  for (const side of sides) for (const key in side) keys.add(key)
  return keys
}

/** Only what an object holds itself: an indicator may be called `constructor`. */
function member<T extends object>(side: Partial<T>, key: keyof T): T[keyof T] | undefined {
  return Object.hasOwn(side, key) ? side[key] : undefined
}

function assign<T extends object>(target: T, key: keyof T, value: T[keyof T] | undefined): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}

function isObject<V>(value: V): value is V & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
