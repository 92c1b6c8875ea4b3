import { validate as isOutline } from 'virtual:content-shapes/isOutline'
import type { Outline } from '../core/model/texts'
import { assertShape } from './assertShape'
import { freezeDeep } from './freezeDeep'

const files = import.meta.glob<unknown>('../../guidebook-data/texts/*/guidebook.json', { import: 'default' })

/** Names and descriptions of phases, bases, dimensions, levels and evidence in one locale. Rejects for a locale without content. */
export async function loadOutline(locale: string): Promise<Outline> {
  const load = files[`../../guidebook-data/texts/${locale}/guidebook.json`]
  if (!load) throw new RangeError(`no guidebook texts for locale ${locale}`)
  return freezeDeep(assertShape<Outline>('outline', isOutline, await load()))
}
