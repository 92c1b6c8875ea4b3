import type { GuidebookTexts } from '../core/model/texts'
import { buildTexts } from './buildTexts'
import { loadFolder } from './loadFolder'

const files = import.meta.glob<unknown>('../../guidebook-data/texts/*/*.json', { import: 'default' })

/** All prose of the current edition in one locale. Rejects for a locale without content. */
export async function loadTexts(locale: string): Promise<GuidebookTexts> {
  const texts = await loadFolder(files, `../../guidebook-data/texts/${locale}/`)
  if (!texts.guidebook) throw new RangeError(`no guidebook texts for locale ${locale}`)
  return buildTexts(locale, texts)
}
