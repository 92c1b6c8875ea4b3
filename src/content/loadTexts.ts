import { type GuidebookTexts, indicatorTextsSchema } from '../core/model/texts'
import { freezeDeep } from './freezeDeep'
import { loadOutline } from './loadOutline'

const files = import.meta.glob<unknown>('../../guidebook-data/texts/*/*.json', { import: 'default' })

/** All prose of the current edition in one locale. Rejects for a locale without content. */
export async function loadTexts(locale: string): Promise<GuidebookTexts> {
  const outline = await loadOutline(locale)
  const folder = `../../guidebook-data/texts/${locale}/`
  const phases = Object.entries(files).filter(([path]) => path.startsWith(folder) && path !== `${folder}guidebook.json`)
  const parsed = await Promise.all(phases.map(async ([, load]) => indicatorTextsSchema.parse(await load())))
  return freezeDeep({ locale, outline, indicators: Object.assign({}, ...parsed) })
}
