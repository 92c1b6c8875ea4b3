// The guidebook's prose in one locale. Same ids as the structure; the content checks hold the two together.
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))

export const phaseTextSchema = z.object({
  title: text,
  /** One sentence: when a city is in this phase. */
  recognise: text,
  purpose: text,
  leads: text,
  outputs: z.array(text).check(z.minLength(1)),
  failures: z.array(text).check(z.minLength(1)),
  decision: text,
})
export type PhaseText = z.infer<typeof phaseTextSchema>

export const basisTextSchema = z.object({
  title: text,
  asks: text,
  /** Where the label comes from and how sure it is. */
  origin: text,
})
export type BasisText = z.infer<typeof basisTextSchema>

export const dimensionTextSchema = z.object({ title: text, asks: text, origin: text })
export type DimensionText = z.infer<typeof dimensionTextSchema>

const named = z.object({ title: text, meaning: text })

/** `texts/<locale>/guidebook.json`: names and descriptions of everything but the indicators. Small; loaded at start. */
export const outlineSchema = z.object({
  title: text,
  about: text,
  contentStatus: text,
  phases: z.record(z.string(), phaseTextSchema),
  bases: z.record(z.string(), basisTextSchema),
  dimensions: z.record(z.string(), dimensionTextSchema),
  /** Titles and meanings of the levels 0..max, in order. */
  levels: z.array(named).check(z.minLength(2)),
  evidence: z.object({ none: named, described: named, documented: named, verified: named }),
  statuses: z.object({ confirmed: named, inferred: named, own: named }),
  costs: z.optional(z.record(z.string(), named)),
  obstacles: z.optional(z.record(z.string(), named)),
  frameworks: z.optional(
    z.record(z.string(), z.object({ title: text, about: text, entries: z.record(z.string(), text) })),
  ),
  phaseStatements: z.optional(z.record(z.string(), text)),
})
export type Outline = z.infer<typeof outlineSchema>

const indicatorShape = {
  /** Noun phrase for tables and lists, at most 8 words. */
  title: text,
  prompt: text,
  why: text,
  /** Observable facts for level 0..max, in order; each includes the one before. */
  levels: z.array(text).check(z.minLength(2)),
  evidence: z.array(text).check(z.minLength(2), z.maxLength(4)),
  /** Next step for each move up: steps[0] leads from level 0 to 1. */
  steps: z.array(text).check(z.minLength(1)),
  owner: text,
}

/** What may read differently where an area (developer, landowner, area association) started the initiative. */
export const indicatorVariantSchema = z.partial(z.omit(z.object(indicatorShape), { title: true }))
export type IndicatorVariant = z.infer<typeof indicatorVariantSchema>

/** `texts/<locale>/<phase>.json`: one entry per indicator of the phase. */
export const indicatorTextSchema = z.object({
  ...indicatorShape,
  /** A case from the network: city, year, what happened. Only where the structure names the document it was read in. */
  obstacle: z.optional(text),
  variants: z.optional(z.object({ area: z.optional(indicatorVariantSchema) })),
})
export type IndicatorText = z.infer<typeof indicatorTextSchema>

export const indicatorTextsSchema = z.record(z.string(), indicatorTextSchema)

/** `texts/<locale>/glossary.json`: what a word means here. `forms`: other spellings under which it occurs, plurals among them. */
export const glossarySchema = z.record(
  z.string(),
  z.object({ term: text, forms: z.optional(z.array(text)), meaning: text }),
)
export type Glossary = z.infer<typeof glossarySchema>

/** All prose of one edition in one locale. */
export type GuidebookTexts = {
  locale: string
  outline: Outline
  indicators: Readonly<Record<string, IndicatorText>>
  glossary: Glossary
}
