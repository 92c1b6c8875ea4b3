import { isSameValue } from '../model/isSameValue'
import type { StoredBallot, WorkshopRecord } from '../model/workshopRecord'

/**
 * What is to be stored when `mine` is saved over `found`: both tabs' ballots, less those that either took out; every other member from the side
 * that changed it, from `mine` where both did.
 *
 * @param base the record as `mine` last knew it to be stored, null for a new one
 * @param savedAt ISO 8601 instant
 */
export function mergeWorkshop(
  mine: WorkshopRecord,
  base: WorkshopRecord | null,
  found: WorkshopRecord | undefined,
  savedAt: string,
): WorkshopRecord {
  if (!found || found.revision === base?.revision) {
    return { ...mine, revision: (found ?? base ?? mine).revision + 1, savedAt }
  }
  const pick = <K extends keyof WorkshopRecord>(key: K): WorkshopRecord[K] => {
    return base && isSameValue(mine[key], base[key]) ? found[key] : mine[key]
  }
  return {
    assessment: mine.assessment,
    revision: found.revision + 1,
    savedAt,
    setup: pick('setup'),
    session: pick('session'),
    ballots: mergeBallots(base?.ballots ?? [], mine.ballots, found.ballots),
    draft: pick('draft'),
    room: pick('room'),
  }
}

function mergeBallots(
  base: readonly StoredBallot[],
  mine: readonly StoredBallot[],
  found: readonly StoredBallot[],
): StoredBallot[] {
  const before = new Set(base.map(({ id }) => id))
  const here = new Set(mine.map(({ id }) => id))
  const there = new Set(found.map(({ id }) => id))
  return [
    ...found.filter(({ id }) => here.has(id) || !before.has(id)),
    ...mine.filter(({ id }) => !there.has(id) && !before.has(id)),
  ]
}
