// The ministry's desk: the cities that are open for comparison. The page connects the device's part when it is first shown.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { City, CityEntry } from '../core/compare/CityEntry'
import type { DeskPort as AnyDeskPort, ImportOutcome, ImportProgress, SetInfo } from '../core/compare/DeskPort'
import type { EntryNotice, Refusal } from '../core/compare/Refusal'
import type { Guidebook } from '../core/model/guidebook'
import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'

export type DeskPort = AnyDeskPort<{ file: File; blob: Blob; signal: AbortSignal }>

/** What is on the desk. `cities`: the latest entry of each city, by name, with its history; renewed while an import goes on, a few times a second. */
export type DeskState = {
  set: SetInfo | null
  /** Every kept set; null before they were first loaded. */
  sets: readonly SetInfo[] | null
  cities: readonly City[]
  notices: readonly EntryNotice[]
  refusals: readonly Refusal[]
  /** The import or opening that is under way; null for none. */
  progress: ImportProgress | null
  /** How the last import ended; null before and during one. */
  outcome: ImportOutcome | null
  /** Structures of the cities' editions, by edition key; an edition that this copy lacks is not there. */
  guidebooks: ReadonlyMap<string, Guidebook>
}

const empty: DeskState = {
  set: null,
  sets: null,
  cities: [],
  notices: [],
  refusals: [],
  progress: null,
  outcome: null,
  guidebooks: new Map(),
}

export const deskStore = createStore<DeskState>()(() => empty)

/** What is on the desk, as a hook. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(deskStore, select)
}

/** Hands in the device's part; to be called by the page's lazy chunk before any other action. The same one again is passed over. */
export function connectDesk(_port: DeskPort): void {
  throw new Error('under way')
}

/** The device's part that was handed in, for rankings and texts. @throws before {@link connectDesk} */
export function getDeskPort(): DeskPort {
  throw new Error('under way')
}

/** Reads which sets are kept and opens the one used last, unless something is on the desk. */
export function openDesk(): Promise<void> {
  throw new Error('under way')
}

/** Takes files onto the desk, into the set that is open or a new unnamed one. Never rejects; a second call waits for the first. */
export function importCities(_files: readonly File[]): Promise<void> {
  throw new Error('under way')
}

/** Stops the import that is under way; what was taken stays. */
export function cancelImport(): void {
  throw new Error('under way')
}

/** Puts another kept set on the desk. */
export function openSet(_id: string): Promise<void> {
  throw new Error('under way')
}

/** Clears the desk for a new set. The open one stays kept where it has a name; an unnamed one goes when the next is begun. */
export function beginSet(): void {
  throw new Error('under way')
}

/** Gives the open set a name, which keeps it. */
export function nameSet(_name: string): Promise<Result<null, SaveProblem>> {
  throw new Error('under way')
}

/** Removes a kept set; the open one is cleared from the desk. */
export function removeSet(_id: string): Promise<Result<null, SaveProblem>> {
  throw new Error('under way')
}

/** Takes cities with their history off the desk. @returns puts them back */
export function removeCities(_keys: readonly string[]): () => Promise<void> {
  throw new Error('under way')
}

/** The open set as one file (`guidepost/comparison`). */
export function exportSet(): Promise<Result<Blob, SaveProblem>> {
  throw new Error('under way')
}

/** Clears the running list of refusals and notices. */
export function clearRefusals(): void {
  deskStore.setState({ refusals: [], notices: [] })
}

/** For tests: as before the first action. */
export function resetDesk(entries: readonly CityEntry[] = []): void {
  if (entries.length > 0) throw new Error('under way')
  deskStore.setState(empty, true)
}
