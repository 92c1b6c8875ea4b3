import * as z from 'zod/mini'
import { backupSchema } from '../core/files/parseBackup'
import { assessmentSchema } from '../core/model/assessment'
import type { Guidebook } from '../core/model/guidebook'

/** The published JSON Schemas (contract.md) by file name, generated from the schemas that the app itself reads files with. */
export function jsonSchemas({ phases, scale }: Pick<Guidebook, 'phases' | 'scale'>): Map<string, string> {
  const assessment = assessmentSchema({ phaseIds: phases.map(({ id }) => id), max: scale.max })
  const backup = z.extend(backupSchema, { assessments: z.array(assessment) })
  return new Map([
    ['assessment.schema.json', schemaText('Guidepost assessment, format 1', assessment)],
    ['backup.schema.json', schemaText('Guidepost backup, format 1', backup)],
  ])
}

function schemaText(title: string, schema: z.core.$ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
