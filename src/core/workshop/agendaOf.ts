import type { Scope } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { WorkshopSetup } from '../model/workshopRecord'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { type Agenda, type AgendaEntry, createAgenda } from './createAgenda'

/** The agenda of a workshop as it is set up: the scope's indicators in the chosen phases. */
export function agendaOf(setup: WorkshopSetup, guidebook: Guidebook, scope: Scope): Agenda {
  const { phases, minutes, breaks, rounds, order } = setup
  const indicators = consideredIndicators(guidebook, scope).filter(({ phase }) => phases.includes(phase))
  return createAgenda({ indicators, minutes, breaks, rounds, order })
}

/** A stretch of the agenda: one entry, or the talk about several indicators of one phase. */
export type AgendaBlock = {
  kind: AgendaEntry['kind']
  from: number
  minutes: number
  phase: string | null
  indicators: string[]
}

/** The agenda in few lines: indicators of one phase that follow each other stand together. */
export function agendaBlocks(entries: readonly AgendaEntry[], guidebook: Guidebook): AgendaBlock[] {
  const phaseOf = new Map<string, string>(guidebook.indicators.map(({ id, phase }) => [id, phase]))
  const blocks: AgendaBlock[] = []
  for (const entry of entries) {
    const indicators = entry.kind === 'indicator' ? [entry.indicator] : []
    const phase = phaseOf.get(indicators[0] ?? '') ?? null
    const last = blocks.at(-1)
    if (last && phase !== null && last.phase === phase) {
      last.minutes += entry.minutes
      last.indicators.push(...indicators)
    } else blocks.push({ kind: entry.kind, from: entry.from, minutes: entry.minutes, phase, indicators })
  }
  return blocks
}
