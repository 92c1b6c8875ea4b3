import { describe, expect, it } from 'vitest'
import { loadEdition } from '../../src/content/loadEdition'
import type { Answer } from '../../src/core/model/assessment'
import type { Guidebook, Indicator } from '../../src/core/model/guidebook'
import type { Reading, ScorableAssessment } from '../../src/core/model/scores'
import { decidingAnswers } from '../../src/core/scoring/score/decidingAnswers'
import { scoreAssessment } from '../../src/core/scoring/score/scoreAssessment'
import { assessmentOf, PERSONAS } from './personas'

const edition = await loadEdition('1.0.0', 'en')
if (!edition) throw new Error('edition 1.0.0 is not there')
/** An edition that does not change, read by method 2. */
const guidebook: Guidebook = { ...edition.guidebook, scoring: { ...edition.guidebook.scoring, method: 2 } }

type KnownInPart = {
  name: string
  phase: number
  answer: (indicator: Indicator, phase: number, index: number) => Answer
}

const OPEN: Answer = {}
const documented = (level: number): Answer => ({ level, evidence: 'documented' })
const atLeast = (level: number): Answer => ({ level, evidence: 'described', atLeast: true })

/** Cities of which a part is known, each with one thing that method 2 must tell. */
const PARTIAL: readonly KnownInPart[] = [
  { name: 'nothing known', phase: 2, answer: () => OPEN },
  {
    name: '12 % known from reports, good news only',
    phase: 3,
    answer: (_, phase, index) => (phase < 4 && index % 8 === 0 ? documented(3) : OPEN),
  },
  {
    name: '12 % known from reports, one safeguard short',
    phase: 3,
    answer: (indicator, phase, index) => {
      if (indicator.critical && phase === 2) return index % 3 === 0 ? documented(1) : OPEN
      return phase < 4 && index % 8 === 0 ? documented(3) : OPEN
    },
  },
  { name: 'at least begun, everywhere', phase: 4, answer: () => atLeast(1) },
  { name: 'at least in force, everywhere', phase: 4, answer: () => atLeast(3) },
  {
    name: 'sound, but for what is critical and unknown',
    phase: 2,
    answer: (indicator, phase) => (indicator.critical && phase === 2 ? { level: 'unknown' } : documented(3)),
  },
  {
    name: 'half known, gaps that hold up nothing yet',
    phase: 1,
    answer: (indicator, phase, index) => (phase < 2 && index % 2 === 0 ? documented(indicator.critical ? 3 : 1) : OPEN),
  },
]

const assessmentFor = (persona: KnownInPart) => assessmentOf(persona, guidebook)
const figure = (score: number | null | undefined) => score?.toFixed(1) ?? 'none'

/** One line a city: headline (bounds), coverage; weakest; stop; ahead; per gate its status, how it leans, gaps and missing answers; what to find out about the first gate that is closed. */
function lineOf(assessment: ScorableAssessment, { claimed }: { claimed: Reading }): string {
  const { headline, headlineLow, headlineHigh, inScope, weakest = [], bindingFirm, stop, ahead, phases } = claimed
  const gates = guidebook.phases.map(({ id }) => {
    const { status, leaning, firm, gaps = [], missing = [] } = phases[id]?.gate ?? {}
    return `${status}${firm ? '!' : ''}>${leaning ?? '?'} ${gaps.length}/${missing.length}`
  })
  const closed = guidebook.phases.find(({ id }) => phases[id]?.gate.status !== 'open')?.id ?? ''
  const { enough, answers } = decidingAnswers(guidebook, assessment, closed)
  return [
    `${figure(headline)} (${figure(headlineLow)}–${figure(headlineHigh)}) of ${figure(100 * (inScope.coverage ?? 0))} %`,
    `${weakest.join(' and ') || 'none'}${bindingFirm ? '!' : ''}`,
    `${stop}, ahead ${ahead}`,
    gates.join(', '),
    `find out ${enough} of ${answers.length}`,
  ].join('; ')
}

describe('personas of whom a part is known', () => {
  it('are told as recorded', () => {
    const lines = PARTIAL.map((persona) => {
      const assessment = assessmentFor(persona)
      return `${persona.name}: ${lineOf(assessment, scoreAssessment(guidebook, assessment))}`
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "nothing known: none (1.0–100.0) of 0.0 %; none; unknown, ahead unknown; unassessed>? 0/1, unassessed>? 0/2, unassessed>? 0/4, unassessed>? 0/4, unassessed>? 0/3; find out 7 of 8",
        "12 % known from reports, good news only: 75.0 (6.0–96.5) of 12.5 %; none; unknown, ahead unknown; incomplete>open 0/1, incomplete>open 0/2, incomplete>open 0/4, incomplete>open 0/4, unassessed>? 0/3; find out 6 of 7",
        "12 % known from reports, one safeguard short: 60.6 (7.0–94.3) of 15.6 %; organizational; held, ahead yes; incomplete>open 0/1, incomplete>open 0/2, blocked!>blocked 1/3, incomplete>open 0/4, unassessed>? 0/3; find out 6 of 7",
        "at least begun, everywhere: none (25.0–100.0) of 0.0 %; none; unknown, ahead unknown; unassessed>? 0/1, unassessed>? 0/2, unassessed>? 0/4, unassessed>? 0/4, unassessed>? 0/3; find out 7 of 8",
        "at least in force, everywhere: none (75.0–100.0) of 0.0 %; none; unknown, ahead unknown; unassessed>? 0/1, unassessed>? 0/2, unassessed>? 0/4, unassessed>? 0/4, unassessed>? 0/3; find out 7 of 8",
        "sound, but for what is critical and unknown: 75.0 (62.7–79.0) of 83.3 %; business; unknown, ahead no; open!>open 0/0, open!>open 0/0, incomplete>open 0/4, open!>open 0/0, open!>open 0/0; find out 4 of 4",
        "half known, gaps that hold up nothing yet: 30.8 (14.1–67.4) of 50.0 %; technical; soft, ahead unknown; incomplete>blocked 3/0, incomplete>blocked 4/2, unassessed>? 0/4, unassessed>? 0/4, unassessed>? 0/3; find out 3 of 4",
      ]
    `)
  })

  it('are judged as by method 1 where everything is known', () => {
    const complete = PERSONAS.map((persona) => assessmentOf(persona, guidebook)).filter(({ answers }) =>
      Object.values(answers).every((answer) => typeof answer?.level === 'number'),
    )
    expect(complete.length).toBeGreaterThan(5)
    for (const assessment of complete) {
      const { claimed } = scoreAssessment(edition.guidebook, assessment)
      const second = scoreAssessment(guidebook, assessment).claimed
      expect(second.headline).toBeCloseTo(claimed.headline ?? -1, 9)
      expect(second.weakest).toContain(claimed.binding)
      expect(second.supportedPhase).toBe(claimed.supportedPhase)
    }
  })
})
