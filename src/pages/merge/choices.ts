import type { Conflict, Merge, Side } from '../../core/merge/mergeCopies'
import type { Path } from '../../core/model/MemberRow'
import { ownerOf } from '../../core/model/memberTable'

/** How one difference is settled. `vote`: the value here stays until a workshop has voted on the indicator. */
export type Choice = Side | 'vote'

/** Whether the place is the level of an answer: that, and nothing else, a room can vote on. */
export function isLevel(path: Path): boolean {
  return path[0] === 'answers' && path[2] === 'level'
}

/** The conflicts by what they belong to, in order of first appearance. */
export function groupConflicts(conflicts: readonly Conflict[]): Conflict[][] {
  const groups = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    const owner = JSON.stringify(ownerOf(conflict.path).path)
    groups.set(owner, [...(groups.get(owner) ?? []), conflict])
  }
  return [...groups.values()]
}

/** The sides that were chosen, and the indicators that a workshop is to settle. */
export function settledChoices(
  { conflicts }: Pick<Merge, 'conflicts'>,
  chosen: ReadonlyMap<string, Choice>,
): { sides: Map<string, Side>; putToVote: string[] } {
  const sides = new Map([...chosen].map(([key, choice]) => [key, choice === 'vote' ? 'mine' : choice] as const))
  const voted = conflicts.filter(({ key }) => chosen.get(key) === 'vote')
  return { sides, putToVote: voted.flatMap(({ path }) => path[1] ?? []) }
}
