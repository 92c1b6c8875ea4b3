// From blocks to bytes with fonts from wherever they come: the page's own modules, or the page's answers to a worker.
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { drawReport } from './drawReport.ts'
import { findMissingCharacters, type MissingCharacter } from './fonts/findMissingCharacters.ts'
import { type FontSource, loadFonts } from './fonts/loadFonts.ts'
import type { CreateOptions, ReportPdf } from './ReportPdf.ts'
import { textOfReport } from './textOfReport.ts'
import { turn } from './turn.ts'

/** Longest stretch of work before the page may answer its user, in milliseconds. */
const STRETCH = 16

/**
 * Draws a report, with the fonts its text needs.
 * @throws (rejects) with the signal's reason when aborted; when a font cannot be loaded; when `meta.createdAt` is no date
 */
export async function buildReportPdf(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  source: FontSource,
  { onProgress, signal }: CreateOptions = {},
): Promise<ReportPdf> {
  const text = textOfReport(blocks, meta)
  signal?.throwIfAborted()
  const fonts = await loadFonts(text, meta.language, source)
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

/** What {@link buildReportPdf} would have to draw as empty boxes, found without drawing. @throws (rejects) when a font cannot be loaded */
export async function checkCharacters(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  source: FontSource,
): Promise<MissingCharacter[]> {
  const text = textOfReport(blocks, meta)
  return findMissingCharacters(text, await loadFonts(text, meta.language, source))
}
