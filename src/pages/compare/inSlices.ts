import type { Steps } from '../../core/compare/finishSteps'

/** How long the page may be kept busy at a stretch, in milliseconds: what one piece takes beyond it and a frame's drawing come on top. */
const SLICE = 8

/** The next turn of the event loop, so that the page can draw and answer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Does work in slices between which the page answers. Null when told to stop. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean = () => false): Promise<{ value: T } | null> {
  let until = performance.now() + SLICE
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { value: step.value }
    if (performance.now() < until) continue
    await nextTurn()
    if (isOver()) return null
    until = performance.now() + SLICE
  }
}
