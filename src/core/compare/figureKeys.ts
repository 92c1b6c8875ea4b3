import type { Guidebook } from '../model/guidebook'
import type { FigureKey } from './Figures'

/** Every figure of a guidebook: the four of the whole, then dimensions, bases, phases, and phases by dimension, in guidebook order. */
export function figureKeys({ dimensions, bases, phases }: Guidebook): FigureKey[] {
  return [
    'headline',
    'evidenced-headline',
    'claim-gap',
    'coverage',
    ...dimensions.map(({ id }): FigureKey => `dimension:${id}`),
    ...bases.map(({ id }): FigureKey => `basis:${id}`),
    ...phases.map(({ id }): FigureKey => `phase:${id}`),
    ...phases.flatMap((phase) => dimensions.map(({ id }): FigureKey => `phase:${phase.id}:dimension:${id}`)),
  ]
}
