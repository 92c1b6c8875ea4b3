// A set of cities as one file: what it holds are the assessment files themselves, since answers are the only truth and figures are recomputed.
import * as z from 'zod/mini'
import { FILE_KINDS } from '../model/fileKinds'

const { format, version, bytes } = FILE_KINDS.comparison

/** Limits of a comparison file: bytes, assessments, characters of its name. Each assessment is held to the limit of its own file as well. */
export const COMPARISON_LIMITS = { bytes, assessments: 20_000, name: 200 } as const

/** A comparison's own members; each of its assessments is read for itself. */
export const comparisonSchema = z.looseObject({
  format: z.literal(format),
  formatVersion: z.number().check(z.int(), z.gte(1)),
  name: z.optional(z.string().check(z.maxLength(COMPARISON_LIMITS.name))),
  createdAt: z.optional(z.iso.datetime({ offset: true })),
  assessments: z.array(z.unknown()).check(z.maxLength(COMPARISON_LIMITS.assessments)),
})

/**
 * The text of a comparison file around the texts of its assessments, which go in between, parted by commas. Canonical (RFC 8785) where they are.
 *
 * @param createdAt ISO 8601 instant
 */
export function comparisonFrame(name: string, createdAt: string): { head: string; tail: string } {
  const named = name === '' ? '' : `,"name":${JSON.stringify(name)}`
  const rest = `"createdAt":${JSON.stringify(createdAt)},"format":"${format}","formatVersion":${version}`
  return { head: '{"assessments":[', tail: `],${rest}${named}}` }
}
