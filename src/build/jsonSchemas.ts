import * as z from 'zod/mini'
import { COMPARISON_LIMITS, comparisonSchema } from '../core/compare/comparisonFile'
import { backupSchema } from '../core/files/parseBackup'
import { assessmentSchema } from '../core/model/assessment'
import { ballotSchema, sessionSchema } from '../core/model/ballot'
import { type Guidebook, guidebookSchema, indicatorSchema, sourceSchema } from '../core/model/guidebook'
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

/** The schemas that are compiled by the build, by the name of the function: those of the app's own content, and of assessments read in bulk. */
export function contentSchemas(): Record<string, object> {
  // Many files are read at once for a comparison; which phases and levels there are is known only then.
  const assessment = assessmentSchema({ phaseIds: ['any'], max: Number.MAX_SAFE_INTEGER })
  const isAssessment = z.extend(assessment, { phase: z.string() })
  const compiled = {
    isAssessment,
    isGuidebook: guidebookSchema,
    isOutline: outlineSchema,
    isIndicatorTexts: indicatorTextsSchema,
  }
  const named = Object.entries({ ...compiled, isGlossary: glossarySchema })
  return Object.fromEntries(
    named.map(([name, schema]) => {
      // Shared parts are compiled once and called, which keeps the compiled code small.
      const { $schema: _dialect, ...rest } = toSchema(schema, 'ref')
      return [name, rest]
    }),
  )
}

function schemaText(title: string, schema: z.core.$ZodType): string {
  const { $schema, ...rest } = toSchema(schema)
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

function toSchema(schema: z.core.$ZodType, reused: 'inline' | 'ref' = 'inline') {
  return z.toJSONSchema(schema, { io: 'input', reused })
}
