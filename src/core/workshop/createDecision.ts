import type { Answer, Level } from '../model/assessment'
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
