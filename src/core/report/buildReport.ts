// The report as data. What lives here decides what a report says and in which order; how it looks is the painters' business.
import { coverBlocks } from './coverBlocks'
import { gateBlocks } from './gateBlocks'
import { methodBlocks } from './methodBlocks'
import { openPointBlocks } from './openPointBlocks'
import { phaseBlocks } from './phaseBlocks'
import type { ReportBlock } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { readinessBlocks } from './readinessBlocks'
import { summaryBlocks } from './summaryBlocks'

/** The whole report of one assessment, from cover to provenance. Pure: the same input gives the same blocks; every word comes from `input`. */
export function buildReport(input: ReportInput): ReportBlock[] {
  return [
    ...coverBlocks(input),
    ...summaryBlocks(input),
    ...readinessBlocks(input),
    ...gateBlocks(input),
    ...phaseBlocks(input),
    ...openPointBlocks(input),
    ...methodBlocks(input),
  ]
}
