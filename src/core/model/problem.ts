/** One fault of the content: where it lies, in whose entry, and what is wrong in plain words. `id` is null where no entry is at fault. */
export type Problem = {
  layer: 'shape' | 'references' | 'parity' | 'meaning'
  path: string
  id: string | null
  problem: string
}
