import * as z from 'zod/mini'

export const supplementIdSchema = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
export const versionSchema = z.string().check(z.maxLength(50), z.regex(/^\d+\.\d+\.\d+$/))

/** Names one version of a supplement; this much of it an assessment carries along. Unknown members are kept. */
export const supplementRefSchema = z.looseObject({ id: supplementIdSchema, version: versionSchema })
export type SupplementRef = { id: string; version: string }
