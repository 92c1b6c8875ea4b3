// What the page and the worker that reads codes say to each other.

/** One picture of the camera, RGBA. */
export type Picture = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number }

export type ToReader = { picture: Picture }
export type FromReader =
  /** The worker's code has arrived and runs. */
  { kind: 'ready' } | { kind: 'read'; text: string | null }
