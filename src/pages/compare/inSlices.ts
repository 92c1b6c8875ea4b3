/** How long the page may be kept busy at a stretch, in milliseconds. */
const SLICE = 12

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

/** Does work for each item, in slices between which the page answers. Null when told to stop. */
export async function mapInSlices<T, Made>(
  items: readonly T[],
  work: (item: T, index: number) => Made,
  isOver: () => boolean,
): Promise<Made[] | null> {
  const made: Made[] = []
  let until = performance.now() + SLICE
  for (const [index, item] of items.entries()) {
    made.push(work(item, index))
    if (performance.now() < until) continue
    await nextTurn()
    if (isOver()) return null
    until = performance.now() + SLICE
  }
  return made
}
