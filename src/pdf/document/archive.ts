// What an archive looks for: the same description once more as XMP, and what the colours mean. See ../CONFORMANCE.md for what is claimed.
import type { ReportMeta } from '../../core/document/ReportBlock.ts'
import type { DocumentInternals } from './DocumentInternals.ts'
import { binaryString } from './pdfSyntax.ts'
import { srgbProfile } from './srgbProfile.ts'

const CONDITION = '(sRGB IEC61966-2.1)'

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '')

/**
 * The marks by which validators choose the rules to hold the file to. None says PDF/UA: that asks for the language of every text, and nobody
 * is asked for the language of a note.
 */
const IDENTIFICATION = '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>'

export type ArchiveOptions = {
  producer: string
  /** Whether all text has glyphs: a page with empty boxes on it does not pass for an archive's. */
  whole: boolean
}

/** The description as XMP; says the same as the Info dictionary, to the second. */
export function xmpOf({ title, subject, author, language, createdAt }: ReportMeta, options: ArchiveOptions): string {
  const { producer, whole } = options
  const date = `${new Date(createdAt).toISOString().slice(0, 19)}+00:00`
  const text = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><dc:format>application/pdf</dc:format><dc:title>${text(title)}</dc:title><dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator><dc:description>${text(subject)}</dc:description><dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language><pdf:Producer>${escaped(producer)}</pdf:Producer><xmp:CreatorTool>Guidepost</xmp:CreatorTool><xmp:CreateDate>${date}</xmp:CreateDate>${whole ? IDENTIFICATION : ''}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

/**
 * Writes the metadata, unpacked so that any tool can find it, and the colour profile.
 * @returns what the catalog must say
 */
export function putArchiveParts(internals: DocumentInternals, meta: ReportMeta, options: ArchiveOptions): string {
  const { newObject, out, putStream } = internals
  const metadata = newObject()
  const xmp = binaryString(new TextEncoder().encode(xmpOf(meta, options)))
  out(`<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>\nstream\n${xmp}\nendstream`)
  out('endobj')
  const profile = newObject()
  putStream({
    data: binaryString(srgbProfile()),
    objectId: profile,
    additionalKeyValues: [{ key: 'N', value: '3' }],
  })
  out('endobj')
  const intent = `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${CONDITION} /Info ${CONDITION} /DestOutputProfile ${profile} 0 R>>`
  return `/Metadata ${metadata} 0 R /OutputIntents [${intent}]`
}
