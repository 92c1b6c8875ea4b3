// The PDF file itself: pages, drawing operators, links, and what a reader finds beside the pages. Knows nothing of reports' blocks.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { jsPDF } from 'jspdf'
import type { ReportMeta } from '../../core/document/ReportBlock.ts'
import { putArchiveParts } from './archive.ts'
import { type PackedAttachment, packAttachment, putAttachment } from './attachment.ts'
import { type Bookmark, putBookmarks } from './bookmarks.ts'
import { type DocumentInternals, documentInternals, setPdfVersion } from './DocumentInternals.ts'
import { EmbeddedFonts } from './EmbeddedFonts.ts'
import { createDocument } from './fontTable.ts'
import { type Link, type PlacedLink, putLink } from './links.ts'
import { PageWriter, type TextState } from './PageWriter.ts'
import { packStreams, writeWithPacked } from './packedStreams.ts'
import { packObjects } from './packObjects.ts'
import { pdfDate, pdfString } from './pdfSyntax.ts'
import { putStructure } from './putStructure.ts'
import { Stamps } from './Stamps.ts'
import { StructureTree } from './StructureTree.ts'

/** Papers in points, down to tenths: all places count from the upper left corner, and most are tenths themselves. */
const PAPER = { a4: { width: 595.2, height: 841.8 }, letter: { width: 612, height: 792 } } as const

export type Paper = keyof typeof PAPER

/** The first with everything used here; `/AF` is of 2.0 and ignored by older readers. */
const PDF_VERSION = '1.7'
const FILE_ID_DIGITS = 32
const LANGUAGE_TAG = /^[A-Za-z0-9-]+$/

const PRODUCER = `jsPDF ${jsPDF.version}`

export class ReportDocument {
  readonly fonts: EmbeddedFonts
  readonly bookmarks: Bookmark[] = []
  readonly tree = new StructureTree()
  readonly page: { readonly width: number; readonly height: number }
  readonly #links: PlacedLink[] = []
  readonly #stamps: Stamps
  readonly #document: jsPDF
  readonly #internals: DocumentInternals
  readonly #writer: PageWriter

  /** @param paper size of every page */
  constructor(paper: Paper = 'a4') {
    const { document, fonts } = createDocument(paper)
    this.page = PAPER[paper]
    this.#document = document
    this.#internals = documentInternals(document)
    setPdfVersion(document, PDF_VERSION)
    this.#writer = new PageWriter(this.tree, this.#internals.out)
    this.#writer.turnTo(1)
    this.fonts = new EmbeddedFonts(this.#internals, fonts)
    this.#stamps = new Stamps(this.#internals)
  }

  get #pageNumber(): number {
    return this.#document.getCurrentPageInfo().pageNumber
  }

  /**
   * Adds drawing operators to the current page, as part of whatever the tree says is being drawn.
   * @param decoration lines and areas: content of a figure, an artifact elsewhere
   */
  write(operators: string, decoration = false): void {
    this.#writer.drawing(this.#pageNumber, operators, decoration)
  }

  /** Adds a line of text to the current page. @param show its operators, given what is set already; what they set they note down */
  writeText(show: (state: TextState) => string): void {
    this.#writer.text(this.#pageNumber, show)
  }

  /**
   * The name by which operators show a drawing that stands in many places (`Do`); its lower left comes to lie at 0, 0.
   * @param key what tells drawings apart
   * @param draw draws it at the lower left of the page, in colours of its own or in those of its place; called for a new key only
   */
  stamp(key: string, size: { width: number; height: number }, draw: () => void): string {
    return this.#stamps.nameOf(key, size, () => this.#writer.collectUnmarked(draw))
  }

  /**
   * Keeps a place among the operators of the current page for what is known only later, so that a reader meets it in its order.
   * @returns draws into that place; leaves its page current
   */
  reserve(): (draw: () => void) => void {
    this.#writer.leave()
    this.#internals.out('')
    const page = this.#pageNumber
    const operators = this.#internals.pages[page] ?? []
    const index = operators.length - 1
    return (draw) => {
      this.turnTo(page)
      operators[index] = this.#writer.collect(draw)
    }
  }

  addPage(): void {
    this.#writer.leave()
    this.#document.addPage()
    this.#writer.turnTo(this.#pageNumber)
  }

  /** Makes a page current, counted from 1. */
  turnTo(page: number): void {
    this.#writer.leave()
    this.#document.setPage(page)
    this.#writer.turnTo(page)
  }

  get pageCount(): number {
    return this.#document.getNumberOfPages()
  }

  /** Lays a link over the current page; its tag is the one being drawn. */
  addLink(link: Link): void {
    const page = this.#pageNumber
    const tag = this.tree.current ?? this.tree.root
    tag.kids.push({ page, link: this.#links.length })
    this.#links.push({ ...link, page, tag })
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
    await this.#stamps.pack()
    this.#writer.leave()
    const packed = await packStreams(this.#internals.pages.flatMap((operators) => operators?.join('\n') ?? []))
    await pause()
    this.#describe(meta, fingerprint)
    const failures = this.#listen(meta, attachment)
    const file = writeWithPacked(packed, () => this.#document.output())
    if (failures.length > 0) throw failures[0]
    await pause()
    return packObjects(file)
  }

  /** @returns what went wrong while writing, filled as it happens: jsPDF only prints its listeners' errors */
  #listen(meta: ReportMeta, attachment: PackedAttachment | null): unknown[] {
    const failures: unknown[] = []
    const on = (topic: string, listener: Parameters<DocumentInternals['events']['subscribe']>[1]) =>
      this.#internals.events.subscribe(topic, (payload) => {
        try {
          listener(payload)
        } catch (error) {
          failures.push(error)
        }
      })
    const linkIds: number[] = []
    const catalog = ['/ViewerPreferences <</DisplayDocTitle true>>']
    if (LANGUAGE_TAG.test(meta.language)) catalog.push(`/Lang ${pdfString(meta.language)}`)
    on('putPage', ({ pageNumber = 0 }) => this.#internals.out(this.#pageEntries(pageNumber, linkIds)))
    on('putFont', ({ font }) => {
      if (font) this.fonts.put(font)
    })
    on('putResources', () => this.#stamps.put(this.fonts.entries))
    on('putXobjectDict', () => this.#internals.out(this.#stamps.entries))
    on('postPutResources', () => {
      if (attachment) catalog.push(putAttachment(this.#internals, attachment))
      catalog.push(putBookmarks(this.#internals, this.bookmarks), this.#putStructure(linkIds))
      catalog.push(putArchiveParts(this.#internals, meta, { producer: PRODUCER, whole: this.fonts.areWhole }))
    })
    on('putCatalog', () => this.#internals.out(catalog.join('\n')))
    return failures
  }

  /** What a page's dictionary says beside its size and operators. Links get their object numbers here. */
  #pageEntries(page: number, linkIds: number[]): string {
    const references = this.#links.flatMap((link, index) => {
      if (link.page !== page) return []
      const id = this.#internals.newObjectDeferred()
      linkIds[index] = id
      return [`${id} 0 R`]
    })
    const links = references.length > 0 ? ` /Annots [${references.join(' ')}]` : ''
    return `/StructParents ${page - 1} /Tabs /S${links}`
  }

  #putStructure(linkIds: readonly number[]): string {
    const places = this.#links.map(({ tag }, index) => ({ id: linkIds[index] ?? 0, parent: tag }))
    for (const [index, link] of this.#links.entries()) {
      const key = this.pageCount + index
      putLink(this.#internals, link, { id: linkIds[index] ?? 0, key, pageHeight: this.page.height })
    }
    return putStructure(this.#internals, this.tree, this.pageCount, places)
  }
}
