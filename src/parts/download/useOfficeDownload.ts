import { useState } from 'react'
import { downloadBytes, downloadText } from '../../storage/download'

/** What a document is made of: bytes, or text in UTF-8. */
type Made = Uint8Array<ArrayBuffer> | string

/** Where a document other than the PDF stands: not asked for, being made, handed over under its file name, or failed. */
export type OfficeState =
  | { kind: 'idle' }
  | { kind: 'working'; name: string }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; name: string; detail: string }

/** Makes one document at a time and hands it over as a download. `make` loads what it needs when it is called. */
export function useOfficeDownload(): {
  state: OfficeState
  download: (name: string, mime: string, make: () => Promise<Made>) => Promise<void>
} {
  const [state, setState] = useState<OfficeState>({ kind: 'idle' })
  const download = async (name: string, mime: string, make: () => Promise<Made>) => {
    setState({ kind: 'working', name })
    try {
      const made = await make()
      if (typeof made === 'string') downloadText(name, made, mime)
      else downloadBytes(name, made, mime)
      setState({ kind: 'done', name })
    } catch (error) {
      setState({ kind: 'failed', name, detail: error instanceof Error ? error.message : String(error) })
    }
  }
  return { state, download }
}
