import type { Guidebook } from '../model/guidebook'
import type { Reading, Scores } from '../model/scores'
import type { Figures } from './Figures'

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
