import * as z from 'zod/mini'

/** Schema of the assessment's optional member `putToVote`: indicators on which merged copies disagreed, and that a workshop is to settle. */
export const putToVoteSchema = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(1000))
