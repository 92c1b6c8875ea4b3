// The PDF file itself: pages, drawing operators, links, and what a reader finds beside the pages. Knows nothing of reports' blocks.
// Tags and PDF/A would hang in here: one structure element around what a painter draws, and one more catalog entry.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { jsPDF } from 'jspdf'
import type { ReportMeta } from '../../core/report/ReportBlock.ts'
import { packAttachment, putAttachment } from './attachment.ts'
import { type Bookmark, putBookmarks } from './bookmarks.ts'
import { type DocumentInternals, documentInternals, setPdfVersion } from './DocumentInternals.ts'
import { EmbeddedFonts } from './EmbeddedFonts.ts'
import { createDocument } from './fontTable.ts'
import { packStreams, writeWithPacked } from './packedStreams.ts'
import { pdfDate, pdfString } from './pdfSyntax.ts'

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const

/** The first with everything used here; `/AF` is of 2.0 and ignored by older readers. */
const PDF_VERSION = '1.7'
const FILE_ID_DIGITS = 32
const LANGUAGE_TAG = /^[A-Za-z0-9-]+$/

/** A rectangle that leads to a place; all in points from the upper left corner. */
export type Link = { x: number; y: number; width: number; height: number; page: number; top: number }

export class ReportDocument {
  readonly fonts: EmbeddedFonts
  readonly bookmarks: Bookmark[] = []
  readonly #document: jsPDF
  readonly #internals: DocumentInternals
  #write: (operators: string) => void

  constructor() {
    const { document, fonts } = createDocument()
    this.#document = document
    this.#internals = documentInternals(document)
    setPdfVersion(document, PDF_VERSION)
    this.#write = this.#internals.out
    this.fonts = new EmbeddedFonts(this.#internals, fonts)
  }

  /** Adds drawing operators to the current page. */
  write(operators: string): void {
    this.#write(operators)
  }

  /**
   * Keeps a place among the operators of the current page for what is known only later, so that a reader meets it in its order.
   * @returns draws into that place; leaves its page current
   */
  reserve(): (draw: () => void) => void {
    this.#internals.out('')
    const page = this.#document.getCurrentPageInfo().pageNumber
    const operators = this.#internals.pages[page] ?? []
    const index = operators.length - 1
    return (draw) => {
      this.turnTo(page)
      const collected: string[] = []
      this.#write = (text) => collected.push(text)
      draw()
      this.#write = this.#internals.out
      operators[index] = collected.join('\n')
    }
  }

  addPage(): void {
    this.#document.addPage()
  }

  /** Makes a page current, counted from 1. */
  turnTo(page: number): void {
    this.#document.setPage(page)
  }

  get pageCount(): number {
    return this.#document.getNumberOfPages()
  }

  /** Lays a link over the current page. */
  addLink({ x, y, width, height, page, top }: Link): void {
    this.#document.link(x, y, width, height, { pageNumber: page, top, magFactor: 'XYZ' })
  }

  #describe(meta: ReportMeta, fingerprint: string): void {
    const { title, subject, author } = meta
    this.#document.setProperties({ title, subject, author, creator: 'Guidepost' })
    this.#document.setCreationDate(pdfDate(meta.createdAt))
    const id = bytesToHex(sha256(utf8ToBytes(fingerprint))).slice(0, FILE_ID_DIGITS)
    this.#document.setFileId(id)
  }

  /**
   * Writes the file.
   * @param fingerprint all that went into the report: the same gives the same file id, hence the same bytes
   * @param pause called between long steps
   * @throws (rejects) when a part could not be written
   */
  async finish(meta: ReportMeta, fingerprint: string, pause: () => Promise<void>): Promise<Uint8Array> {
    const attachment = await packAttachment(meta)
    await this.fonts.pack(pause)
    const packed = await packStreams(this.#internals.pages.flatMap((operators) => operators?.join('\n') ?? []))
    await pause()
    this.#describe(meta, fingerprint)
    const catalog = [`/ViewerPreferences <</DisplayDocTitle true>>`]
    if (LANGUAGE_TAG.test(meta.language)) catalog.push(`/Lang ${pdfString(meta.language)}`)
    // jsPDF prints errors of its listeners and goes on; a report with a part missing must not pass for a whole one.
    const failures: unknown[] = []
    const on = (topic: string, listener: Parameters<DocumentInternals['events']['subscribe']>[1]) =>
      this.#internals.events.subscribe(topic, (payload) => {
        try {
          listener(payload)
        } catch (error) {
          failures.push(error)
        }
      })
    on('putFont', ({ font }) => {
      if (font) this.fonts.put(font)
    })
    on('postPutResources', () => {
      if (attachment) catalog.push(putAttachment(this.#internals, attachment))
      catalog.push(putBookmarks(this.#internals, this.bookmarks))
    })
    on('putCatalog', () => this.#internals.out(catalog.join('\n')))
    const bytes = writeWithPacked(packed, () => new Uint8Array(this.#document.output('arraybuffer')))
    if (failures.length > 0) throw failures[0]
    return bytes
  }
}
