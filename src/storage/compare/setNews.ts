// What tabs tell each other about kept sets: which one was changed, and which are open.
import { type TabNews, tabNews } from '../tabNews'

const CHANNEL = 'guidepost-comparisons'
let opened: TabNews | null = null

/** One for the tab, so that it does not hear itself. */
function news(): TabNews {
  opened ??= tabNews(CHANNEL)
  return opened
}

const lockOf = (set: string) => `guidepost-comparison-${set}`

/** Tells the other tabs that a set was changed or removed here. */
export function announceSet(set: string): void {
  news().tell(set)
}

/**
 * Marks a set as open in this tab and hears of changes that other tabs make to it.
 * @returns ends both
 */
export function followSet(set: string, heard: () => void): () => void {
  const stop = news().follow((changed) => {
    if (changed === set) heard()
  })
  const release = holdLock(lockOf(set))
  return () => {
    stop()
    release()
  }
}

/** Whether another tab has a set open; false where the browser cannot tell. */
export async function isOpenElsewhere(set: string): Promise<boolean> {
  const locks = globalThis.navigator?.locks
  if (!locks) return false
  const { held = [] } = await locks.query()
  // One of them is this tab's own.
  return held.filter(({ name }) => name === lockOf(set)).length > 1
}

/** Holds a lock that others may hold as well; the browser gives it back when the tab goes. */
function holdLock(name: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  globalThis.navigator?.locks?.request(name, { mode: 'shared' }, () => held).catch(() => undefined)
  return release
}
