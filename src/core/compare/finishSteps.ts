/**
 * Work that can be done a piece at a time: it pauses where others may come in between, a few milliseconds apart at most, and comes to a value.
 * Before a longer piece it asks for their `turn`.
 */
export type Steps<T> = Generator<undefined | 'turn', T, undefined>

/** Does all of it at once. */
export function finishSteps<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
