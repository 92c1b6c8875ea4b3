import type { FileError } from '../files/FileError'
import { type Edition, parseAssessmentValue } from '../files/parseAssessment'
import { checkEnvelope } from '../files/parseAssessmentBody'
import { checkValue } from '../files/parseJson'
import { type Assessment, FORMAT, FORMAT_VERSION } from '../model/assessment'
import type { Result } from '../model/result'
import { isPlainValue } from './isPlainValue'

/** An assessment with its seal still on. */
export type SealedAssessment = Assessment & { integrity?: { algorithm: string; digest: string } | undefined }

/** A compiled check of the assessment's shape, with any phase and any highest level; `build/contentShapes.ts` makes it. */
export type AssessmentCheck = (value: unknown) => boolean

/** What reading many files depends on. */
export type BulkReader = { edition: Edition; isAssessment: AssessmentCheck }

/**
 * Reads a value as an assessment, as `parseAssessment` does and with the same answers, many times as fast: the schema library is asked only where
 * the compiled check fails, to name the member at fault.
 *
 * @param doubtful as for `isPlainValue`
 */
export function parseInBulk(
  value: unknown,
  doubtful: boolean,
  { edition, isAssessment }: BulkReader,
): Result<SealedAssessment, FileError> {
  if (isPlainValue(value, doubtful) && isOurs(value, isAssessment) && fitsEdition(value, edition)) {
    return { ok: true, value }
  }
  const error = checkValue(value, []) ?? checkEnvelope(value, FORMAT, FORMAT_VERSION)
  if (error) return { ok: false, error }
  const parsed = parseAssessmentValue(value, edition)
  return parsed.ok ? { ok: true, value: value as SealedAssessment } : parsed
}

function isOurs(value: unknown, isAssessment: AssessmentCheck): value is SealedAssessment {
  return isAssessment(value)
}

/** What the compiled check leaves open: whether the edition has the phase and its scale the levels. */
function fitsEdition({ phase, answers }: SealedAssessment, { phases, scale }: Edition): boolean {
  if (!phases.some(({ id }) => id === phase)) return false
  for (const { level, target } of Object.values(answers)) {
    if (typeof level === 'number' && level > scale.max) return false
    if (target !== undefined && target > scale.max) return false
  }
  return true
}
