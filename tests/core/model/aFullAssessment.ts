import type { Assessment } from '../../../src/core/model/assessment'
import { anAssessment, anId } from '../files/anAssessment'
import { asRead } from '../merge/anyCopy'
import { anAction } from '../plan/aPlan'

const counts = [0, 1, 4, 3, 0]
const people = { counts, notApplicable: 1, unknown: 0 }

/** An assessment in which every member of the format is filled, of a workshop whose roles are large enough to be told. */
export function aFullAssessment(): Assessment {
  const whole = {
    ...anAssessment(),
    title: 'A title',
    preparedBy: 'Sok',
    guidebook: { id: 'tiny', version: '1.0.0', supplements: [{ id: 'heat', version: '1.2.0' }] },
    city: {
      name: 'Battambang',
      country: 'KH',
      population: 119000,
      focusAreas: ['civic-social', 'health-well-being'],
      project: 'Pumps',
      initiative: 'government',
    },
    answers: { first: aFullAnswer(), second: { level: 'na', note: 'no river' } },
    plan: { actions: [aFullAction(1, 2), aFullAction(2, 1)] },
    scenarios: [aFullScenario('d1', 'Both pumps'), aFullScenario('d2', 'One pump')],
    workshop: aFullWorkshop(),
    milestone: { name: 'Year one', frozenAt: '2026-11-23T09:00:00.000Z', of: anId(2) },
    briefs: {
      contact: { name: 'Dara', organisation: 'City', email: 'dara@example.org', phone: '1' },
      formation: { challenge: 'Floods', vision: 'Dry streets', steps: 'Two' },
      matching: { needs: { water: 'less', light: 'more' }, kinds: ['study', 'finance'], budget: 'small' },
    },
    putToVote: ['first', 'second'],
    round: { id: anId(3), line: 'KH-01' },
    notesLanguage: 'km',
    integrity: { algorithm: 'SHA-256' as const, digest: 'a'.repeat(64) },
  }
  return { ...asRead(whole), ...{ integrity: whole.integrity } }
}

function aFullAnswer() {
  return {
    level: 3,
    atLeast: true,
    evidence: 'documented',
    evidenceDate: '2026-05-01',
    note: 'seen',
    links: ['https://one.example', 'https://two.example'],
    target: 4,
    owner: 'Dara',
    due: '2027-06-30',
    fixed: true,
    votes: { ...people, dissent: 'Port' },
    reviewed: { by: 'Ministry', date: '2026-12-01', outcome: 'asked', comment: 'Show the map' },
    attachments: [1, 2].map((n) => ({ name: `${n}.pdf`, size: n, sha256: String(n).repeat(64) })),
  }
}

function aFullAction(n: number, other: number) {
  return anAction(n, {
    title: `Map ${n}`,
    indicators: ['first', 'second'],
    toLevel: { first: 4, second: 2 },
    owner: 'Sokha',
    department: 'Works',
    needs: ['law', 'funds'],
    start: '2027-01-01',
    due: '2027-06-30',
    cost: 'low',
    funding: 'City',
    dependsOn: [anAction(other).id, anAction(other + 5).id],
    note: 'Council',
  })
}

function aFullScenario(start: string, name: string) {
  const levels = { first: 4, second: 2 }
  return {
    id: `${start}000000-0000-4000-8000-000000000000`,
    name,
    levels,
    evidence: { first: 'verified', third: 'none' },
  }
}

function aFullWorkshop() {
  const votes = [{ ...people, roles: [{ role: 'department', ...people }] }]
  const decision = { level: 2, way: 'talk', reason: 'Mandate', dissent: 'Port', votes, actions: [anAction(1).id] }
  return {
    title: 'Day one',
    place: 'Hall',
    date: '2026-11-20',
    start: 540,
    minutes: 240,
    mode: 'open',
    rounds: 2,
    participants: { total: 9, roles: [{ role: 'residents', count: 9 }], names: ['Chea', 'Dara'] },
    excluded: { open: ['firms'] },
    agenda: [{ kind: 'vote', from: 0, minutes: 10, indicator: 'first' }],
    dropped: ['third'],
    decisions: { first: decision, second: decision },
  }
}
