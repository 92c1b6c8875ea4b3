import * as z from 'zod/mini'
import type { AssessmentRecord } from '../model/record'
import type { Result } from '../model/result'
import { memberFault } from './memberFault'
import { type AssessmentBounds, parseSealed } from './parseSealed'

const recordSchema = z.object({
  assessment: z.unknown(),
  revision: z.number().check(z.int(), z.gte(0)),
  savedAt: z.string(),
  exportedAt: z.nullable(z.string()),
  sample: z.boolean(),
  origin: z.enum(['here', 'sealed', 'unsealed', 'changed']),
})

/** Reads a stored record. The error names the member at fault, for a bug report rather than for a person: `assessment.date: missing`. */
export function parseRecord(value: unknown, guidebook: AssessmentBounds): Result<AssessmentRecord, string> {
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) return { ok: false, error: problemText(memberFault(parsed.error.issues, value)) }
  const inner = parseSealed(parsed.data.assessment, { guidebook })
  if (!inner.ok) return { ok: false, error: problemText(inner.error, 'assessment.') }
  const { integrity: _seal, ...assessment } = inner.value
  return { ok: true, value: { ...parsed.data, assessment } }
}

function problemText(error: ReturnType<typeof memberFault>, prefix = ''): string {
  return error.kind === 'member' ? `${prefix}${error.path}: ${error.problem}` : `${prefix}${error.kind}`
}
