import { useMemo } from 'react'
import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { Scenario } from '../../core/model/scenario'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts, Outline } from '../../core/model/texts'
import { scoreAssessment } from '../../core/scoring/score/scoreAssessment'
import { applyScenario } from '../../core/whatif/applyScenario'
import { selectScores } from '../../store/scores'
import { type Draft, setDraft, useDraft } from '../../store/whatIf'

/** What every part of the page is drawn from. */
export type WhatIf = {
  guidebook: Guidebook
  outline: Outline
  texts: GuidebookTexts
  assessment: Assessment
  draft: Draft
  /** The kept scenario that the draft began with; null where it is new, or the scenario is no more. */
  scenario: Scenario | null
  today: Scores
  now: Scores
}

/** Today's scores, and those of what is tried: one scoring of the whole assessment for each step of a slider. */
export function useWhatIf(input: Pick<WhatIf, 'guidebook' | 'outline' | 'texts' | 'assessment'>): WhatIf {
  const { guidebook, assessment } = input
  const draft = useDraft(assessment.id)
  const now = useMemo(() => {
    return scoreAssessment(guidebook, applyScenario(assessment, draft))
  }, [guidebook, assessment, draft])
  const scenario = assessment.scenarios?.find(({ id }) => id === draft.scenario) ?? null
  return { ...input, draft, scenario, today: selectScores(guidebook, assessment), now }
}

/** Moves an indicator; to where it stands today is no move. */
export function moveIndicator(assessment: Assessment, draft: Draft, indicator: string, level: number): void {
  const { [indicator]: _before, ...others } = draft.levels
  const isToday = assessment.answers[indicator]?.level === level
  setDraft({ ...draft, levels: isToday ? others : { ...others, [indicator]: level } })
}

/** Puts an indicator back to where it stands today, its evidence too. */
export function putBack(draft: Draft, indicator: string): void {
  const { [indicator]: _level, ...levels } = draft.levels
  const { [indicator]: _evidence, ...evidence } = draft.evidence
  setDraft({ ...draft, levels, evidence })
}

/** Ids of the indicators that are moved, or whose evidence is. */
export function movedIds({ levels, evidence }: Pick<Draft, 'levels' | 'evidence'>): string[] {
  return [...new Set([...Object.keys(levels), ...Object.keys(evidence)])]
}
