import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const updateStore = createStore<{ apply: (() => void) | null }>(() => ({ apply: null }))

/** Announces that a new version waits; `apply` activates it and reloads. */
export function setUpdate(apply: () => void): void {
  updateStore.setState({ apply })
}

/** `apply` is null while there is nothing to update to. */
export function useUpdate(): { apply: (() => void) | null } {
  return useStore(updateStore)
}
