import { useEffect, useRef, useState } from 'react'
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock'
import type { MissingCharacter } from '../../pdf/fonts/findMissingCharacters'
import { downloadBytes } from '../../storage/download'

/**
 * Where the PDF stands: not asked for, being made (`share` 0..1), waiting for the user to agree to boxes in place of characters that no font
 * of this copy has, handed over, stopped by the user, or failed.
 */
export type PdfState =
  | { kind: 'idle' }
  | { kind: 'working'; share: number; cancel: () => void }
  | { kind: 'asking'; missing: MissingCharacter[]; proceed: () => void; cancel: () => void }
  | { kind: 'done'; missing: MissingCharacter[] }
  | { kind: 'cancelled' }
  | { kind: 'failed'; detail: string }

/** Resolves with the user's answer; rejects when the work is stopped meanwhile. */
function askUser(signal: AbortSignal, show: (proceed: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    show(resolve)
  })
}

async function makePdf(
  { name, blocks, meta }: { name: string; blocks: ReportBlock[]; meta: ReportMeta },
  stop: AbortController,
  setState: (state: PdfState) => void,
): Promise<void> {
  const cancel = () => stop.abort()
  const { signal } = stop
  setState({ kind: 'working', share: 0, cancel })
  const { requestMissingCharacters, requestReportPdf } = await import('../../pdf/requestReportPdf')
  const lacking = await requestMissingCharacters(blocks, meta, { signal })
  if (lacking.length > 0) {
    await askUser(signal, (proceed) => setState({ kind: 'asking', missing: lacking, proceed, cancel }))
    setState({ kind: 'working', share: 0, cancel })
  }
  const onProgress = (share: number) => setState({ kind: 'working', share, cancel })
  const { bytes, missing } = await requestReportPdf(blocks, meta, { onProgress, signal })
  signal.throwIfAborted()
  // A copy: what a download takes must not be shared memory, and the painter does not promise that.
  downloadBytes(name, new Uint8Array(bytes), 'application/pdf')
  setState({ kind: 'done', missing })
}

/** Makes the PDF and hands it over as a download. The painter and its fonts are loaded on the first call; a new call stops the one before. */
export function usePdfDownload(): {
  state: PdfState
  download: (name: string, blocks: ReportBlock[], meta: ReportMeta) => Promise<boolean>
} {
  const [state, setState] = useState<PdfState>({ kind: 'idle' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const download = async (name: string, blocks: ReportBlock[], meta: ReportMeta) => {
    current.current?.abort()
    const stop = new AbortController()
    current.current = stop
    const show = (next: PdfState) => {
      if (current.current === stop) setState(next)
    }
    try {
      await makePdf({ name, blocks, meta }, stop, show)
      return true
    } catch (error) {
      if (stop.signal.aborted) show({ kind: 'cancelled' })
      else show({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
      return false
    }
  }
  return { state, download }
}
