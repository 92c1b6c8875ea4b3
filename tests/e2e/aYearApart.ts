// Two assessments of one city, a year apart, with figures that can be reckoned by hand.
import { readFileSync } from 'node:fs'

type Entry = { id: string; quick: boolean }
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../guidebook-data/${name}`, import.meta.url), 'utf8'))

/** The quick indicators of the first phase, in guidebook order. */
export function firstPhaseIds(): string[] {
  return (read('phases/conception.json') as Entry[]).filter(({ quick }) => quick).map(({ id }) => id)
}

type Answers = Record<string, Record<string, unknown>>

/** A quick scan of the first phase on the current edition. */
export function anAssessmentFile(n: number, date: string, answers: Answers, more: Record<string, unknown> = {}) {
  const { id, version } = read('guidebook.json') as { id: string; version: string }
  const name = `battambang-${date}.guidepost.json`
  const file = {
    format: 'guidepost/assessment',
    formatVersion: 1,
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    guidebook: { id, version },
    city: { name: 'Battambang', country: 'KH', population: 119000, focusAreas: ['civic-social'] },
    date,
    phase: 'conception',
    scope: 'quick',
    answers,
    createdAt: `${date}T08:00:00.000Z`,
    updatedAt: `${date}T08:00:00.000Z`,
    ...more,
  }
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) }
}

const documented = (level: number, more: Record<string, unknown> = {}) => ({ level, evidence: 'documented', ...more })

/** Last year: seven of eight at level 2, one of them without evidence; two targets. */
export function lastYear() {
  const [needs = '', ranked = '', team = '', excluded = '', duties = '', , hazard = '', cost = ''] = firstPhaseIds()
  const action = { id: '00000000-0000-4000-8000-0000000000aa', title: 'Hear the residents', indicators: [needs] }
  return anAssessmentFile(
    1,
    '2025-11-23',
    {
      [needs]: documented(2, { target: 4, due: '2026-12-31' }),
      [ranked]: documented(2),
      [team]: { level: 2, evidence: 'none' },
      [excluded]: documented(2),
      [duties]: documented(2),
      [hazard]: documented(2),
      [cost]: documented(2, { target: 3, due: '2026-06-30' }),
    },
    { plan: { actions: [{ ...action, lead: 'city', status: 'planned', due: '2026-10-31' }] } },
  )
}

/** This year: one raised to 4, one newly documented, one no longer known, one newly answered at 4. */
export function thisYear(more: Record<string, unknown> = {}) {
  const [needs = '', ranked = '', team = '', excluded = '', duties = '', inventory = '', hazard = '', cost = ''] =
    firstPhaseIds()
  const answers = {
    [needs]: documented(4),
    [ranked]: documented(2),
    [team]: documented(2),
    [excluded]: { level: 'unknown' },
    [duties]: documented(2),
    [inventory]: { level: 4, evidence: 'verified' },
    [hazard]: documented(2),
    [cost]: documented(2),
  }
  return anAssessmentFile(2, '2026-11-23', answers, more)
}
