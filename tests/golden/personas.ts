import type { Answer } from '../../src/core/model/assessment'
import type { Guidebook, Indicator } from '../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../src/core/scoring/scoreAssessment'

/** What a city answers to one indicator, told from where it stands: 0 for the first phase, and so on. */
type Rule = (indicator: Indicator, phase: number, index: number) => Answer

export type Persona = { name: string; phase: number; answer: Rule }

const OPEN: Answer = {}
const verified = (level: number): Answer => ({ level, evidence: 'verified' })
const documented = (level: number): Answer => ({ level, evidence: 'documented' })
/** The dimension in which an indicator counts most. */
const mainOf = ({ dimensions }: Indicator) =>
  Object.entries<number>(dimensions).toSorted(([, first], [, second]) => second - first)[0]?.[0]

/** Cities as rules over the real guidebook, each with one thing that the scores must tell. */
export const PERSONAS: readonly Persona[] = [
  {
    name: 'early in conception',
    phase: 0,
    answer: (_, phase) => (phase === 0 ? { level: 1, evidence: 'described' } : OPEN),
  },
  {
    name: 'rich in technology, without public trust',
    phase: 2,
    answer: (indicator) => verified(mainOf(indicator) === 'social' ? 0 : mainOf(indicator) === 'technical' ? 4 : 3),
  },
  {
    name: 'funded, with an organization that cannot deliver',
    phase: 2,
    answer: (indicator) =>
      verified(mainOf(indicator) === 'organizational' ? 0 : mainOf(indicator) === 'business' ? 4 : 3),
  },
  { name: 'balanced in planning', phase: 2, answer: (_, phase) => (phase < 3 ? documented(3) : OPEN) },
  {
    name: 'running ahead of its phase',
    phase: 3,
    answer: (_, phase) => (phase === 0 ? documented(3) : phase < 3 ? documented(1) : documented(2)),
  },
  { name: 'finished', phase: 4, answer: () => verified(4) },
  {
    name: 'mostly unknown',
    phase: 1,
    answer: (_, _phase, index) => (index % 4 === 0 ? documented(2) : { level: 'unknown' }),
  },
  { name: 'all claimed, nothing shown', phase: 4, answer: () => ({ level: 4, evidence: 'none' }) },
  {
    name: 'one safeguard missing',
    phase: 4,
    answer: (indicator, phase) => (indicator.critical && phase === 2 ? verified(1) : verified(4)),
  },
]

/** The full assessment that a persona's rule gives. */
export function assessmentOf({ phase, answer }: Persona, guidebook: Guidebook): ScorableAssessment {
  const order = guidebook.phases.map(({ id }) => id)
  const answers = guidebook.indicators.map((indicator, index) => {
    return [indicator.id, answer(indicator, order.indexOf(indicator.phase), index)] as const
  })
  return { phase: order[phase] ?? '', scope: 'full', answers: Object.fromEntries(answers) }
}
