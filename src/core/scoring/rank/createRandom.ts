/** 2^-32: a product of it is exact. */
const UNIT = 2 ** -32

/** What a generator's state grows by from one number to the next. */
const STEP = 0x6d2b79f5

/**
 * A source of even random numbers from 0 to below 1: mulberry32, so that the same seed gives the same figures everywhere.
 * Not for secrets. Only the lowest 32 bits of the seed count.
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + STEP) | 0
    return mix(state)
  }
}

/** The number that `createRandom(seed)` gives at its call number `call`, counted from 0, without those before it. `call`: a whole number below 2^53. */
export function randomAt(seed: number, call: number): number {
  return mix(((seed | 0) + Math.imul(call + 1, STEP)) | 0)
}

function mix(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) * UNIT
}
