import type { ScoreSlice } from '../../core/findings/readSlice'
import type { Assessment } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts, Outline } from '../../core/model/texts'
import type { Words } from '../../core/texts/Words'

/** A score that somebody wants to see taken apart; `title` names it. */
export type ScoreQuestion =
  | { kind: 'headline'; reading: 'claimed' | 'evidenced'; title: string }
  | { kind: 'slice'; slice: ScoreSlice; reading: 'claimed' | 'evidenced'; title: string }

/** What every part of the results page is drawn from. */
export type ResultsInput = {
  guidebook: Guidebook
  outline: Outline
  texts: GuidebookTexts
  assessment: Assessment
  scores: Scores
  words: Words
  /** Opens the explanation of a score. */
  ask: (question: ScoreQuestion) => void
}
