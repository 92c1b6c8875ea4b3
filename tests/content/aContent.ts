// A guidebook of a few indicators with sound prose, to break one rule at a time.
import { faultSentence } from '../../src/build/faultSentence'
import type { Guidebook } from '../../src/core/model/guidebook'
import type { Problem } from '../../src/core/model/problem'
import type { GuidebookTexts, IndicatorText } from '../../src/core/model/texts'
import { anOutline } from '../core/document/aReportInput'
import { aGuidebook, type Sketch } from '../core/scoring/aGuidebook'

/** Prose of one indicator that breaks no rule of the content's README, changed as the test says. */
export function anIndicatorText(changes: Partial<IndicatorText> = {}): IndicatorText {
  return {
    title: 'List of the maps',
    prompt: 'Does the city keep a list of the maps that it owns?',
    why: 'A map that nobody can find is paid for twice.',
    levels: [
      'Nobody has looked at the maps.',
      'One office has been asked to list them.',
      'A written list names each map and its owner.',
      'The list has been used once, and the date is on record.',
      'Each year the list is renewed and anyone may read it.',
    ],
    evidence: ['The list', 'A letter that asks for it'],
    steps: ['Ask one office.', 'Write the list.', 'Use it once.', 'Renew it each year.'],
    owner: 'the office for maps',
    ...changes,
  }
}

/** English prose of these indicators, one text each by id. */
export function textsOf(indicators: Record<string, IndicatorText>, more: Partial<GuidebookTexts> = {}): GuidebookTexts {
  return { locale: 'en', outline: anOutline(), indicators, glossary: {}, ...more }
}

/** A small guidebook whose indicators also bear the members that the schema leaves free. */
export function guidebookOf(sketches: readonly (Sketch & Record<string, unknown>)[]): Guidebook {
  return aGuidebook(sketches)
}

/** Problems one line each: where, whose, and what. */
export const linesOf = (problems: readonly Problem[]) =>
  problems.map(({ layer, path, id, fault }) => `${layer} ${path} ${id}: ${faultSentence(fault)}`)
