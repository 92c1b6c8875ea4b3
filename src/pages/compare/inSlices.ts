import type { Steps } from '../../core/compare/finishSteps'

/** After how long, in milliseconds, no other piece is begun before the page has had its turn: the last one may take as long again. */
const SLICE = 5

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

/** Does work in slices between which the page answers, none of them in the task that asks for it. Null when told to stop. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean = () => false): Promise<{ value: T } | null> {
  for (;;) {
    await nextTurn()
    if (isOver()) return null
    const until = performance.now() + SLICE
    for (let isTurn = false; !isTurn && performance.now() < until; ) {
      const step = steps.next()
      if (step.done) return { value: step.value }
      isTurn = step.value === 'turn'
    }
  }
}
