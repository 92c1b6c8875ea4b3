// A report as the app makes it, with the words of the app, to be written as DOCX, HTML and XLSX.
import { createInstance } from 'i18next'
import { buildReport, reportMeta } from '../../src/core/document/buildReport'
import { withOptions } from '../../src/core/document/withOptions'
import { sealAssessment } from '../../src/core/files/sealAssessment'
import type { ReportInput } from '../../src/core/findings/ReportInput'
import type { Assessment } from '../../src/core/model/assessment'
import { type ReportOptions, WHOLE_REPORT } from '../../src/core/model/ReportOptions'
import { actionSheet } from '../../src/core/plan/actionSheet'
import { planSheet } from '../../src/core/plan/planSheet'
import type { Words } from '../../src/core/texts/Words'
import { pageWords } from '../../src/i18n/pageWords'
import { aReportInput } from '../core/document/aReportInput'
import { aTellingAssessment } from '../core/document/aTellingAssessment'

const i18n = createInstance()
await i18n.init({ lng: 'en', resources: { en: { translation: pageWords } }, interpolation: { escapeValue: false } })
const english: Words = (key, values = {}) => String(i18n.t(key as never, values as never))

type Wanted = { assessment?: Assessment; options?: Partial<ReportOptions>; more?: Partial<ReportInput> }

/** Blocks, meta and the sheets of the plan of one report, all made with the same options. */
export function aReportForOffice({ assessment = aTellingAssessment(), options = {}, more = {} }: Wanted = {}) {
  const chosen = { ...WHOLE_REPORT, ...options }
  const input = withOptions(aReportInput(assessment, { words: english, ...more }), chosen)
  const file = sealAssessment(input.assessment)
  const meta = reportMeta(input, { createdAt: '2026-11-24T08:00:00.000Z', language: 'en', file }, chosen)
  return { blocks: buildReport(input, chosen), meta, sheets: [planSheet(input), actionSheet(input)], file }
}
