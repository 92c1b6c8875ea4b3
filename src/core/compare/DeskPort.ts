import type { Refusal } from '../files/FileError'
import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { SaveProblem } from '../model/record'
import type { Result } from '../model/result'
import type { RankingQuestion, RankSpread } from '../scoring/rank/spreadRanks'
import type { CityEntry } from './CityEntry'

/** What the browser has and the core does not know: a store and a storage name the same three types. */
type Platform = { file: unknown; blob: unknown; signal: unknown }

/** A kept set of cities, without its cities. `name` is empty until a person gives one. */
export type SetInfo = { id: string; name: string; createdAt: string; savedAt: string; cities: number }

/** How far an import has come, in files. */
export type ImportProgress = { done: number; total: number; taken: number; refused: number }

/** The structure that an assessment is scored with; `lacking`: some supplement that it names is not here. */
export type ScoringEdition = { guidebook: Guidebook; lacking: boolean }
/** Finds the edition of a file; null where this copy does not have it. */
export type EditionFinder = (ref: Assessment['guidebook']) => Promise<ScoringEdition | null>

export type ImportOptions<Signal> = {
  /** The set that the texts are kept in. */
  set: string
  findEdition: EditionFinder
  /** What has newly been taken and refused, in small batches, while the import goes on. */
  onBatch: (batch: { entries: CityEntry[]; refusals: Refusal[]; progress: ImportProgress }) => void
  /** Stops after what is being read; what was taken stays. */
  signal?: Signal | undefined
}

/** What an import came to. `kept`: whether the device keeps the texts; where it cannot, the cities are in view and leave with the page. */
export type ImportOutcome = { progress: ImportProgress; cancelled: boolean; kept: Result<null, SaveProblem> }

/** The text of one entry as it was sealed, and the file it came from. */
export type KeptText = { key: string; fileName: string; text: string }

/** What the desk asks of the device. Nothing in it throws but for aborted signals of `rank`. */
export type DeskPort<P extends Platform> = {
  /** Reads files in workers, keeps their texts, and hands over their entries. One bad file never stops the others. */
  importCities(files: readonly P['file'][], options: ImportOptions<P['signal']>): Promise<ImportOutcome>
  /** Reads and scores a kept set anew, as an import does. */
  openSet(options: ImportOptions<P['signal']>): Promise<ImportOutcome>
  /** Every kept set, the one saved last first. */
  loadSets(): Promise<Result<SetInfo[], SaveProblem>>
  saveSet(info: SetInfo): Promise<Result<null, SaveProblem>>
  /** Removes a set with all its texts. */
  removeSet(id: string): Promise<Result<null, SaveProblem>>
  /** Marks a set as open here and hears of what other tabs write to it, until the answer is called. */
  followSet(id: string, heard: () => void): () => void
  /** Whether another tab has a set open. */
  isOpenElsewhere(id: string): Promise<boolean>
  /** Takes cities' texts out of a set and hands them over, so that they can be put back. */
  removeCities(set: string, keys: readonly string[]): Promise<Result<KeptText[], SaveProblem>>
  /** Puts back what was taken out. */
  putBack(set: string, texts: readonly KeptText[]): Promise<Result<null, SaveProblem>>
  /** The set as one file of format `guidepost/comparison`; `keys` in the order wanted. */
  exportSet(info: SetInfo, keys: readonly string[], createdAt: string): Promise<Result<P['blob'], SaveProblem>>
  /** The texts of entries as they were sealed, in the order asked for, a batch at a time; an entry whose text is not kept is passed over. */
  readTexts(
    set: string,
    keys: readonly string[],
    onBatch: (texts: KeptText[]) => void,
  ): Promise<Result<null, SaveProblem>>
  /** Percentiles of ranks, in a worker. @throws (rejects) with the signal's reason when aborted */
  rank(question: RankingQuestion, signal?: P['signal']): Promise<RankSpread>
}
