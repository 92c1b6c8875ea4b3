import type { ComparedCity } from '../core/compare/CityEntry'
import type { DeskPort as AnyDeskPort, ImportOutcome, ImportProgress, SetInfo } from '../core/compare/DeskPort'
import type { EntryNotice } from '../core/compare/settleEntries'
import type { Refusal } from '../core/files/FileError'
import type { Guidebook } from '../core/model/guidebook'

/** What the desk asks of this browser. */
export type DeskPort = AnyDeskPort<{ file: File; blob: Blob; signal: AbortSignal }>

/** What is on the desk of a ministry that compares cities. */
export type DeskState = {
  set: SetInfo | null
  /** Every kept set, the one saved last first; null before they were first loaded. */
  sets: readonly SetInfo[] | null
  /** The latest entry of each city, by name, with its history. Renewed while an import goes on, about every second. */
  cities: readonly ComparedCity[]
  /** What was noticed while entries were put together. */
  notices: readonly EntryNotice[]
  /** Files of the last imports that were not taken. */
  refusals: readonly Refusal[]
  /** The import or opening that is under way; null for none. */
  progress: ImportProgress | null
  /** How the last import or opening ended; null before and during one. */
  outcome: ImportOutcome | null
  /** What another tab has done to the open set since it was opened here. */
  elsewhere: 'changed' | 'removed' | null
  /** Structures of the cities' editions, by edition key, also without supplements; an edition that this copy lacks is not there. */
  guidebooks: ReadonlyMap<string, Guidebook>
}

/** A desk with nothing on it. */
export const EMPTY_DESK: DeskState = {
  set: null,
  sets: null,
  cities: [],
  notices: [],
  refusals: [],
  progress: null,
  outcome: null,
  elsewhere: null,
  guidebooks: new Map(),
}
