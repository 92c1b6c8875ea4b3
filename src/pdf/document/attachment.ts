import type { ReportMeta } from '../../core/document/ReportBlock.ts'
import type { DocumentInternals } from './DocumentInternals.ts'
import { deflateStream } from './deflateStream.ts'
import { binaryString, pdfDate, pdfString } from './pdfSyntax.ts'

export type PackedAttachment = {
  name: string
  description: string
  date: string
  size: number
  packed: Uint8Array
}

/** The attached file, ready to be written; null if the report has none. */
export async function packAttachment({ attachment, createdAt }: ReportMeta): Promise<PackedAttachment | null> {
  if (!attachment) return null
  const bytes = new TextEncoder().encode(attachment.text)
  const { name, description } = attachment
  return { name, description, date: pdfDate(createdAt), size: bytes.length, packed: await deflateStream(bytes) }
}

/**
 * Writes an embedded file and its description.
 * @returns what the catalog must say for a reader to find it. Source: ISO 32000-1, 7.11.4; ISO 32000-2, 14.13 (`/AF`)
 */
export function putAttachment(internals: DocumentInternals, attachment: PackedAttachment): string {
  const { newObject, putStream, out } = internals
  const file = newObject()
  putStream({
    data: binaryString(attachment.packed),
    objectId: file,
    alreadyAppliedFilters: ['/FlateDecode'],
    filters: [],
    additionalKeyValues: [
      { key: 'Type', value: '/EmbeddedFile' },
      { key: 'Subtype', value: '/application#2Fjson' },
      { key: 'Params', value: `<</Size ${attachment.size} /ModDate (${attachment.date})>>` },
    ],
  })
  out('endobj')
  const specification = newObject()
  const plainName = attachment.name.replace(/[^\x20-\x7e]|[()\\]/g, '_')
  const name = pdfString(attachment.name)
  out(
    `<</Type /Filespec /F (${plainName}) /UF ${name} /Desc ${pdfString(attachment.description)} /AFRelationship /Source /EF <</F ${file} 0 R /UF ${file} 0 R>>>>`,
  )
  out('endobj')
  return `/Names <</EmbeddedFiles <</Names [${name} ${specification} 0 R]>>>> /AF [${specification} 0 R]`
}
