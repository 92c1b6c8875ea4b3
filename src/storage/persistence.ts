/** What the browser says of its room, in bytes; members are absent where it does not say. */
export type StorageEstimate = { used?: number; quota?: number; persistent: boolean }

/**
 * Asks the browser never to clear this app's data by itself. Only to be called upon a person's wish, and never awaited at the start: Firefox opens
 * a question and answers when it is answered. False when refused or not offered.
 */
export async function requestPersistence(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}

/** How much room is used and left, and whether it is promised to last. */
export async function storageEstimate(): Promise<StorageEstimate> {
  try {
    const persistent = (await navigator.storage?.persisted?.()) ?? false
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
    return { persistent, ...(usage === undefined ? {} : { used: usage }), ...(quota === undefined ? {} : { quota }) }
  } catch {
    return { persistent: false }
  }
}
