// What the page and the worker that reads codes say to each other.

/** One picture of the camera, RGBA. */
export type Picture = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number }

export type ToReader =
  | { picture: Picture }
  /** A picture as the camera made it; the worker takes it apart, so that the page spends no time on it. */
  | { frame: VideoFrame }
export type FromReader =
  /** The worker's code has arrived and runs. */
  | { kind: 'ready' }
  | { kind: 'read'; text: string | null }
  /** This browser's workers cannot take frames apart: pictures are wanted. */
  | { kind: 'unreadable' }
