import type { Assessment } from '../model/assessment'

/** The assessment once the room has settled an indicator: it is no longer put to vote. The same assessment where it was not. */
export function withoutVote(assessment: Assessment, indicator: string): Assessment {
  const { putToVote, ...rest } = assessment
  if (!putToVote?.includes(indicator)) return assessment
  const left = putToVote.filter((id) => id !== indicator)
  return left.length > 0 ? { ...rest, putToVote: left } : rest
}
