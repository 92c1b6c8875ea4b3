import { type Answer, type Assessment, assessmentSchema } from '../../../src/core/model/assessment'
import { aGuidebook } from '../scoring/aGuidebook'

/** Three indicators in phases one, one and two; the last is asked in full only. */
export const guidebook = aGuidebook([
  { id: 'a', quick: true },
  { id: 'b', quick: true },
  { id: 'c', phase: 'two' },
])

/** An assessment of that guidebook with the given answers. */
export function answering(answers: Record<string, Answer>, scope: 'quick' | 'full' = 'full'): Assessment {
  return assessmentSchema({ phaseIds: guidebook.phases.map(({ id }) => id), max: 4 }).parse({
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: '5f0c2a52-7f0e-4b5c-9d9b-0d9d7e2c8a11',
    guidebook: { id: guidebook.id, version: guidebook.version },
    city: { name: 'Battambang', country: 'KH' },
    date: '2026-11-23',
    phase: 'one',
    scope,
    answers,
  })
}
