import * as z from 'zod/mini'

/** How well an answer is backed, weakest first (method.md §1). */
export const EVIDENCE = ['none', 'described', 'documented', 'verified'] as const
export const evidenceSchema = z.enum(EVIDENCE)
export type Evidence = z.infer<typeof evidenceSchema>
