// What the browser has of the app itself: whether it is kept for work without a network, and whether a newer version waits.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

type Update = {
  /** Activates the version that waits and reloads; null while there is nothing to update to. */
  apply: (() => void) | null
  /** Whether the whole app is on this device. `never`: browsers keep nothing of a page that came over plain http. */
  kept: 'notYet' | 'yes' | 'never'
}

const updateStore = createStore<Update>(() => ({ apply: null, kept: 'notYet' }))

/** Announces that a new version waits; `apply` activates it and reloads. */
export function setUpdate(apply: () => void): void {
  updateStore.setState({ apply })
}

/** Announces that the app works without a network from now on. */
export function setKept(): void {
  updateStore.setState({ kept: 'yes' })
}

/** Announces that this address can never be kept for work without a network. */
export function setNeverKept(): void {
  updateStore.setState({ kept: 'never' })
}

/** What the browser has of the app itself, as a hook. */
export function useUpdate(): Update {
  return useStore(updateStore)
}
