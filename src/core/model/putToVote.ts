import * as z from 'zod/mini'

/** Most indicators that may be put to vote. */
export const PUT_TO_VOTE_LIMIT = 1000

/** Schema of the assessment's optional member `putToVote`: indicators on which merged copies disagreed, and that a workshop is to settle. */
export const putToVoteSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(200)))
  .check(z.maxLength(PUT_TO_VOTE_LIMIT))
