import type { AssessmentBounds } from '../../../src/core/files/parseSealed'
import { type Assessment, assessmentIdSchema } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { AssessmentRecord } from '../../../src/core/model/record'

export const anId = (n = 1) => assessmentIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

/** A small guidebook of the real shape, with ids of its own. */
export const aGuidebook = {
  id: 'tiny',
  version: '1.0.0',
  locales: ['en'],
  scale: { max: 4 },
  phases: ['dawn', 'noon'].map((id) => ({ id, status: 'own' })),
  bases: [{ id: 'open', kind: 'principle', status: 'own' }],
  dimensions: [{ id: 'technical', status: 'own' }],
  indicators: ['first', 'second', 'third'].map((id, at) => ({
    id,
    phase: at === 2 ? 'noon' : 'dawn',
    basis: 'open',
    dimensions: { technical: 1 },
    weight: 1,
    quick: at === 0,
    critical: false,
    effort: 1,
    sources: [{ id: 'tiny', status: 'own' }],
  })),
  scoring: {
    dimensionWeights: { technical: 1 },
    aggregation: 'geometric',
    provisionalBelow: 0.8,
    evidenceCaps: { none: 1, described: 2, documented: 3, verified: 4 },
    gate: { minCoverage: 0.8, minDimensionScore: 50, minCriticalLevel: 2 },
  },
  sources: [],
} as unknown as Guidebook

export const anEdition: AssessmentBounds = aGuidebook

export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: anId(),
    guidebook: { id: 'tiny', version: '1.0.0' },
    city: { name: 'Battambang', country: 'KH', population: 119000 },
    date: '2026-11-23',
    phase: 'dawn',
    scope: 'full',
    answers: { first: { level: 3, evidence: 'documented', note: 'seen' }, second: { level: 'na', note: 'no river' } },
    createdAt: '2026-11-23T08:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    ...changes,
  }
}

export function aRecord(changes: Partial<AssessmentRecord> = {}): AssessmentRecord {
  return {
    assessment: anAssessment(),
    revision: 1,
    savedAt: '2026-11-23T09:00:00.000Z',
    exportedAt: null,
    sample: false,
    origin: 'here',
    ...changes,
  }
}
