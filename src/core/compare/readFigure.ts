import type { Guidebook } from '../model/guidebook'
import type { FigureKey, Figures } from './Figures'

type Reader = (figures: Figures) => number | null

const readers = new WeakMap<Guidebook, Map<FigureKey, Reader>>()

/** One figure by its key; null where there is nothing to tell or the guidebook does not have what the key names. */
export function readFigure(guidebook: Guidebook, figures: Figures, key: FigureKey): number | null {
  return figureReader(guidebook, key)(figures)
}

/** What reads one figure out of many cities of the same guidebook; made once per guidebook and key. */
export function figureReader(guidebook: Guidebook, key: FigureKey): Reader {
  let known = readers.get(guidebook)
  if (!known) {
    known = createReaders(guidebook)
    readers.set(guidebook, known)
  }
  return known.get(key) ?? (() => null)
}

function createReaders({ dimensions, bases, phases }: Guidebook): Map<FigureKey, Reader> {
  const made = new Map<FigureKey, Reader>([
    ['headline', ({ headline }) => headline],
    ['evidenced-headline', ({ evidenced }) => evidenced],
    ['claim-gap', ({ claimGap }) => claimGap],
    ['coverage', ({ coverage }) => coverage],
  ])
  for (const [at, { id }] of dimensions.entries()) made.set(`dimension:${id}`, (own) => own.dimensions[at] ?? null)
  for (const [at, { id }] of bases.entries()) made.set(`basis:${id}`, (own) => own.bases[at] ?? null)
  for (const [row, phase] of phases.entries()) {
    made.set(`phase:${phase.id}`, (own) => own.phases[row] ?? null)
    for (const [column, { id }] of dimensions.entries()) {
      const at = row * dimensions.length + column
      made.set(`phase:${phase.id}:dimension:${id}`, (own) => own.phaseDimensions[at] ?? null)
    }
  }
  return made
}
