import type { ReportInput } from '../findings/ReportInput'
import type { ReportOptions } from '../model/ReportOptions'
import { publishableAssessment } from './publishableAssessment'

/**
 * The input of a report freed of all that the options leave out, in the assessment itself and in the earlier one. Whatever is made from it
 * (blocks, attached file, tables) cannot hold more. The scores stay: no note or name counts in them.
 */
export function withOptions(input: ReportInput, { notes, names }: Pick<ReportOptions, 'notes' | 'names'>): ReportInput {
  if (notes && names) return input
  const withheld = { notes: !notes, names: !names }
  const { earlier } = input
  return {
    ...input,
    withheld,
    assessment: publishableAssessment(input.assessment, withheld),
    ...(earlier ? { earlier: { ...earlier, assessment: publishableAssessment(earlier.assessment, withheld) } } : {}),
  }
}
