import type { Withheld } from '../model/ReportOptions'
import type { Decision, Participants, PublicVote, Workshop } from '../model/workshop'
import { LEAST_VOTERS } from '../workshop/publicRoles'

/**
 * What a copy for the public tells of a workshop: counts. Names go with the names, reasons with the notes, dissent with either. Members that this
 * program does not know stay behind, and so do roles of a file that tells too few people apart.
 */
export function publishableWorkshop(workshop: Workshop, withheld: Withheld): Workshop {
  const { title, place, date, start, minutes, mode, rounds, excluded, dropped } = workshop
  const agenda = workshop.agenda?.map(({ kind, from, minutes: own, indicator }) => {
    return { kind, from, minutes: own, ...(indicator === undefined ? {} : { indicator }) }
  })
  const known = { title, place, date, start, minutes, excluded, dropped, agenda }
  const told = Object.entries(known).filter(([, member]) => member !== undefined)
  return {
    ...Object.fromEntries(told),
    ...{ mode, rounds },
    participants: publishableParticipants(workshop.participants, withheld.names || mode !== 'open'),
    decisions: Object.fromEntries(
      Object.entries(workshop.decisions).map(([id, decision]) => [id, publishableDecision(decision, withheld)]),
    ),
  }
}

function publishableParticipants({ total, roles = [], names }: Participants, nameless: boolean): Participants {
  const told = roles.map(({ role, count }) => ({ role, count }))
  const sizes = told.map(({ count }) => count)
  return {
    total,
    ...(mayTell(sizes, total) ? { roles: told } : {}),
    ...(names && !nameless ? { names } : {}),
  }
}

function publishableDecision({ level, way, reason, dissent, votes, actions }: Decision, withheld: Withheld): Decision {
  return {
    level,
    way,
    ...(reason && !withheld.notes ? { reason } : {}),
    ...(dissent && !withheld.notes && !withheld.names ? { dissent } : {}),
    votes: votes.map(publishableVote),
    ...(actions ? { actions } : {}),
  }
}

function publishableVote({ counts, notApplicable, unknown, roles = [] }: PublicVote): PublicVote {
  const told = roles.map((own) => {
    return { role: own.role, counts: own.counts, notApplicable: own.notApplicable, unknown: own.unknown }
  })
  const sizes = told.map(votersOf)
  return {
    counts,
    notApplicable,
    unknown,
    ...(mayTell(sizes, votersOf({ counts, notApplicable, unknown })) ? { roles: told } : {}),
  }
}

/** Whether groups of these sizes may be told apart: there are some, each is large enough, and so is what they leave of the total, if anything. */
function mayTell(sizes: readonly number[], total: number): boolean {
  const rest = total - sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length > 0 && sizes.every((size) => size >= LEAST_VOTERS) && (rest === 0 || rest >= LEAST_VOTERS)
}

function votersOf({ counts, notApplicable, unknown }: PublicVote): number {
  return counts.reduce((sum, count) => sum + count, notApplicable + unknown)
}
