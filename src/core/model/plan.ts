// The plan: what is to be done so that indicators rise. An optional member of the assessment; targets stay with the answers.
import * as z from 'zod/mini'
import { NEEDS } from './need'

/** Limits of a plan: actions, indicators and predecessors of one action, characters of a line and of a note. */
export const PLAN_LIMITS = { actions: 500, indicators: 50, dependsOn: 50, line: 500, note: 10_000 } as const

export const ACTION_STATUSES = ['planned', 'started', 'done', 'dropped'] as const
/** Who has to move: the city itself, a ministry or other national body, or a partner (company, operator, donor, university). */
export const LEADS = ['city', 'ministry', 'partner'] as const

export const actionIdSchema = z.guid().brand<'ActionId'>()
export type ActionId = z.infer<typeof actionIdSchema>

const line = z.string().check(z.maxLength(PLAN_LIMITS.line))
const key = line.check(z.minLength(1))

/** Schema of one action; `max` is the guidebook's highest level. Unknown members are kept. */
export function actionSchema(max: number) {
  return z.looseObject({
    id: actionIdSchema,
    title: key,
    /** Ids of the indicators that it moves; none for an action that serves the plan as a whole. */
    indicators: z.array(key).check(z.maxLength(PLAN_LIMITS.indicators)),
    /** The level that an indicator stands at once it is done, where that is known. */
    toLevel: z.optional(z.record(key, z.number().check(z.int(), z.gte(0), z.lte(max)))),
    /** A person; freed with the names in a copy for the public. */
    owner: z.optional(line),
    department: z.optional(line),
    lead: z.enum(LEADS),
    /** What it needs from a ministry, whoever leads it. */
    needs: z.optional(z.array(z.enum(NEEDS)).check(z.maxLength(NEEDS.length))),
    start: z.optional(z.iso.date()),
    due: z.optional(z.iso.date()),
    /** A cost band: one of the guidebook's `costs`. */
    cost: z.optional(key),
    funding: z.optional(line),
    status: z.enum(ACTION_STATUSES),
    /** Actions that have to be done before it starts. One that is not in the plan is shown as missing. */
    dependsOn: z.optional(z.array(actionIdSchema).check(z.maxLength(PLAN_LIMITS.dependsOn))),
    note: z.optional(z.string().check(z.maxLength(PLAN_LIMITS.note))),
  })
}

/** Schema of the assessment's `plan`. Every action has an id of its own. Unknown members are kept. */
export function planSchema(max: number) {
  const actions = z.array(actionSchema(max)).check(z.maxLength(PLAN_LIMITS.actions), z.refine(haveOwnIds))
  return z.looseObject({ actions })
}

/** Whether every entry of a list has an id of its own. The build compiles this rule by name (`build/compiledSchema.ts`). */
export function haveOwnIds(entries: { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length
}

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }

/** One action. Dates are ISO 8601 days, `start` and `due` both included. */
export type Action = Known<z.infer<ReturnType<typeof actionSchema>>>
export type ActionStatus = Action['status']
export type Lead = Action['lead']
/** The plan of an assessment. The order of its actions is that in which they were made. */
export type Plan = { actions: readonly Action[] }
