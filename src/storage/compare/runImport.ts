import type { ImportOptions, ImportOutcome, ImportProgress } from '../../core/compare/DeskPort'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import type { Source } from '../files/readFile'
import type { ImportChannel } from './ImportClient'
import { ImportLane } from './ImportLane'
import type { JobResult } from './messages'
import { openChannel as openOwnChannel } from './openChannel'

/** Files, and bytes, that a worker is given at once at most; a single larger file goes alone. */
const FILES_AT_ONCE = 64
const BYTES_AT_ONCE = 4_000_000
const KEYS_AT_ONCE = 128
/** More workers than this make each other wait. */
const MOST_WORKERS = 4

type Options = ImportOptions<AbortSignal>
/** What is read: files, or texts of the set that are kept already, by their keys. */
export type ImportWork = { kind: 'files'; files: readonly File[] } | { kind: 'kept'; keys: readonly string[] }

/** How many workers an import takes: one a processor. */
export function workersFor(processors: number): number {
  return Math.max(1, Math.min(MOST_WORKERS, processors))
}

/**
 * Reads files, or what is kept, in a few workers, and hands over what was read while it goes on. Time and memory grow with the number of
 * files; at any time only a few batches of them are held.
 */
export async function runImport(
  work: ImportWork,
  bounds: AssessmentBounds,
  { set, findEdition, onBatch, signal }: Options,
  openChannel: () => Promise<ImportChannel> = openOwnChannel,
): Promise<ImportOutcome> {
  const batches = work.kind === 'files' ? splitFiles(work.files) : splitKeys(work.keys)
  let progress: ImportProgress = { done: 0, total: sizeOf(work), taken: 0, refused: 0 }
  let kept: JobResult['kept'] = { ok: true, value: null }
  const onResult = (result: JobResult, files: number) => {
    if (!result.kept.ok) kept = result.kept
    const { entries, refusals } = result
    progress = {
      ...progress,
      done: progress.done + files,
      taken: progress.taken + entries.length,
      refused: progress.refused + refusals.length,
    }
    onBatch({ entries, refusals, progress })
  }
  const options = { start: { set, bounds }, findEdition, openChannel, onResult, signal }
  // A lane that finds no batch left starts no worker.
  const count = Math.min(progress.total, workersFor(globalThis.navigator?.hardwareConcurrency ?? 1))
  const lanes = Array.from({ length: count }, () => new ImportLane(options))
  try {
    await Promise.all(lanes.map((lane) => drain(lane, batches, signal)))
  } finally {
    for (const lane of lanes) lane.end()
  }
  return { progress, cancelled: progress.done < progress.total, kept }
}

type Batch = { sources: Source[] } | { keys: string[] }

/** Takes one batch after the other until none are left, or nobody wants them any more. */
async function drain(
  lane: ImportLane,
  batches: Iterator<Batch, undefined>,
  signal: AbortSignal | undefined,
): Promise<void> {
  while (!signal?.aborted) {
    await nextTask()
    const { value: batch } = batches.next()
    if (!batch) return
    await ('sources' in batch ? lane.readSources(batch.sources) : lane.readKept(batch.keys))
  }
}

/** Batches of several lanes are not made in one task: their files' sizes may come from a slow disk. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function sizeOf(work: ImportWork): number {
  return work.kind === 'files' ? work.files.length : work.keys.length
}

/** Batches in order, each made when it is wanted: a browser asks the disk for the size of every file, and of thousands at once for a second. */
function* splitFiles(files: readonly File[]): Generator<Batch, undefined> {
  let sources: Source[] = []
  let bytes = 0
  for (const file of files) {
    if (sources.length === FILES_AT_ONCE || (sources.length > 0 && bytes + file.size > BYTES_AT_ONCE)) {
      yield { sources }
      sources = []
      bytes = 0
    }
    sources.push({ name: file.name, content: file })
    bytes += file.size
  }
  if (sources.length > 0) yield { sources }
  return undefined
}

function* splitKeys(keys: readonly string[]): Generator<Batch, undefined> {
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) yield { keys: keys.slice(at, at + KEYS_AT_ONCE) }
  return undefined
}
