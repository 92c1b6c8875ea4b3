// The guidebook as the app loads it: texts of files in, checked and frozen values out.
import { buildGuidebook } from '../../src/content/buildGuidebook.ts'
import { buildTexts } from '../../src/content/buildTexts.ts'

/** Texts of the content's files. */
export type ContentFiles = {
  structure: string
  sources: string
  phases: Record<string, string>
  texts: Record<string, string>
}

const parseAll = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, JSON.parse(text)]))

/** Only reads the files: what loading is measured against. */
export function parseContent({ structure, sources, phases, texts }: ContentFiles): unknown[] {
  return [JSON.parse(structure), JSON.parse(sources), parseAll(phases), parseAll(texts)]
}

/** Reads, checks and freezes an edition, as the app does at start. */
export function loadContent({ structure, sources, phases, texts }: ContentFiles): unknown[] {
  const guidebook = buildGuidebook({
    structure: JSON.parse(structure),
    phases: parseAll(phases),
    sources: JSON.parse(sources),
  })
  return [guidebook, buildTexts('en', parseAll(texts))]
}
