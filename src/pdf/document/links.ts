// Links over the pages, as objects of their own, so that the structure tree can point to them. jsPDF's are written inline.
import type { DocumentInternals } from './DocumentInternals.ts'
import { pdfNumber, pdfString } from './pdfSyntax.ts'
import type { Tag } from './StructureTree.ts'

/** Where a link leads: a place in this document, `top` in points from the upper edge, or an address. */
export type Target = { page: number; top: number } | { address: string }

/** A rectangle that leads somewhere; in points from the upper left corner. `text` says where to, for those who cannot see it. */
export type Link = { x: number; y: number; width: number; height: number; text: string; target: Target }

export type PlacedLink = Link & { page: number; tag: Tag }

/** Web addresses a reader may open; all else stays text. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i

/** An address as a PDF string: percent-encoded where it is not ASCII. Null for anything that is no web or mail address. */
export function encodeAddress(address: string): string | null {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return null
  return new URL(address).href.replace(/[()\\]/g, (letter) => `\\${letter}`)
}

function actionOf(target: Target, internals: DocumentInternals, pageHeight: number): string {
  if ('address' in target) return `/A <</S /URI /URI (${encodeAddress(target.address) ?? ''})>>`
  const top = pdfNumber(pageHeight - target.top)
  return `/Dest [${internals.getPageInfo(target.page).objId} 0 R /XYZ 0 ${top} 0]`
}

/** Writes a link's object. @param key its key in the structure's way back */
export function putLink(
  internals: DocumentInternals,
  { x, y, width, height, text, target }: PlacedLink,
  { id, key, pageHeight }: { id: number; key: number; pageHeight: number },
): void {
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y].map(pdfNumber).join(' ')
  internals.newObjectDeferredBegin(id, true)
  internals.out(
    `<</Type /Annot /Subtype /Link /Rect [${corners}] /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${pdfString(text)} ${actionOf(target, internals, pageHeight)}>>`,
  )
  internals.out('endobj')
}
