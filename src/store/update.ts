// What the browser has of the app itself: whether it is kept for work without a network, and whether a newer version waits.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

type Update = {
  /** Activates the version that waits and reloads; null while there is nothing to update to. */
  apply: (() => void) | null
  /** Whether the whole app is on this device. */
  isKept: boolean
}

const updateStore = createStore<Update>(() => ({ apply: null, isKept: false }))

/** Announces that a new version waits; `apply` activates it and reloads. */
export function setUpdate(apply: () => void): void {
  updateStore.setState({ apply })
}

/** Announces that the app works without a network from now on. */
export function setKept(): void {
  updateStore.setState({ isKept: true })
}

/** What the browser has of the app itself, as a hook. */
export function useUpdate(): Update {
  return useStore(updateStore)
}
