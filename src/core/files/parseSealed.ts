// The one reading of an assessment's shape, for one file or ten thousand, whatever its seal says: what the device keeps needs no more, and the first
// screen loads no digest.
import * as z from 'zod/mini'
import { type Assessment, assessmentSchema } from '../model/assessment'
import { FILE_KINDS, type FileKind } from '../model/fileKinds'
import type { Guidebook } from '../model/guidebook'
import type { Result } from '../model/result'
import type { FileError } from './FileError'
import { liftFormat } from './formatSteps'
import { memberFault } from './memberFault'

// Compiling schemas needs `eval`, which the page's security policy forbids.
z.config({ jitless: true })

/** What an assessment's values must lie within: the phases that exist and the highest level. */
export type AssessmentBounds = Pick<Guidebook, 'phases' | 'scale'>

/**
 * The schema of assessments as a compiled function, which says yes or no at a fraction of the time; made by the build from the schema itself
 * (`build/contentShapes.ts`), rules in code included.
 */
export type AssessmentCheck = (question: { phases: readonly string[]; max: number; assessment: unknown }) => boolean

/** What reading assessments depends on. Without `isAssessment` the answers are the same, and take longer. */
export type AssessmentReader = { guidebook: AssessmentBounds; isAssessment?: AssessmentCheck | undefined }

/** An assessment as it was parsed, with its seal where it bears one. */
export type SealedAssessment = Assessment & { integrity?: { algorithm: 'SHA-256'; digest: string } | undefined }

/**
 * Reads an assessment without looking at its seal. `value` must have passed `parseJson` or `findLoss`, or come from the device's own database. The
 * schema library is asked only where the compiled check is absent or says no, to name the member at fault.
 */
export function parseSealed(
  value: unknown,
  { guidebook, isAssessment }: AssessmentReader,
): Result<SealedAssessment, FileError> {
  const refused = checkEnvelope(value, 'assessment')
  if (refused) return { ok: false, error: refused }
  const file = liftFormat(value, 'assessment')
  const { phases, max, schema } = boundsOf(guidebook)
  if (isAssessment && isOurs(file, () => isAssessment({ phases, max, assessment: file })))
    return { ok: true, value: file }
  const parsed = schema.safeParse(file)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: memberFault(parsed.error.issues, file) }
}

/** Whether a value is a file of this kind and no newer than what this copy reads; otherwise why it is not. */
export function checkEnvelope(value: unknown, kind: FileKind): FileError | null {
  const { format, version } = FILE_KINDS[kind]
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) {
    return { kind: 'wrongFormat' }
  }
  const found = 'formatVersion' in value ? value.formatVersion : undefined
  return typeof found === 'number' && found > version ? { kind: 'newerVersion', found } : null
}

/** Lets the compiler know what a check has found. */
function isOurs(_value: unknown, check: () => boolean): _value is SealedAssessment {
  return check()
}

type KnownBounds = { phases: readonly string[]; max: number; schema: ReturnType<typeof assessmentSchema> }
const known = new WeakMap<AssessmentBounds, KnownBounds>()

function boundsOf(guidebook: AssessmentBounds): KnownBounds {
  const found = known.get(guidebook)
  if (found) return found
  const phases = guidebook.phases.map(({ id }): string => id)
  const { max } = guidebook.scale
  const made = { phases, max, schema: assessmentSchema({ phaseIds: phases, max }) }
  known.set(guidebook, made)
  return made
}
