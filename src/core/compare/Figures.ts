// A city's figures: what the desk keeps of the engine's scores, their names, and how one of them is read.
import type { Guidebook } from '../model/guidebook'
import type { GateStatus, Reading, Scores } from '../model/scores'

/**
 * The figures of one city in one scope and up to one phase (method.md §3–§6). Lists are in guidebook order; null where there is nothing to
 * tell. Scores and gaps run 0–100, coverage 0–1, all unrounded.
 */
export type Figures = {
  headline: number | null
  evidenced: number | null
  claimGap: number | null
  coverage: number | null
  provisional: boolean
  /** Index of the binding dimension; null where there is none. */
  binding: number | null
  /** Index of the supported phase; null for none. */
  supportedPhase: number | null
  runningAhead: boolean
  dimensions: readonly (number | null)[]
  evidencedDimensions: readonly (number | null)[]
  bases: readonly (number | null)[]
  /** Every phase for itself, the later ones too. */
  phases: readonly (number | null)[]
  phaseCoverage: readonly (number | null)[]
  /** By phase, then by dimension: `phases.length × dimensions.length` scores. */
  phaseDimensions: readonly (number | null)[]
  gates: readonly GateStatus[]
  /** The first gate that is not open: index of its phase, and where it is blocked the indices of what blocks it; null where all are open. */
  closed: { phase: number; dimensions: readonly number[]; indicators: readonly number[] } | null
}

/**
 * Names one figure as the screens do (contract.md): `headline`, `evidenced-headline`, `claim-gap`, `coverage`, `dimension:ID`, `basis:ID`,
 * `phase:ID`, `phase:ID:dimension:ID`.
 */
export type FigureKey =
  | 'headline'
  | 'evidenced-headline'
  | 'claim-gap'
  | 'coverage'
  | `dimension:${string}`
  | `basis:${string}`
  | `phase:${string}`

/** The engine's scores as the desk keeps them: lists in guidebook order instead of records, without counts. */
export function createFigures(guidebook: Guidebook, { claimed, evidenced, claimGap }: Scores): Figures {
  const { dimensions, bases, phases } = guidebook
  const readings = phases.map(({ id }) => claimed.phases[id])
  return {
    headline: claimed.headline,
    evidenced: evidenced.headline,
    claimGap,
    coverage: claimed.inScope.coverage,
    provisional: claimed.provisional,
    binding: indexOf(dimensions, claimed.binding),
    supportedPhase: indexOf(phases, claimed.supportedPhase),
    runningAhead: claimed.runningAhead,
    dimensions: dimensions.map(({ id }) => claimed.dimensions[id]?.score ?? null),
    evidencedDimensions: dimensions.map(({ id }) => evidenced.dimensions[id]?.score ?? null),
    bases: bases.map(({ id }) => claimed.bases[id]?.score ?? null),
    phases: readings.map((reading) => reading?.all.score ?? null),
    phaseCoverage: readings.map((reading) => reading?.all.coverage ?? null),
    phaseDimensions: readings.flatMap((reading) => dimensions.map(({ id }) => reading?.dimensions[id]?.score ?? null)),
    gates: readings.map((reading) => reading?.gate.status ?? 'unassessed'),
    closed: closedGate(guidebook, claimed),
  }
}

function closedGate({ phases, dimensions, indicators }: Guidebook, { phases: readings }: Reading): Figures['closed'] {
  const phase = phases.findIndex(({ id }) => readings[id]?.gate.status !== 'open')
  const id = phases[phase]?.id
  const gate = id && readings[id]?.gate
  if (!gate) return null
  return {
    phase,
    dimensions: gate.dimensions.map((blocker) => dimensions.findIndex((own) => own.id === blocker)),
    indicators: gate.indicators.map((blocker) => indicators.findIndex((own) => own.id === blocker)),
  }
}

function indexOf(list: readonly { id: string }[], id: string | null): number | null {
  const at = id === null ? -1 : list.findIndex((entry) => entry.id === id)
  return at === -1 ? null : at
}

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
