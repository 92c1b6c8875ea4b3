import { ROLES } from '../model/ballot'
import type { Decision, Workshop } from '../model/workshop'
import { WORKSHOP_LIMITS } from '../model/workshop'
import type { WorkshopSetup } from '../model/workshopRecord'
import type { Agenda } from './createAgenda'
import { publicCounts } from './publicRoles'

/**
 * What the assessment may tell of a workshop: counts, merged where roles are small; names only where voting is open and they were meant to stand.
 * @param before what it told already; members that this program does not know are kept
 */
export function buildWorkshop(
  setup: WorkshopSetup,
  agenda: Agenda,
  decisions: Readonly<Record<string, Decision>>,
  before: Workshop | undefined,
): Workshop {
  const { title, place, date, start, minutes, mode, rounds, excluded } = setup
  const { title: _title, place: _place, excluded: _excluded, dropped: _dropped, ...kept } = before ?? {}
  return {
    ...kept,
    ...(title ? { title } : {}),
    ...(place ? { place } : {}),
    ...{ date, start, minutes, mode, rounds },
    participants: participantsOf(setup),
    ...(Object.values(excluded).some((roles) => roles.length > 0) ? { excluded } : {}),
    agenda: agenda.entries,
    ...(agenda.dropped.length > 0 ? { dropped: agenda.dropped } : {}),
    decisions,
  }
}

function participantsOf({ participants, mode, namesShown }: WorkshopSetup): Workshop['participants'] {
  const counts = ROLES.map((role) => ({ role, count: participants[role]?.count ?? 0 }))
  const roles = publicCounts(counts)
  const names = ROLES.flatMap((role) => participants[role]?.names ?? []).slice(0, WORKSHOP_LIMITS.names)
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    ...(roles.length > 0 ? { roles } : {}),
    ...(mode === 'open' && namesShown && names.length > 0 ? { names } : {}),
  }
}
