// The only reader of guidebook-data: structure at once, prose per locale when asked for.
import * as z from 'zod/mini'
import structure from '../../guidebook-data/guidebook.json'
import sources from '../../guidebook-data/sources.json'
import { type Guidebook, guidebookSchema } from '../core/model/guidebook'
import { freezeDeep } from './freezeDeep'

const phaseFiles = import.meta.glob<unknown[]>('../../guidebook-data/phases/*.json', { eager: true, import: 'default' })

/** The current edition's structure and weights, checked for shape and frozen. Throws a ZodError that lists every fault. */
export function loadGuidebook(): Guidebook {
  z.config({ jitless: true })
  const indicators = structure.phases.flatMap(({ id }) => phaseFiles[`../../guidebook-data/phases/${id}.json`] ?? [])
  return freezeDeep(guidebookSchema.parse({ ...structure, indicators, sources }))
}
