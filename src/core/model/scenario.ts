// Scenarios: what would be if some indicators stood at other levels. An optional member of the assessment; no score of today knows of them.
import * as z from 'zod/mini'
import { evidenceSchema } from './evidence'
import { haveOwnIds } from './plan'

/** Limits: scenarios of one assessment, characters of a name. */
export const SCENARIO_LIMITS = { scenarios: 50, name: 200 } as const

export const scenarioIdSchema = z.guid().brand<'ScenarioId'>()
export type ScenarioId = z.infer<typeof scenarioIdSchema>

const indicator = z.string().check(z.minLength(1), z.maxLength(SCENARIO_LIMITS.name))

/** Schema of one scenario; `max` is the guidebook's highest level. Unknown members are kept. */
export function scenarioSchema(max: number) {
  return z.looseObject({
    id: scenarioIdSchema,
    /** Free text, freed with the notes in a copy for the public. */
    name: z.string().check(z.minLength(1), z.maxLength(SCENARIO_LIMITS.name)),
    /** Levels by indicator, where they differ from the answers. */
    levels: z.record(indicator, z.number().check(z.int(), z.gte(0), z.lte(max))),
    /** Evidence by indicator, where it differs from the answers. */
    evidence: z.optional(z.record(indicator, evidenceSchema)),
  })
}

/** Schema of the assessment's `scenarios`. Each has an id of its own. */
export function scenariosSchema(max: number) {
  return z.array(scenarioSchema(max)).check(z.maxLength(SCENARIO_LIMITS.scenarios), z.refine(haveOwnIds))
}

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }

/** Levels, and evidence where that changes too, under a name. */
export type Scenario = Known<z.infer<ReturnType<typeof scenarioSchema>>>
