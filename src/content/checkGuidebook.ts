// The content's own checks, run by the build and the tests: everything a schema cannot say. Nothing here runs in the app.
import * as z from 'zod/mini'
import { guidebookSchema } from '../core/model/guidebook'
import type { Problem } from '../core/model/problem'
import { type GuidebookTexts, glossarySchema, indicatorTextsSchema, outlineSchema } from '../core/model/texts'
import { checkComplete } from './checkComplete'
import { checkGlossary } from './checkGlossary'
import { checkMeaning } from './checkMeaning'
import { checkParity } from './checkParity'
import { checkReferences } from './checkReferences'
import { checkWording } from './checkWording'
import { shapeProblems } from './shapeProblems'

/** The content as read from its files, not yet checked: the structure with its indicators and sources, and the prose per locale. */
export type RawContent = {
  guidebook: unknown
  texts: Readonly<
    Record<string, { readonly outline: unknown; readonly indicators: unknown; readonly glossary: unknown }>
  >
}

const textsSchema = z.object({ outline: outlineSchema, indicators: indicatorTextsSchema, glossary: glossarySchema })

/**
 * Every problem of an edition at once: shape, references, parity of the locales, meaning. Empty for sound content; never throws.
 * A part whose shape is broken is left out of the later layers. Wording is checked in the first locale, the one the guidebook is
 * written in: counts of words say nothing in scripts without spaces.
 */
export function checkGuidebook({ guidebook: raw, texts }: RawContent): Problem[] {
  const parsed = guidebookSchema.safeParse(raw)
  const problems = parsed.success ? [] : shapeProblems('guidebook', parsed.error, raw)
  const sound: GuidebookTexts[] = []
  for (const [locale, prose] of Object.entries(texts)) {
    const read = textsSchema.safeParse(prose)
    if (read.success) sound.push({ locale, ...read.data })
    else problems.push(...shapeProblems(`texts.${locale}`, read.error, prose))
  }
  if (!parsed.success) return problems
  const guidebook = parsed.data
  problems.push(...checkReferences(guidebook))
  problems.push(...checkParity(guidebook, Object.keys(texts), sound))
  problems.push(...checkMeaning(guidebook))
  const written = sound.find(({ locale }) => locale === guidebook.locales[0])
  if (written) {
    problems.push(...checkComplete(guidebook, written))
    problems.push(...checkWording(guidebook, written))
    problems.push(...checkGlossary(written))
  }
  return problems
}
