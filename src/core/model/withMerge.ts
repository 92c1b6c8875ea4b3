/** Merges kept per assessment; the oldest gives way. */
export const MOST_MERGES = 5

/** The merges with one more as the latest; the oldest beyond the limit is dropped. The same merge again takes the place of the former. */
export function withMerge<T extends { id: string }>(merges: readonly T[], merge: T): T[] {
  return [...merges.filter(({ id }) => id !== merge.id), merge].slice(-MOST_MERGES)
}
