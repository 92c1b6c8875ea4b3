import type { Answer, Scope } from '../../src/core/model/assessment'
import type { Guidebook, Indicator } from '../../src/core/model/guidebook'
import type { ScorableAssessment } from '../../src/core/model/scores'

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
  {
    name: 'an area-led district, strong on business, weak on inclusion',
    phase: 2,
    answer: (indicator, phase) => {
      if (phase > 2) return OPEN
      if (indicator.basis === 'fairness-inclusiveness' || mainOf(indicator) === 'social') return documented(1)
      return documented(mainOf(indicator) === 'business' ? 4 : 3)
    },
  },
  {
    name: 'a pilot that never ended',
    phase: 3,
    answer: (indicator, phase) => {
      if (phase > 3) return OPEN
      if (phase < 3) return documented(3)
      return documented(mainOf(indicator) === 'technical' || mainOf(indicator) === 'social' ? 3 : 1)
    },
  },
  {
    name: 'everything but privacy',
    phase: 4,
    answer: ({ basis }) => verified(basis === 'privacy' ? 0 : 4),
  },
]

/** The assessment that a persona's rule gives: every indicator is answered, the quick scope counts its own. */
export function assessmentOf(
  { phase, answer }: Persona,
  guidebook: Guidebook,
  scope: Scope = 'full',
): ScorableAssessment {
  const order = guidebook.phases.map(({ id }) => id)
  const answers = guidebook.indicators.map((indicator, index) => {
    return [indicator.id, answer(indicator, order.indexOf(indicator.phase), index)] as const
  })
  return { phase: order[phase] ?? '', scope, answers: Object.fromEntries(answers) }
}
