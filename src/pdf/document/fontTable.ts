import { jsPDF } from 'jspdf'
import type { FontEntry } from './DocumentInternals.ts'

/** Keyed by the name a font has in a page's resources. */
export type FontTable = Record<string, FontEntry>

let latest: FontTable | null = null

// jsPDF hands its font table out in this event only, which fires inside the constructor.
jsPDF.API.events.push(['addFonts', ({ fonts }: { fonts: FontTable }) => (latest = fonts)])

/** Makes a document of a paper size and gives its font table with it. @throws if jsPDF did not announce one */
export function createDocument(format: 'a4' | 'letter'): { document: jsPDF; fonts: FontTable } {
  latest = null
  const document = new jsPDF({ unit: 'pt', format, compress: true })
  const fonts = takeLatest()
  if (!fonts) throw new Error('jsPDF announced no font table')
  return { document, fonts }
}

function takeLatest(): FontTable | null {
  const fonts = latest
  latest = null
  return fonts
}
