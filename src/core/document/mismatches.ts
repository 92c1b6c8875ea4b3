import type { ReportInput } from '../findings/ReportInput'
import { editionLabel } from '../texts/editionLabel'

/** Why figures of two assessments do not compare one to one. */
export type Mismatch = 'scope' | 'phase' | 'edition' | 'later'

/** What to keep in mind when the two are compared. */
export function mismatches(
  { assessment }: Pick<ReportInput, 'assessment'>,
  earlier: ReportInput['assessment'],
): Mismatch[] {
  const edition =
    earlier.guidebook.id !== assessment.guidebook.id ||
    editionLabel(earlier.guidebook) !== editionLabel(assessment.guidebook)
  return [
    ...(earlier.scope === assessment.scope ? [] : (['scope'] as const)),
    ...(earlier.phase === assessment.phase ? [] : (['phase'] as const)),
    ...(edition ? (['edition'] as const) : []),
    ...(earlier.date > assessment.date ? (['later'] as const) : []),
  ]
}
