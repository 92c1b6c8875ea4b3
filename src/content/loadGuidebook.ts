// The only reader of guidebook-data/: structure at once, prose per locale when asked for.
import structure from '../../guidebook-data/guidebook.json'
import sources from '../../guidebook-data/sources.json'
import type { Guidebook } from '../core/model/guidebook'
import { buildGuidebook } from './buildGuidebook'

const FOLDER = '../../guidebook-data/phases/'
const files = import.meta.glob<unknown[]>('../../guidebook-data/phases/*.json', { eager: true, import: 'default' })

/** The current edition's structure and weights, checked for shape and frozen. Throws an Error that names what is at fault. */
export function loadGuidebook(): Guidebook {
  const phases = Object.fromEntries(structure.phases.map(({ id }) => [id, files[`${FOLDER}${id}.json`]]))
  return buildGuidebook({ structure, phases, sources })
}
