// The report drawn right here, in this thread. Pages go through `requestReportPdf`, which does the same in a worker.
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { buildReportPdf, checkCharacters } from './buildReportPdf.ts'
import { bundledFonts } from './fonts/bundledFonts.ts'
import type { MissingCharacter } from './fonts/findMissingCharacters.ts'
import type { CreateOptions, ReportPdf } from './ReportPdf.ts'

/**
 * Draws a report, with the fonts its text needs.
 * @throws (rejects) with the signal's reason when aborted; when a font cannot be loaded; when `meta.createdAt` is no date
 */
export const createReportPdf = (
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  options: CreateOptions = {},
): Promise<ReportPdf> => buildReportPdf(blocks, meta, bundledFonts, options)

/** The characters of a report that no font of the app has, found before anything is drawn. @throws (rejects) when a font cannot be loaded */
export const checkReportCharacters = (blocks: readonly ReportBlock[], meta: ReportMeta): Promise<MissingCharacter[]> =>
  checkCharacters(blocks, meta, bundledFonts)
