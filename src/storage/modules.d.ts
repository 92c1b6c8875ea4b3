declare module 'virtual:highs-bytes' {
  /** The solver's WebAssembly, unpacked anew at each call, so that it may be given away. */
  export function highsBytes(): Promise<Uint8Array<ArrayBuffer>>
}
