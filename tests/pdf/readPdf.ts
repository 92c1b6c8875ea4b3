// Reads a PDF back with a library that had no part in writing it.
import { inflateSync } from 'node:zlib'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type TextPiece = { str: string; x: number; y: number; width: number }
export type ReadPage = { pieces: TextPiece[]; text: string }

/** Opens a copy, since pdf.js takes the bytes away. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise

/** Text page by page, as written: pdf.js would otherwise recompose Thai and Lao vowels. */
export async function readPages(bytes: Uint8Array): Promise<ReadPage[]> {
  const document = await openPdf(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const pieces = items.flatMap((item) =>
      'str' in item ? [{ str: item.str, x: item.transform[4], y: item.transform[5], width: item.width }] : [],
    )
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push({ pieces, text })
  }
  return pages
}

export const readText = async (bytes: Uint8Array): Promise<string> =>
  (await readPages(bytes)).map(({ text }) => text).join('\n')

function inflated(data: string): Buffer {
  try {
    return inflateSync(Buffer.from(data, 'latin1'))
  } catch {
    return Buffer.alloc(0)
  }
}

/** What the packed streams of the file hold, in their order; empty for those packed otherwise. */
export function readStreams(bytes: Uint8Array): Buffer[] {
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, data = '']) => inflated(data))
}

/** Everything that is written in the file: its objects as they stand, and what its packed streams hold. */
export function readObjects(bytes: Uint8Array): string {
  return [Buffer.from(bytes), ...readStreams(bytes)].map((part) => part.toString('latin1')).join('\n')
}
