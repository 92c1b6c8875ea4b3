import { useState } from 'react'
import type { ReportBlock, ReportMeta } from '../../core/report/ReportBlock'
import { downloadBytes } from '../../storage/download'

/** Where the PDF stands: not asked for, being made (`share` 0..1), handed over (`missing`: characters no font of this copy has) or failed. */
export type PdfState =
  | { kind: 'idle' }
  | { kind: 'working'; share: number }
  | { kind: 'done'; missing: string[] }
  | { kind: 'failed'; detail: string }

/** Makes the PDF and hands it over as a download. The painter and its fonts are loaded on the first call. */
export function usePdfDownload(): {
  state: PdfState
  download: (name: string, blocks: ReportBlock[], meta: ReportMeta) => Promise<boolean>
} {
  const [state, setState] = useState<PdfState>({ kind: 'idle' })
  const download = async (name: string, blocks: ReportBlock[], meta: ReportMeta) => {
    setState({ kind: 'working', share: 0 })
    try {
      const { createReportPdf } = await import('../../pdf/createReportPdf')
      const onProgress = (share: number) => setState({ kind: 'working', share })
      const { bytes, missing } = await createReportPdf(blocks, meta, { onProgress })
      // A copy: what a download takes must not be shared memory, and the painter does not promise that.
      downloadBytes(name, new Uint8Array(bytes), 'application/pdf')
      setState({ kind: 'done', missing })
      return true
    } catch (error) {
      setState({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
      return false
    }
  }
  return { state, download }
}
