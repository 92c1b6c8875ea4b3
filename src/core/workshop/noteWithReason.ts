/**
 * The note of an answer once a workshop gave its reason: what stood there before stays, and the reason of an earlier agreement gives way to the new one.
 * Undefined: there is nothing to say.
 */
export function noteWithReason(note: string, before: string, reason: string): string | undefined {
  const own = before && note.endsWith(before) ? note.slice(0, note.length - before.length).trimEnd() : note
  return [own, reason].filter(Boolean).join('\n') || undefined
}
