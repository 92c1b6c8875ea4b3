import { validate as isGuidebook } from 'virtual:content-shapes/isGuidebook'
import type { Guidebook } from '../core/model/guidebook'
import { assertShape } from './assertShape'
import { freezeDeep } from './freezeDeep'

/** The parts of an edition's structure as they lie in their files. `phases`: the indicators by phase. */
export type GuidebookParts = {
  structure: { phases: readonly { id: string }[] }
  phases: Readonly<Record<string, readonly unknown[] | undefined>>
  sources: unknown
}

/** One edition's structure and weights, checked for shape and frozen. Throws an Error that names what is at fault. */
export function buildGuidebook({ structure, phases, sources }: GuidebookParts): Guidebook {
  const indicators = structure.phases.flatMap(({ id }) => phases[id] ?? [])
  return freezeDeep(assertShape<Guidebook>('guidebook', isGuidebook, { ...structure, indicators, sources }))
}
