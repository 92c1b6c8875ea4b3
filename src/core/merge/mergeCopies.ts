// Two copies of one assessment, without a common base: what only one of them holds is taken, what both hold differently is asked.
import type { FileError } from '../files/FileError'
import { type AssessmentBounds, parseSealed } from '../files/parseSealed'
import type { Assessment } from '../model/assessment'
import { isSameValue } from '../model/isSameValue'
import type { Path } from '../model/MemberRow'
import type { Result } from '../model/result'
import { flattenAssessment, listOrder, type Place, unflatten } from './flattenAssessment'

/** One place where both copies hold something, and not the same. */
export type Conflict = { key: string; path: Path; mine: unknown; theirs: unknown }
export type Side = 'mine' | 'theirs'

/** What two copies come to: everything that is clear, and what a person has to settle. */
export type Merge = {
  mine: Assessment
  theirs: Assessment
  clear: ReadonlyMap<string, Place>
  /** What holds places in either copy, an empty one too. */
  containers: readonly Path[]
  conflicts: readonly Conflict[]
  /** Places that only `theirs` fills. */
  taken: readonly Path[]
}

/**
 * Compares two copies place by place. A place that one copy leaves open is filled from the other; an empty text, an empty list or null counts
 * as open. Entries of lists that bear ids, and indicators put to vote, are taken from both.
 * Which copy is called mine makes no difference to what is clear and what is not.
 */
export function mergeCopies(mine: Assessment, theirs: Assessment): Merge {
  const ours = flattenAssessment(mine)
  const others = flattenAssessment(theirs)
  const containers = [...new Map([...ours.containers, ...others.containers]).values()]
  const clear = new Map<string, Place>()
  const conflicts: Conflict[] = []
  const taken: Path[] = []
  for (const key of new Set([...ours.places.keys(), ...others.places.keys()])) {
    const a = ours.places.get(key)
    const b = others.places.get(key)
    const { path } = a ?? b ?? { path: [] }
    if (isOpen(a) || isOpen(b) || isSameValue(a?.value, b?.value)) {
      const place = chosen(a, b)
      if (place) clear.set(key, place)
      if (isOpen(a) && !isOpen(b)) taken.push(path)
    } else conflicts.push({ key, path, mine: a?.value, theirs: b?.value })
  }
  return { mine, theirs, clear, containers, conflicts, taken }
}

/**
 * The merged assessment, with every conflict settled by `choices` (by key). It bears the id of `mine` and the later `updatedAt`.
 * Fails where a conflict has no choice (`unsettled`), and where both copies together break a limit of the format.
 */
export function settleMerge(
  { mine, theirs, clear, containers, conflicts }: Merge,
  choices: ReadonlyMap<string, Side>,
  bounds: AssessmentBounds,
): Result<Assessment, FileError | { kind: 'unsettled' }> {
  const places = new Map(clear)
  for (const { key, path, ...values } of conflicts) {
    const side = choices.get(key)
    if (!side) return { ok: false, error: { kind: 'unsettled' } }
    places.set(key, { path, value: values[side] })
  }
  const { format, id, guidebook } = mine
  const content = unflatten(places.values(), containers, (list) => jointOrder(list, mine, theirs))
  const formatVersion = Math.max(mine.formatVersion, theirs.formatVersion)
  const times = {
    createdAt: firstOf([mine.createdAt, theirs.createdAt], (a, b) => a < b),
    updatedAt: firstOf([mine.updatedAt, theirs.updatedAt], (a, b) => a > b),
  }
  const whole = { ...content, format, formatVersion, id, guidebook, ...withoutUndefined(times) }
  return parseSealed(whole, { guidebook: bounds })
}

/** The side that was changed later; null where the dates do not tell. */
export function newerSide({ mine, theirs }: Pick<Merge, 'mine' | 'theirs'>): Side | null {
  const here = Date.parse(mine.updatedAt ?? '')
  const there = Date.parse(theirs.updatedAt ?? '')
  if (here > there) return 'mine'
  return there > here ? 'theirs' : null
}

function isOpen(place: Place | undefined): boolean {
  const value = place?.value
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The place that is filled; of two open ones the same whichever comes first. */
function chosen(a: Place | undefined, b: Place | undefined): Place | undefined {
  if (!a || !b) return a ?? b
  if (isOpen(a) && isOpen(b)) return JSON.stringify(a.value) < JSON.stringify(b.value) ? a : b
  return isOpen(a) ? b : a
}

/**
 * The entries of a list in one order for both ways round: the longer list, or of two of the same length the one whose ids come first in the
 * alphabet, then what only the other has.
 */
function jointOrder(list: Path, mine: Assessment, theirs: Assessment): string[] {
  const lists = [mine, theirs].map((assessment) => listOrder(assessment, list))
  const [first = [], second = []] = lists.toSorted(
    (a, b) => b.length - a.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  )
  return [...new Set([...first, ...second])]
}

function firstOf(values: (string | undefined)[], isBefore: (a: string, b: string) => boolean): string | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.reduce<string | undefined>(
    (best, value) => (best === undefined || isBefore(value, best) ? value : best),
    undefined,
  )
}

function withoutUndefined(members: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
