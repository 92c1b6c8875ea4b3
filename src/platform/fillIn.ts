// What the oldest browsers of our list lack (build/browserTargets.ts), filled in there and nowhere else.

/** Whether this browser lacks something that the app relies on and that can be filled in. */
export function isLacking(scope: typeof globalThis = globalThis): boolean {
  return (
    !('toSorted' in scope.Array.prototype) ||
    !('toSorted' in scope.Uint8Array.prototype) ||
    !('DecompressionStream' in scope)
  )
}

/** Fills in what is lacking; resolves at once where nothing is. @throws (rejects) where the code for it cannot be loaded */
export async function fillIn(): Promise<void> {
  if (isLacking()) await import('./missing')
}
