// A guidebook small enough to reckon with by hand: two phases, two bases, three dimensions, six indicators.

import type { ReportInput } from '../../../src/core/findings/ReportInput'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { guidebookSchema } from '../../../src/core/model/guidebook'
import type { GuidebookTexts, Outline } from '../../../src/core/model/texts'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { createFormat } from '../../../src/i18n/useFormat'

type Shares = Record<string, number>

function indicator(id: string, phase: string, basis: string, dimensions: Shares, more: Record<string, unknown> = {}) {
  const sources = [{ id: 'own', status: 'own' }]
  return { id, phase, basis, dimensions, weight: 1, quick: true, critical: false, effort: 1, sources, ...more }
}

export function aGuidebook(): Guidebook {
  return guidebookSchema.parse({
    id: 'small',
    version: '1.0.0',
    locales: ['en'],
    scale: { max: 4 },
    phases: [
      { id: 'early', status: 'own' },
      { id: 'late', status: 'own' },
    ],
    bases: [
      { id: 'aim', kind: 'principle', status: 'own' },
      { id: 'guard', kind: 'guideline', status: 'own' },
    ],
    dimensions: [
      { id: 'tech', status: 'own' },
      { id: 'money', status: 'own' },
      { id: 'people', status: 'own' },
    ],
    indicators: [
      indicator('map', 'early', 'aim', { tech: 1 }),
      indicator('lead', 'early', 'guard', { people: 0.5, money: 0.5 }, { critical: true, weight: 2 }),
      indicator('cost', 'early', 'aim', { money: 1 }),
      indicator('talk', 'early', 'guard', { people: 1 }, { weight: 3, quick: false }),
      indicator('test', 'late', 'aim', { tech: 0.3, people: 0.7 }, { critical: true }),
      indicator('bill', 'late', 'guard', { money: 1 }),
    ],
    scoring: {
      dimensionWeights: { tech: 0.4, money: 0.3, people: 0.3 },
      aggregation: 'geometric',
      provisionalBelow: 0.8,
      evidenceCaps: { none: 1, described: 2, documented: 3, verified: 4 },
      gate: { minCoverage: 0.8, minDimensionScore: 50, minCriticalLevel: 2 },
    },
    sources: [{ id: 'own', title: 'Own', read: 'whole' }],
  })
}

export function anOutline(): Outline {
  const named = (title: string) => ({ title, meaning: `meaning of ${title}` })
  const phase = (title: string) => ({
    title,
    recognise: `when ${title}`,
    purpose: `purpose of ${title}`,
    leads: 'the mayor',
    outputs: ['a note'],
    failures: ['no note'],
    decision: `whether to end ${title}`,
  })
  const asked = (title: string) => ({ title, asks: `what ${title} asks`, origin: 'own' })
  return {
    title: 'Small Guidebook',
    about: 'about',
    contentStatus: 'All of it is made up.',
    phases: { early: phase('Early'), late: phase('Late') },
    bases: { aim: asked('Aim'), guard: asked('Guard') },
    dimensions: { tech: asked('Tech'), money: asked('Money'), people: asked('People') },
    levels: [named('Not started'), named('Initiated'), named('Defined'), named('Implemented'), named('Improving')],
    evidence: {
      none: named('No evidence'),
      described: named('Described'),
      documented: named('Documented'),
      verified: named('Verified'),
    },
    statuses: { confirmed: named('Confirmed'), inferred: named('Inferred'), own: named('Own') },
  }
}

export function someTexts(): GuidebookTexts {
  const entries = aGuidebook().indicators.map(({ id }) => [
    id,
    {
      title: `Title of ${id}`,
      prompt: `Prompt of ${id}`,
      why: `Why ${id}`,
      levels: [0, 1, 2, 3, 4].map((level) => `${id} anchor ${level}`),
      evidence: ['a paper', 'a picture'],
      steps: [0, 1, 2, 3].map((level) => `${id} step from ${level}`),
      owner: `owner of ${id}`,
    },
  ])
  return { locale: 'en', outline: anOutline(), indicators: Object.fromEntries(entries), glossary: {} }
}

export function anAssessment(answers: Record<string, Answer>, more: Partial<Assessment> = {}): Assessment {
  return {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: 'a3bb189e-8bf9-4c8e-9a4f-0f1d2c3b4a5d' as Assessment['id'],
    guidebook: { id: 'small', version: '1.0.0' },
    city: { name: 'Testville', country: 'KH' },
    date: '2026-11-23',
    phase: 'early',
    scope: 'full',
    answers,
    ...more,
  }
}

/** A report's input whose words give back the key and its values, so that nothing in a text can come from code. */
export function aReportInput(assessment: Assessment, more: Partial<ReportInput> = {}): ReportInput {
  const guidebook = aGuidebook()
  return {
    guidebook,
    outline: anOutline(),
    texts: someTexts(),
    assessment,
    scores: scoreAssessment(guidebook, assessment),
    words: (key, values) => `${key}(${Object.values(values ?? {}).join('|')})`,
    format: createFormat('en'),
    generatedOn: '2026-11-24',
    ...more,
  }
}
