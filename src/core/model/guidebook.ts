// The guidebook as a value: what is asked, in which phase, on which basis, and how it is weighed. No prose lives here.
import * as z from 'zod/mini'
import { evidenceSchema } from './evidence'
import { NEEDS } from './need'

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

export const phaseIdSchema = id.brand<'PhaseId'>()
export const basisIdSchema = id.brand<'BasisId'>()
export const dimensionIdSchema = id.brand<'DimensionId'>()
export const indicatorIdSchema = id.brand<'IndicatorId'>()
export type PhaseId = z.infer<typeof phaseIdSchema>
export type BasisId = z.infer<typeof basisIdSchema>
export type DimensionId = z.infer<typeof dimensionIdSchema>
export type IndicatorId = z.infer<typeof indicatorIdSchema>

/** How sure we are of a statement about the guidebook: `confirmed` from text read, `inferred` by reasoning, `own` proposal of this tool. */
export const statusSchema = z.enum(['confirmed', 'inferred', 'own'])
export type Status = z.infer<typeof statusSchema>

const share = z.number().check(z.gt(0), z.lte(1))
const positive = z.number().check(z.gt(0))
const month = z.number().check(z.int(), z.gte(1))

export const sourceSchema = z.object({
  id,
  title: z.string(),
  year: z.optional(z.number()),
  url: z.optional(z.string()),
  /** How much of it was read: the whole text, an excerpt, or a stranger's summary. */
  read: z.enum(['whole', 'excerpt', 'summary']),
})
export type Source = z.infer<typeof sourceSchema>

export const indicatorSchema = z.object({
  id: indicatorIdSchema,
  phase: phaseIdSchema,
  basis: basisIdSchema,
  dimensions: z.record(z.string().brand<'DimensionId'>(), share),
  weight: positive,
  quick: z.boolean(),
  critical: z.boolean(),
  effort: z.number().check(z.gte(1), z.lte(3), z.int()),
  /** The level that a gate asks of it in place of `minCriticalLevel` (method.md §11); read by method 2. */
  minLevel: z.optional(z.number().check(z.gte(1), z.int())),
  /** Typical cost band of one level up; one of the guidebook's `costs`. */
  cost: z.optional(id),
  /** Typical time to move one level, in whole months. */
  months: z.optional(z.object({ min: month, max: month })),
  /** The obstacle it guards against, and the documents in which the case told in its text was read. */
  obstacle: z.optional(z.object({ id, sources: z.array(id) })),
  /** Indicators that feed it or follow from it. */
  related: z.optional(z.array(id)),
  /** Entries of other frameworks that it certainly serves, per framework id. */
  mappings: z.optional(z.record(id, z.array(z.string().check(z.minLength(1))).check(z.minLength(1)))),
  sources: z.array(z.object({ id, status: statusSchema })).check(z.minLength(1)),
})
export type Indicator = z.infer<typeof indicatorSchema>

export const scoringSchema = z.object({
  /** 2: an honest verdict from partial knowledge (method.md §11). Absent: the method of editions 1.x. */
  method: z.optional(z.literal(2)),
  dimensionWeights: z.record(z.string().brand<'DimensionId'>(), positive),
  aggregation: z.enum(['geometric', 'arithmetic']),
  provisionalBelow: z.number().check(z.gte(0), z.lte(1)),
  evidenceCaps: z.record(evidenceSchema, z.number().check(z.gte(0))),
  gate: z.object({
    minCoverage: z.number().check(z.gte(0), z.lte(1)),
    minDimensionScore: z.number().check(z.gte(0)),
    minCriticalLevel: z.number().check(z.gte(0)),
  }),
})
export type ScoringParameters = z.infer<typeof scoringSchema>

export const guidebookSchema = z.object({
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  locales: z.array(z.string()).check(z.minLength(1)),
  scale: z.object({ max: z.number().check(z.int(), z.gte(1)) }),
  phases: z.array(z.object({ id: phaseIdSchema, status: statusSchema })).check(z.minLength(1)),
  bases: z
    .array(z.object({ id: basisIdSchema, kind: z.enum(['principle', 'guideline']), status: statusSchema }))
    .check(z.minLength(1)),
  dimensions: z.array(z.object({ id: dimensionIdSchema, status: statusSchema })).check(z.minLength(1)),
  indicators: z.array(indicatorSchema).check(z.minLength(1)),
  scoring: scoringSchema,
  sources: z.array(sourceSchema),
  /** Cost bands, cheapest first. */
  costs: z.optional(z.array(z.object({ id }))),
  /** Kinds of obstacle that cities of the network met. `needs`: what a city commonly has to ask of a ministry to get past it. */
  obstacles: z.optional(z.array(z.object({ id, needs: z.optional(z.array(z.enum(NEEDS))) }))),
  /** Other frameworks that indicators are mapped to, with the entries that exist in them. */
  frameworks: z.optional(z.array(z.object({ id, status: statusSchema, source: id, entries: z.array(z.string()) }))),
  /** Yes-or-no statements that tell the phase, in order; a yes means that the phase `opens` has been reached. */
  phaseStatements: z.optional(z.array(z.object({ id, opens: phaseIdSchema })).check(z.maxLength(6))),
})
/** Structure and weights of one guidebook edition (source: method.md §2). Prose is in {@link GuidebookTexts}. */
export type Guidebook = z.infer<typeof guidebookSchema>
