// The reports the benchmark draws: one city's assessment of ninety indicators, in Latin script and in all scripts.
import type { ReportBlock, ReportMeta } from '../../src/core/document/ReportBlock.ts'
import { createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { aReport, aMeta as aReportMeta } from '../pdf/aReport.ts'

const INDICATORS = 90
const ROWS = 40
const BEYOND_LATIN = /[\u0b80-\u0bff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/g
const KHMER_NOTE_LENGTH = 400

/** pdfmake and react-pdf throw on Khmer, draw Burmese wrong and fall back to no other font, so they are given the same report without. */
export function inLatin<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    typeof item === 'string' ? item.replace(BEYOND_LATIN, replaced) : item,
  )
}

/** Latin of about the same length, so that as much has to be set. */
const replaced = (found: string) => 'Đà Nẵng '.repeat(Math.ceil(Math.min(found.length, KHMER_NOTE_LENGTH) / 8)).trim()

/** Comes with the reports, so that one bundle holds all. */
export const draw = createReportPdf
export const aMeta = (): ReportMeta => aReportMeta()
export const allScripts = (): ReportBlock[] => aReport({ indicators: INDICATORS, rows: ROWS })
export const latinOnly = (): ReportBlock[] => inLatin(allScripts())
