// The ministry's desk: the cities that are open for comparison. The page connects the device's part when it is first shown.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CityEntry, ComparedCity } from '../core/compare/CityEntry'
import type { ImportOutcome, SetInfo } from '../core/compare/DeskPort'
import { editionKey } from '../core/compare/editionKey'
import { settleEntries } from '../core/compare/settleEntries'
import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import { getClock } from './connections'
import { type DeskPort, type DeskState, EMPTY_DESK } from './DeskState'
import { followOpenSet } from './followOpenSet'
import { findScoringEdition } from './scoringEditions'

/** Milliseconds between two renewals of the view while an import goes on: putting ten thousand entries together takes a while. */
const RENEWAL = 1000

export const deskStore = createStore<DeskState>()(() => EMPTY_DESK)

let port: DeskPort | null = null
let unfollow = () => {}
let entries: CityEntry[] = []
/** The last import that was asked for, whether it is under way or waits. */
let last: Promise<void> = Promise.resolve()
let running: { stop: AbortController; done: Promise<void> } | null = null

/** What is on the desk, as a hook. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(deskStore, select)
}

/** Hands in the device's part; to be called by the page's lazy chunk before any other action. */
export function connectDesk(next: DeskPort): void {
  port = next
  unfollow()
  unfollow = followOpenSet(deskStore, next, () => keysHere().size)
}

/** The device's part that was handed in, for rankings and texts. Throws before {@link connectDesk}. */
export function getDeskPort(): DeskPort {
  if (!port) throw new Error('connectDesk was not called')
  return port
}

/** Reads which sets are kept and opens the one used last, unless something is on the desk. */
export async function openDesk(): Promise<void> {
  if (deskStore.getState().sets !== null) return
  const sets = await loadSets()
  const [last] = sets
  if (last && deskStore.getState().set === null) await openSet(last.id)
}

/** Takes files onto the desk, into the set that is open or a new unnamed one. A second call waits for the first. Never rejects. */
export function importCities(files: readonly File[]): Promise<void> {
  last = last.catch(() => undefined).then(() => takeFiles(files))
  return last
}

async function takeFiles(files: readonly File[]): Promise<void> {
  await running?.done
  const set = deskStore.getState().set ?? newSet()
  deskStore.setState({ set })
  await run(files.length, (options) => getDeskPort().importCities(files, { set: set.id, ...options }))
  await saveOpenSet()
}

/** Stops the import that is under way; what was taken stays. */
export function cancelImport(): void {
  running?.stop.abort()
}

/** Puts a kept set on the desk. An unnamed one that was there is removed. Never rejects. */
export async function openSet(id: string): Promise<void> {
  const set = deskStore.getState().sets?.find((own) => own.id === id)
  if (!set) return
  await clearDesk(id)
  deskStore.setState({ set })
  await run(set.cities, (options) => getDeskPort().openSet({ set: id, ...options }))
}

/** Clears the desk for a new set. The open one stays kept where it has a name; an unnamed one is removed. */
export async function beginSet(): Promise<void> {
  await clearDesk(null)
}

/** Gives the open set a name, which keeps it when another one is begun. */
export async function nameSet(name: string): Promise<Result<null, SaveProblem>> {
  const { set } = deskStore.getState()
  deskStore.setState({ set: { ...(set ?? newSet()), name } })
  return saveOpenSet()
}

/** Removes a kept set; the open one is cleared from the desk. */
export async function removeSet(id: string): Promise<Result<null, SaveProblem>> {
  if (deskStore.getState().set?.id === id) {
    await stopRunning()
    showEmpty()
  }
  const removed = await getDeskPort().removeSet(id)
  await loadSets()
  return removed
}

/**
 * Takes cities, named by the keys of their latest entries, off the desk with their history.
 * @returns puts them back
 */
export function removeCities(keys: readonly string[]): () => Promise<Result<null, SaveProblem>> {
  const { set, cities } = deskStore.getState()
  const named = new Set(keys)
  const cityOf = (city: ComparedCity) => [city.key, ...city.earlier.map(({ key }) => key)]
  const gone = new Set(cities.filter(({ key }) => named.has(key)).flatMap(cityOf))
  const removed = entries.filter(({ key }) => gone.has(key))
  showEntries(entries.filter(({ key }) => !gone.has(key)))
  const removing = set ? getDeskPort().removeCities(set.id, [...gone]) : null
  void removing?.then(() => saveOpenSet())
  return async () => {
    if (deskStore.getState().set?.id === set?.id) showEntries([...entries, ...removed])
    const texts = await removing
    if (!set || !texts) return { ok: true, value: null }
    const back = texts.ok ? await getDeskPort().putBack(set.id, texts.value) : texts
    return back.ok ? saveOpenSet() : back
  }
}

/** The open set as one file (`guidepost/comparison`). */
export async function exportSet(): Promise<Result<Blob, SaveProblem>> {
  const { set } = deskStore.getState()
  if (!set) return { ok: false, error: { reason: 'missing', detail: 'no set is open' } }
  return getDeskPort().exportSet(set, [...keysHere()], getClock().now().toISOString())
}

/** Forgets all, as before the first action, and puts these entries on the desk. For tests. */
export function resetDesk(given: readonly CityEntry[] = [], guidebooks: DeskState['guidebooks'] = new Map()): void {
  running?.stop.abort()
  running = null
  deskStore.setState({ ...EMPTY_DESK, guidebooks }, true)
  showEntries([...given])
}

type RunOptions = Omit<Parameters<DeskPort['openSet']>[0], 'set'>

/** One import or opening from its start to its end; what was taken comes into view while it goes on. */
async function run(total: number, start: (options: RunOptions) => Promise<ImportOutcome>): Promise<void> {
  const stop = new AbortController()
  let shown = 0
  const onBatch: RunOptions['onBatch'] = (batch) => {
    if (running?.stop !== stop) return
    entries.push(...batch.entries)
    const { refusals } = deskStore.getState()
    deskStore.setState({
      progress: batch.progress,
      ...(batch.refusals.length > 0 ? { refusals: [...refusals, ...batch.refusals] } : {}),
    })
    const now = getClock().now().getTime()
    if (now - shown < RENEWAL) return
    shown = now
    showEntries(entries)
  }
  deskStore.setState({ progress: { done: 0, total, taken: 0, refused: 0 }, outcome: null })
  const findEdition: RunOptions['findEdition'] = async (ref) => {
    const edition = await findScoringEdition(ref)
    // What cities with and without a supplement share is found from the edition without it.
    const plain = { id: ref.id, version: ref.version }
    const base = ref.supplements ? await findScoringEdition(plain) : null
    const guidebooks = new Map(deskStore.getState().guidebooks)
    if (base) guidebooks.set(editionKey(plain), base.guidebook)
    if (edition) deskStore.setState({ guidebooks: guidebooks.set(editionKey(ref), edition.guidebook) })
    return edition
  }
  let finish: (() => void) | undefined
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  running = { stop, done }
  try {
    const outcome = await start({ findEdition, onBatch, signal: stop.signal })
    if (running?.stop !== stop) return
    showEntries(entries)
    deskStore.setState({ progress: null, outcome })
  } finally {
    if (running?.stop === stop) running = null
    finish?.()
  }
}

async function stopRunning(): Promise<void> {
  const { done, stop } = running ?? {}
  stop?.abort()
  await done
}

/** Empties the desk before another set. @param next the set that comes, which is not to be removed */
async function clearDesk(next: string | null): Promise<void> {
  await stopRunning()
  const { set } = deskStore.getState()
  // Another tab may have given it a name, or still be at work on it.
  const isLeft = set !== null && set.id !== next && (await isUnnamed(set.id))
  const isWanted = isLeft && (await getDeskPort().isOpenElsewhere(set.id))
  showEmpty()
  if (isLeft && !isWanted) await removeSet(set.id)
}

async function isUnnamed(id: string): Promise<boolean> {
  return (await loadSets()).some((own) => own.id === id && own.name === '')
}

function showEmpty(): void {
  const { sets } = deskStore.getState()
  entries = []
  deskStore.setState({ ...EMPTY_DESK, sets }, true)
}

function showEntries(next: CityEntry[]): void {
  const { cities, notices } = settleEntries(next)
  entries = next
  deskStore.setState({ cities, notices })
}

function keysHere(): Set<string> {
  return new Set(entries.map(({ key }) => key))
}

function newSet(): SetInfo {
  const { now, newId } = getClock()
  const at = now().toISOString()
  return { id: newId(), name: '', createdAt: at, savedAt: at, cities: 0 }
}

async function saveOpenSet(): Promise<Result<null, SaveProblem>> {
  const { set } = deskStore.getState()
  if (!set) return { ok: true, value: null }
  const next: SetInfo = { ...set, savedAt: getClock().now().toISOString(), cities: keysHere().size }
  deskStore.setState({ set: next })
  const saved = await getDeskPort().saveSet(next)
  await loadSets()
  return saved
}

async function loadSets(): Promise<readonly SetInfo[]> {
  const loaded = await getDeskPort().loadSets()
  const sets = loaded.ok ? loaded.value : []
  deskStore.setState({ sets })
  return sets
}
