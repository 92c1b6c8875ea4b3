import type { Changes } from '../editions/upgradeAssessment'
import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Withheld } from '../model/ReportOptions'
import type { AssessmentRecord } from '../model/record'
import type { Scores } from '../model/scores'
import type { Edition } from '../model/supplement'
import type { GuidebookTexts, Outline } from '../model/texts'
import type { DocumentFormat, Words } from '../texts/Words'

/** All that a report is made from. `generatedOn`: ISO 8601 day or instant. `origin` and `sample` as in the record; absent: here, not a sample. */
export type ReportInput = {
  guidebook: Guidebook
  outline: Outline
  texts: GuidebookTexts
  assessment: Assessment
  scores: Scores
  words: Words
  format: DocumentFormat
  generatedOn: string
  sample?: boolean
  origin?: AssessmentRecord['origin']
  /** The supplements in force, those that are missing here, and what they take out; absent: none. */
  edition?: Pick<Edition, 'supplements' | 'missing' | 'exclusions'> | undefined
  /** An assessment to measure progress against, with its own edition, and what happened to ids in the versions after that, oldest first. */
  earlier?: { assessment: Assessment; guidebook: Guidebook; changes: readonly Changes[] }
  /** What this copy leaves out; the assessment handed in has been freed of it already. */
  withheld?: Withheld
}
