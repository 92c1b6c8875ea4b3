// What is being tried on the page of scenarios. It is not part of the assessment until it is kept under a name, and is lost with the tab.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Evidence } from '../core/model/evidence'
import type { Scenario, ScenarioId } from '../core/model/scenario'

/** Levels (and evidence) that are tried out, and the scenario that they began with. */
export type Draft = {
  /** Of which assessment. */
  assessment: string
  scenario: ScenarioId | null
  levels: Readonly<Record<string, number>>
  evidence: Readonly<Record<string, Evidence>>
}

const whatIfStore = createStore<{ draft: Draft | null }>(() => ({ draft: null }))

/** What is tried with an assessment: nothing yet where it is another one's. */
export function useDraft(assessment: string): Draft {
  const draft = useStore(whatIfStore, (state) => state.draft)
  return draft?.assessment === assessment ? draft : emptyDraft(assessment)
}

/** Begins with a scenario, or with today's answers where it is null. */
export function openScenario(assessment: string, scenario: Scenario | null): void {
  const { id = null, levels = {}, evidence = {} } = scenario ?? {}
  whatIfStore.setState({ draft: { assessment, scenario: id, levels, evidence } })
}

/** Puts what is tried in place of what was. */
export function setDraft(draft: Draft): void {
  whatIfStore.setState({ draft })
}

const empty = new Map<string, Draft>()

/** The same value each time, so that nothing is drawn anew for nothing. */
function emptyDraft(assessment: string): Draft {
  const known = empty.get(assessment) ?? { assessment, scenario: null, levels: {}, evidence: {} }
  empty.set(assessment, known)
  return known
}
