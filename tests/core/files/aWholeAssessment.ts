import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { BRIEF_LIMITS, CONSTRAINTS, CONTACT_FIELDS, FORMATION_FIELDS } from '../../../src/core/model/brief'
import { anAction, anActionId } from '../plan/aPlan'
import { anAssessment, anId } from './anAssessment'

const written = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, `About ${field}`]))
const vote = { counts: [0, 1, 2, 3, 0], notApplicable: 1, unknown: 0 }

/** An assessment file that holds every member that the format has, as it was sealed. */
export function aWholeAssessment(): Record<string, unknown> {
  const areas = Array.from({ length: BRIEF_LIMITS.areas }, (_, at) => [`area ${at}`, 'Water'])
  const whole = {
    ...anAssessment({ preparedBy: 'Planning office', title: 'Round 2' }),
    city: {
      name: 'Battambang',
      country: 'KH',
      population: 119_000,
      focusAreas: ['civic-social'],
      project: 'Riverside',
      initiative: 'government',
    },
    guidebook: { id: 'tiny', version: '1.0.0', supplements: [{ id: 'kh-urban', version: '1.0.0' }] },
    answers: {
      first: {
        level: 3,
        evidence: 'documented',
        evidenceDate: '2026-05-01',
        note: 'seen',
        links: ['https://a.example', 'mailto:b@example.org'],
        target: 4,
        owner: 'Dara',
        due: '2027-06-30',
        fixed: true,
        atLeast: true,
        votes: { ...vote, dissent: 'Port' },
        reviewed: { by: 'Ministry', date: '2026-12-01', outcome: 'asked', comment: 'Show the map' },
        attachments: [{ name: 'map.pdf', size: 9, sha256: 'a'.repeat(64) }],
      },
      second: { level: 'na', note: 'no river' },
    },
    plan: {
      actions: [
        anAction(1, {
          toLevel: { first: 4 },
          needs: ['law'],
          cost: 'low',
          funding: 'City',
          dependsOn: [anActionId(2)],
          note: 'x',
          department: 'IT',
        }),
        anAction(2),
      ],
    },
    scenarios: [1, 2].map((n) => ({
      id: anId(n),
      name: `If ${n}`,
      levels: { first: n },
      evidence: { first: 'verified' },
    })),
    workshop: {
      title: 'Day one',
      place: 'Hall',
      date: '2026-11-20',
      start: 540,
      minutes: 180,
      mode: 'open',
      rounds: 2,
      participants: { total: 9, roles: [{ role: 'residents', count: 9 }], names: ['Sok'] },
      excluded: { open: ['firms'] },
      agenda: [{ kind: 'vote', from: 0, minutes: 10, indicator: 'first' }],
      dropped: ['second'],
      decisions: {
        first: {
          level: 3,
          way: 'talk',
          reason: 'Seen',
          dissent: 'Port',
          votes: [{ ...vote, roles: [{ role: 'residents', ...vote }] }],
          actions: [anActionId(1)],
        },
      },
    },
    milestone: { name: 'Round 1', frozenAt: '2026-11-23T08:00:00.000Z', of: anId(3) },
    briefs: {
      contact: written(CONTACT_FIELDS),
      formation: written(FORMATION_FIELDS),
      matching: { ...written(CONSTRAINTS), needs: Object.fromEntries(areas), kinds: ['study'] },
    },
    putToVote: ['first'],
    round: { id: anId(4), line: 'KH-01' },
    notesLanguage: 'km',
  }
  return JSON.parse(sealAssessment(whole as never))
}
