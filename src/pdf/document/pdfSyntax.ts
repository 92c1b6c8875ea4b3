// Values as PDF writes them. Source: ISO 32000-1, 7.3.
import { hex4 } from '../fonts/hex4.ts'

const LEADING_ZERO = /^(-?)0(?=\.)/

const rounded = (value: number, parts: number) =>
  String(Math.round(value * parts) / parts || 0).replace(LEADING_ZERO, '$1')

/** A number with at most three decimals, never in exponent form. */
export const pdfNumber = (value: number): string => rounded(value, 1000)

/** A place on a page, to a hundredth of a point: finer than any printer, and a third shorter in the file. */
export const pdfPlace = (value: number): string => rounded(value, 100)

/** Letters that PDFDocEncoding has in the same places, but for those a string would have to escape. */
const PLAIN = /^[\x20-\x27\x2a-\x5b\x5d-\x7e]*$/

/** A text string: as it stands where it is plain, else in UTF-16, so that any language may stand in it. */
export function pdfString(text: string): string {
  if (PLAIN.test(text)) return `(${text})`
  let hex = 'feff'
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i))
  return `<${hex}>`
}

/** A point in time in UTC, in the form jsPDF accepts. @throws if `iso` is no date */
export function pdfDate(iso: string): string {
  const digits = new Date(iso).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

/** Bytes as the string of code units 0–255 that jsPDF's streams take. */
export function binaryString(bytes: Uint8Array): string {
  const CHUNK = 8192
  let text = ''
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return text
}

/** The bytes of such a string. A loop, since `Uint8Array.from` walks the text by code points and takes twenty times as long. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
