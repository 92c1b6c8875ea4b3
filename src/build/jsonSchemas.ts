import * as z from 'zod/mini'
import { COMPARISON_LIMITS, comparisonSchema } from '../core/files/comparisonFile'
import { backupSchema } from '../core/files/createBackup'
import { assessmentSchema } from '../core/model/assessment'
import { ballotSchema, sessionSchema } from '../core/model/ballot'
import { areFewAreas, BRIEF_LIMITS } from '../core/model/brief'
import { type Guidebook, guidebookSchema, indicatorSchema, sourceSchema } from '../core/model/guidebook'
import { haveOwnIds } from '../core/model/plan'
import { supplementSchema } from '../core/model/supplement'
import { glossarySchema, indicatorTextsSchema, outlineSchema } from '../core/model/texts'

/** The published JSON Schemas (contract.md) by file name, generated from the schemas that the app itself reads files with. */
export function jsonSchemas({ phases, scale }: Pick<Guidebook, 'phases' | 'scale'>): Map<string, string> {
  const assessment = assessmentSchema({ phaseIds: phases.map(({ id }) => id), max: scale.max })
  const backup = z.extend(backupSchema, { assessments: z.array(assessment) })
  const comparison = z.extend(comparisonSchema, {
    assessments: z.array(assessment).check(z.maxLength(COMPARISON_LIMITS.assessments)),
  })
  const structure = z.omit(guidebookSchema, { indicators: true, sources: true })
  return new Map([
    ['assessment.schema.json', schemaText('Guidepost assessment, format 1', assessment)],
    ['backup.schema.json', schemaText('Guidepost backup, format 1', backup)],
    ['comparison.schema.json', schemaText('Guidepost comparison, format 1', comparison)],
    ['session.schema.json', schemaText('Guidepost workshop session, format 1', sessionSchema)],
    ['ballot.schema.json', schemaText('Guidepost ballot, format 1', ballotSchema)],
    ['supplement.schema.json', schemaText('Guidepost supplement, format 1', supplementSchema)],
    ['guidebook.schema.json', schemaText('Guidebook: structure and scoring', structure)],
    ['indicators.schema.json', schemaText('Guidebook: indicators of a phase', z.array(indicatorSchema))],
    ['sources.schema.json', schemaText('Guidebook: bibliography', z.array(sourceSchema))],
    ['outline.schema.json', schemaText('Guidebook texts: outline', outlineSchema)],
    ['indicator-texts.schema.json', schemaText('Guidebook texts: indicators of a phase', indicatorTextsSchema)],
    ['glossary.schema.json', schemaText('Guidebook texts: glossary', glossarySchema)],
  ])
}

/** The schemas that are compiled by the build, by the name of the function: those of the app's own content, and of assessments. */
export function contentSchemas(): Record<string, object> {
  const compiled = {
    isAssessment: boundedAssessment(),
    isGuidebook: guidebookSchema,
    isOutline: outlineSchema,
    isIndicatorTexts: indicatorTextsSchema,
    isGlossary: glossarySchema,
  }
  return Object.fromEntries(
    Object.entries(compiled).map(([name, schema]) => {
      // Shared parts are compiled once and called, which keeps the compiled code small.
      const { $schema: _dialect, ...rest } = toSchema(schema, 'ref', compileRules)
      return [name, rest]
    }),
  )
}

/** Stands in the schema for a phase and a highest level that are known only when a file is read. */
const ANY_PHASE = 'any'
const ANY_MAX = 987_654_321

/** What the compiled check of assessments is asked (`AssessmentCheck`): an assessment, and the bounds that its values must lie within. */
function boundedAssessment() {
  const assessment = assessmentSchema({ phaseIds: [ANY_PHASE], max: ANY_MAX })
  return z.object({ phases: z.array(z.string()), max: z.number(), assessment })
}

/** Rules that the schemas state in code, each as a keyword that can be compiled. */
const RULES: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [haveOwnIds, { ownIds: true }],
  [areFewAreas, { maxProperties: BRIEF_LIMITS.areas }],
])

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/**
 * Puts keywords of `contentShapes.ts` where JSON Schema has no words: for what depends on the bounds, and for rules in code.
 * @throws RangeError for a rule that it does not know: a compiled check without it would take what the schema refuses
 */
const compileRules: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.maximum === ANY_MAX) {
    delete jsonSchema.maximum
    Object.assign(jsonSchema, { upToMax: true })
  }
  if (jsonSchema.enum?.includes(ANY_PHASE)) {
    delete jsonSchema.enum
    Object.assign(jsonSchema, { isPhase: true })
  }
  for (const { _zod } of zodSchema._zod.def.checks ?? []) {
    if (_zod.def.check !== 'custom') continue
    const rule = 'fn' in _zod.def ? RULES.get(_zod.def.fn) : undefined
    if (!rule) throw new RangeError('a schema states a rule in code that cannot be compiled: name it in RULES')
    Object.assign(jsonSchema, rule)
  }
}

function schemaText(title: string, schema: z.core.$ZodType): string {
  const { $schema, ...rest } = toSchema(schema)
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

function toSchema(schema: z.core.$ZodType, reused: 'inline' | 'ref' = 'inline', override?: Override) {
  return z.toJSONSchema(schema, { io: 'input', reused, ...(override ? { override } : {}) })
}
