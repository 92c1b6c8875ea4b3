import type { Scope } from '../model/assessment'
import type { Guidebook, Indicator } from '../model/guidebook'
import type { WorkshopSetup } from '../model/workshopRecord'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { type Agenda, type AgendaEntry, createAgenda } from './createAgenda'

/**
 * What is on the agenda whatever was chosen. `putToVote`: what merged copies left to the room. `voting`: the indicators of open voting, so that
 * one of them stays when it is no longer put to vote.
 */
type Always = { putToVote?: readonly string[] | undefined; voting?: readonly string[] | undefined }

/** What can be chosen one by one: the scope's indicators in the chosen phases. */
export function indicatorsToChoose({ phases }: WorkshopSetup, guidebook: Guidebook, scope: Scope): Indicator[] {
  return consideredIndicators(guidebook, scope).filter(({ phase }) => phases.includes(phase))
}

/**
 * The agenda of a workshop as it is set up: the scope's indicators in the chosen phases but those left out, and those put to vote after merging, whatever their
 * phase; these come first, and are dropped last. Ids that the guidebook does not have are passed over.
 */
export function agendaOf(
  setup: WorkshopSetup,
  guidebook: Guidebook,
  scope: Scope,
  { putToVote = [], voting = [] }: Always = {},
): Agenda {
  const { left = [], minutes, breaks, rounds, order } = setup
  const chosen = new Set<string>(
    indicatorsToChoose(setup, guidebook, scope).flatMap(({ id }) => (left.includes(id) ? [] : [id])),
  )
  const first = [new Set(putToVote), new Set(voting)]
  const indicators = guidebook.indicators.filter(({ id }) => chosen.has(id) || first.some((group) => group.has(id)))
  return createAgenda({ indicators, first, minutes, breaks, rounds, order })
}

/** The indicators put to vote after merging that this guidebook has, in its order. */
export function putToVoteIn(
  { putToVote = [] }: { putToVote?: readonly string[] | undefined },
  guidebook: Guidebook,
): string[] {
  const asked = new Set(putToVote)
  return guidebook.indicators.flatMap(({ id }): string[] => (asked.has(id) ? [id] : []))
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
