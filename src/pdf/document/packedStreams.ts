// jsPDF packs every page inside one long synchronous step. Here the pages are packed beforehand, off the thread, and handed to it.
import { jsPDF } from 'jspdf'
import { deflateStream } from './deflateStream.ts'
import { binaryString, bytesOf } from './pdfSyntax.ts'

const FILTERS = 'processDataByFilters'

/** Packed streams by their plain content. @param contents a letter per byte */
export async function packStreams(contents: readonly string[]): Promise<Map<string, string>> {
  const packed = await Promise.all(contents.map((content) => deflateStream(bytesOf(content))))
  return new Map(contents.map((content, index) => [content, binaryString(packed[index] ?? new Uint8Array())]))
}

/**
 * Runs `write` while jsPDF takes `packed` in place of packing the same content itself. Synchronous, so that no other document
 * can come in between.
 * @throws if jsPDF no longer packs through the function this stands in for
 */
export function writeWithPacked<Written>(packed: ReadonlyMap<string, string>, write: () => Written): Written {
  const original: unknown = Reflect.get(jsPDF.API, FILTERS)
  if (typeof original !== 'function') throw new Error('jsPDF has changed inside; streams cannot be packed beforehand')
  Reflect.set(jsPDF.API, FILTERS, (content: string, filters: unknown) => {
    const data = packed.get(content)
    return data === undefined ? original.call(jsPDF.API, content, filters) : { data, reverseChain: '/FlateDecode' }
  })
  try {
    return write()
  } finally {
    Reflect.set(jsPDF.API, FILTERS, original)
  }
}
