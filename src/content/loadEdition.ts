import type { Base } from '../core/editions/applySupplements'
import { buildGuidebook, type GuidebookParts } from './buildGuidebook'
import { buildTexts } from './buildTexts'
import { loadFolder } from './loadFolder'

const ROOT = '../../guidebook-data/editions/'
const files = import.meta.glob<unknown>('../../guidebook-data/editions/**/*.json', { import: 'default' })

type TopFiles = { guidebook: GuidebookParts['structure']; sources: unknown }

/** Versions of earlier editions that ship with the app, in no order. */
export function earlierVersions(): string[] {
  return [...new Set(Object.keys(files).map((path) => path.slice(ROOT.length).split('/')[0] ?? ''))]
}

/**
 * An earlier edition as it was published: structure, weights and prose, so that an assessment made with it is asked and scored exactly
 * as it was. Null for a version that does not ship. In the edition's first locale where it lacks the wanted one.
 */
export async function loadEdition(version: string, locale: string): Promise<Base | null> {
  if (!earlierVersions().includes(version)) return null
  const folder = `${ROOT}${version}/`
  const [top, phases, wanted] = await Promise.all([
    loadFolder(files, folder) as Promise<unknown> as Promise<TopFiles>,
    loadFolder<unknown[]>(files, `${folder}phases/`),
    loadFolder(files, `${folder}texts/${locale}/`),
  ])
  const guidebook = buildGuidebook({ structure: top.guidebook, phases, sources: top.sources })
  if (wanted.guidebook) return { guidebook, texts: buildTexts(locale, wanted) }
  const first = guidebook.locales[0] ?? locale
  return { guidebook, texts: buildTexts(first, await loadFolder(files, `${folder}texts/${first}/`)) }
}
