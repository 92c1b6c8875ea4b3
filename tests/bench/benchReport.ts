// The report the benchmark draws: one city's assessment of forty indicators, in Latin script, which pdfmake can set too.
import type { ReportBlock, ReportMeta } from '../../src/core/report/ReportBlock.ts'
import { aReport, aMeta as aReportMeta } from '../pdf/aReport.ts'

const INDICATORS = 40
const ROWS = 40
const BEYOND_LATIN = /[\u0b80-\u0bff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+/g

/** pdfmake throws on Khmer and draws Burmese wrong, so both are given the same report without them. */
function inLatin<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    typeof item === 'string' ? item.replace(BEYOND_LATIN, 'Đà Nẵng') : item,
  )
}

export const aMeta = (): ReportMeta => aReportMeta()
export const benchReport = (): ReportBlock[] => inLatin(aReport({ indicators: INDICATORS, rows: ROWS }))
