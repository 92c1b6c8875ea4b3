import type { BasisId, DimensionId, PhaseId } from '../model/guidebook'
import type { Gate, Reading, Slice } from '../model/scores'

/** Which score is asked about (method.md §3); a phase with a dimension is their product. */
export type ScoreSlice =
  | { kind: 'inScope' }
  | { kind: 'dimension'; dimension: DimensionId }
  | { kind: 'basis'; basis: BasisId }
  | { kind: 'phase'; phase: PhaseId; dimension?: DimensionId }

const NOTHING: Slice = { score: null, coverage: null, answered: 0, applicable: 0 }

/** The slice of a reading; an empty one for an id that the reading does not have. */
export function readSlice(reading: Reading, slice: ScoreSlice): Slice {
  return find(reading, slice) ?? NOTHING
}

/** The gate of a phase; `unassessed` for a phase that the reading does not have. */
export function readGate(reading: Reading, phase: PhaseId): Gate {
  return reading.phases[phase]?.gate ?? { status: 'unassessed', dimensions: [], indicators: [] }
}

function find(reading: Reading, slice: ScoreSlice): Slice | undefined {
  switch (slice.kind) {
    case 'inScope':
      return reading.inScope
    case 'dimension':
      return reading.dimensions[slice.dimension]
    case 'basis':
      return reading.bases[slice.basis]
    case 'phase': {
      const phase = reading.phases[slice.phase]
      return slice.dimension === undefined ? phase?.all : phase?.dimensions[slice.dimension]
    }
  }
}
