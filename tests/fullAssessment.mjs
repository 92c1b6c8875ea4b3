// @ts-check

const EVIDENCE = ['none', 'described', 'documented', 'verified']
const NOTE =
  'Council decision 14/2026 names the unit and its budget; the plan was published in March and is reviewed yearly.'

/**
 * An assessment with every indicator answered and explained, as a full one of a real city is.
 * @param {{ id: string, version: string, phases: { id: string }[], indicators: { id: string }[] }} guidebook
 * @param {(index: number) => string} noteOf the note of each answer
 */
export function fullAssessment({ id, version, phases, indicators }, noteOf = () => NOTE) {
  const answers = indicators.map((indicator, index) => [
    indicator.id,
    {
      level: index % 5,
      evidence: EVIDENCE[index % 4],
      evidenceDate: '2026-05-01',
      note: noteOf(index),
      links: ['https://city.example/council/decisions/2026/14'],
      target: 4,
      owner: 'Planning department',
      due: '2027-06-30',
      votes: { counts: [0, 1, 4, 3, 0], notApplicable: 1, unknown: 0 },
    },
  ])
  return {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: '5f0c2a52-7f0e-4b5c-9d9b-0d9d7e2c8a11',
    guidebook: { id, version },
    city: { name: 'Battambang', country: 'KH', population: 119000 },
    date: '2026-11-23',
    phase: phases.at(-1)?.id,
    scope: 'full',
    answers: Object.fromEntries(answers),
  }
}
