// The PDF room: report blocks become the bytes of a file. Nothing here knows cities, scores or words; nothing here touches the page,
// so it runs in the window, in a worker and in Node alike.
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { ReportDocument } from './document/ReportDocument.ts'
import type { FontFile } from './fonts/loadFonts.ts'
import { openFaces } from './fonts/openFaces.ts'
import { Typesetter } from './fonts/Typesetter.ts'
import { Canvas } from './paint/Canvas.ts'
import { Flow } from './paint/Flow.ts'
import { paintReport } from './paint/paintReport.ts'

export type DrawOptions = {
  /** Called often, with the share done (0..1); drawing goes on when its promise resolves. May reject to stop. */
  pause?: (share: number) => Promise<void>
}

const PAINTED = 0.8

/**
 * Draws a report as a PDF with selectable, searchable text in every script the fonts have, bookmarks, links, and the attachment.
 * The same input gives the same bytes.
 * @param fonts regular and bold files in order of preference, from `loadFonts`
 * @throws (rejects) when `meta.createdAt` is no date, or with whatever `pause` rejects
 */
export async function drawReport(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  fonts: readonly FontFile[],
  { pause = () => Promise.resolve() }: DrawOptions = {},
): Promise<Uint8Array> {
  const document = new ReportDocument(meta.paper)
  const look = { grayscale: meta.grayscale ?? false }
  const canvas = new Canvas(document, new Typesetter(openFaces(fonts), meta.language), look)
  await paintReport(blocks, meta, new Flow(canvas), (share) => pause(share * PAINTED))
  return document.finish(meta, JSON.stringify([blocks, meta]), () => pause(PAINTED))
}
