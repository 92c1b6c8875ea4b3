import type { Refusal } from '../core/files/FileError'
import { deskStore } from './compare'

/** Adds what was refused before any file was read, such as a folder that cannot be opened, to the running list. */
export function addRefusals(more: readonly Refusal[]): void {
  if (more.length > 0) deskStore.setState({ refusals: [...deskStore.getState().refusals, ...more] })
}

/** Clears the running list of refusals. */
export function clearRefusals(): void {
  deskStore.setState({ refusals: [] })
}
