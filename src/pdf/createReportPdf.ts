// The one door pages come through, by dynamic import.
import type { ReportBlock, ReportMeta } from '../core/report/ReportBlock.ts'
import { drawReport } from './drawReport.ts'
import { findMissingCharacters } from './fonts/findMissingCharacters.ts'
import { loadFonts } from './fonts/loadFonts.ts'
import { textOfReport } from './textOfReport.ts'

export type ReportPdf = {
  bytes: Uint8Array
  /** Characters that no bundled font has and that stand in the pages as empty boxes; each once. */
  missing: string[]
}
export type CreateOptions = {
  /** Share done, 0..1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Longest stretch of work before the page may answer its user, in milliseconds. */
const STRETCH = 16

/** Lets everything that waits run, then goes on. A message channel, since nested timers are slowed to 4 ms. */
function turn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resume()
    }
    port2.postMessage(null)
  })
}

/**
 * Draws a report, with the fonts its text needs.
 * @throws (rejects) with the signal's reason when aborted; when a font cannot be loaded; when `meta.createdAt` is no date
 */
export async function createReportPdf(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  { onProgress, signal }: CreateOptions = {},
): Promise<ReportPdf> {
  const text = textOfReport(blocks, meta)
  signal?.throwIfAborted()
  const fonts = await loadFonts(text)
  onProgress?.(0)
  let since = performance.now()
  const pause = async (share: number) => {
    signal?.throwIfAborted()
    if (performance.now() - since < STRETCH) return
    onProgress?.(share)
    await turn()
    since = performance.now()
  }
  const bytes = await drawReport(blocks, meta, fonts, { pause })
  signal?.throwIfAborted()
  onProgress?.(1)
  return { bytes, missing: findMissingCharacters(text, fonts) }
}
