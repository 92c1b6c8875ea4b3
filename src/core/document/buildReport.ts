// The report as data. What lives here decides what a report says and in which order; how it looks is the painters' business.

import type { ReportInput } from '../findings/ReportInput'
import { chosenSections, type ReportOptions, type Section, WHOLE_REPORT } from '../model/ReportOptions'
import { printableTexts } from '../texts/printableText'
import { actionBlocks } from './actionBlocks'
import { coverBlocks } from './coverBlocks'
import { findingBlocks } from './findingBlocks'
import { gateBlocks } from './gateBlocks'
import { methodBlocks } from './methodBlocks'
import { openPointBlocks } from './openPointBlocks'
import { phaseBlocks } from './phaseBlocks'
import { progressBlocks } from './progressBlocks'
import type { ReportBlock, ReportMeta } from './ReportBlock'
import { readinessBlocks } from './readinessBlocks'
import { summaryBlocks } from './summaryBlocks'
import { withOptions } from './withOptions'
import { workshopBlocks } from './workshopBlocks'

const BUILDERS: Readonly<Record<Section, (input: ReportInput) => ReportBlock[]>> = {
  summary: summaryBlocks,
  readiness: readinessBlocks,
  gates: gateBlocks,
  findings: findingBlocks,
  progress: progressBlocks,
  phases: phaseBlocks,
  actions: actionBlocks,
  workshop: workshopBlocks,
  exclusions: openPointBlocks,
  method: methodBlocks,
}

/**
 * The report of one assessment, from cover to provenance, or the part of it that the options ask for; sections with nothing to say (progress
 * without an earlier assessment, a workshop without votes) are left out. Pure: the same input gives the same blocks; every word comes from `input`.
 */
export function buildReport(input: ReportInput, options: ReportOptions = WHOLE_REPORT): ReportBlock[] {
  const shown = withOptions(input, options)
  const sections = chosenSections(options).map((section) => BUILDERS[section](shown))
  const blocks = sections.flat()
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  return printableTexts(withTidyBreaks([...coverBlocks(shown, headings.length > 1), ...blocks]))
}

/** Never two page breaks in a row, and none at the end: sections say where they want one, not knowing their neighbours. */
function withTidyBreaks(blocks: ReportBlock[]): ReportBlock[] {
  return blocks.filter(({ kind }, index) => {
    const next = blocks[index + 1]
    return kind !== 'pageBreak' || (next !== undefined && next.kind !== 'pageBreak')
  })
}

/**
 * What the report's document says about itself.
 *
 * @param made `createdAt`: ISO 8601 instant; `language`: BCP 47; `file`: the sealed text of the assessment file, to be embedded
 * @param options paper and colour
 */
export function reportMeta(
  { assessment, outline, words, format }: Pick<ReportInput, 'assessment' | 'outline' | 'words' | 'format'>,
  made: { createdAt: string; language: string; file: string },
  options: Pick<ReportOptions, 'paper' | 'grayscale'> = WHOLE_REPORT,
): ReportMeta {
  const city = assessment.city.name
  const date = format.day(assessment.date)
  return {
    title: assessment.title?.trim() || words('document.title', { city }),
    subject: words('document.subject', { city, guidebook: outline.title, date }),
    author: assessment.preparedBy?.trim() || city,
    language: made.language,
    createdAt: made.createdAt,
    header: words('document.header', { city, date }),
    footer: words('document.footer'),
    attachment: { name: 'assessment.json', text: made.file, description: words('document.attachment') },
    paper: options.paper,
    grayscale: options.grayscale,
  }
}
