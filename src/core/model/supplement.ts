// A national supplement: what a ministry adds to a guidebook edition, as one file. Never code, never a change of what an indicator means.
import * as z from 'zod/mini'
import { FILE_KINDS } from './fileKinds'
import type { Guidebook } from './guidebook'
import { indicatorSchema, sourceSchema } from './guidebook'
import { supplementIdSchema as id, type SupplementRef, versionSchema as version } from './supplementRef'
import type { GuidebookTexts } from './texts'
import { glossarySchema, indicatorTextsSchema, outlineSchema } from './texts'

export const { format: SUPPLEMENT_FORMAT, version: SUPPLEMENT_VERSION } = FILE_KINDS.supplement

const short = z.string().check(z.minLength(1), z.maxLength(200))
const text = z.string().check(z.minLength(1), z.maxLength(10_000))

/** Schema of a supplement file. `guidebook.version` is the oldest edition it fits; a later one of the same major version fits as well. */
export const supplementSchema = z.looseObject({
  format: z.literal(SUPPLEMENT_FORMAT),
  formatVersion: z.number().check(z.int(), z.gte(1), z.lte(SUPPLEMENT_VERSION)),
  id,
  version,
  title: short,
  publisher: z.optional(short),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  guidebook: z.looseObject({ id, version }),
  indicators: z.optional(z.array(indicatorSchema).check(z.maxLength(500))),
  sources: z.optional(z.array(sourceSchema)),
  notApplicable: z.optional(z.array(z.object({ indicator: id, reason: text }))),
  dimensionWeights: z.optional(z.record(z.string(), z.number().check(z.gt(0)))),
  texts: z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
      z.object({
        /** The language's own name, for a language that the guidebook does not have. */
        name: z.optional(short),
        outline: z.optional(z.partial(outlineSchema)),
        indicators: z.optional(indicatorTextsSchema),
        glossary: z.optional(glossarySchema),
      }),
    ),
  ),
})
export type Supplement = z.infer<typeof supplementSchema>

/** An indicator that a supplement takes out nationally, and why. */
export type Exclusion = { indicator: string; reason: string; supplement: string }

/** What an assessment is asked, scored and worded with: a guidebook version with the supplements that apply. */
export type Edition = {
  guidebook: Guidebook
  texts: GuidebookTexts
  supplements: readonly Supplement[]
  /** Supplements that the assessment was made with and that are not on this device. */
  missing: readonly SupplementRef[]
  exclusions: readonly Exclusion[]
}
