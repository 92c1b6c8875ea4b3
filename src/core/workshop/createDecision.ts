import type { Answer, Assessment, Level } from '../model/assessment'
import type { ActionId } from '../model/plan'
import { type Decision, type DecisionWay, type PublicVote, WORKSHOP_LIMITS } from '../model/workshop'
import type { Tally } from './tallyVotes'

/** What the facilitator wrote down when the room agreed. `actions`: those of the plan that the talk brought up. */
export type Agreed = {
  level: Level
  reason?: string | undefined
  dissent?: string | undefined
  actions?: readonly ActionId[] | undefined
}

/**
 * A decision with the votes behind it as they may be told.
 * @param tallies of the first vote and, where there was one, of the second
 */
export function createDecision({ level, reason, dissent, actions = [] }: Agreed, tallies: readonly Tally[]): Decision {
  return {
    level,
    way: decisionWay(level, tallies),
    ...(reason ? { reason } : {}),
    ...(dissent ? { dissent } : {}),
    votes: tallies.map(publicVote),
    actions: actions.slice(0, WORKSHOP_LIMITS.actions),
  }
}

/** Votes as the answer of an assessment carries them: those of the last round, in total. Undefined where nobody voted. */
export function answerVotes(tallies: readonly Tally[], dissent: string | undefined): Answer['votes'] {
  const last = tallies.at(-1)
  if (!last) return undefined
  const { counts, notApplicable, unknown } = last
  return { counts, notApplicable, unknown, ...(dissent ? { dissent } : {}) }
}

function decisionWay(level: Level, tallies: readonly Tally[]): DecisionWay {
  const last = tallies.at(-1)
  if (!last || last.level !== level) return 'talk'
  return tallies.length > 1 ? 'secondVote' : 'firstVote'
}

function publicVote({ counts, notApplicable, unknown, roles }: Tally): PublicVote {
  const told = roles.map(({ voters: _voters, ...role }) => role)
  return { counts, notApplicable, unknown, ...(told.length > 0 ? { roles: told } : {}) }
}

/**
 * The note of an answer once a workshop gave its reason: what stood there before stays, and the reason of an earlier agreement gives way to the new one.
 * Undefined: there is nothing to say.
 */
export function noteWithReason(note: string, before: string, reason: string): string | undefined {
  const own = before && note.endsWith(before) ? note.slice(0, note.length - before.length).trimEnd() : note
  return [own, reason].filter(Boolean).join('\n') || undefined
}

/** The assessment once the room has settled an indicator: it is no longer put to vote. The same assessment where it was not. */
export function withoutVote(assessment: Assessment, indicator: string): Assessment {
  const { putToVote, ...rest } = assessment
  if (!putToVote?.includes(indicator)) return assessment
  const left = putToVote.filter((id) => id !== indicator)
  return left.length > 0 ? { ...rest, putToVote: left } : rest
}
