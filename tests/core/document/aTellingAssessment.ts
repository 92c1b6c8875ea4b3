// An assessment full of things that a copy for the public must not tell.
import type { Assessment } from '../../../src/core/model/assessment'
import { type Workshop, workshopSchema } from '../../../src/core/model/workshop'
import { anAction } from '../plan/aPlan'
import { anAssessment } from './aReportInput'

/** Words in it, by what has to be withheld for them to go; `both`: they go with either. */
export const SECRETS = {
  notes: ['Mandate-is-missing', 'Paid-by-the-state', 'https://intranet.example/', 'Council-is-split'],
  names: ['Sokha-Chan', 'Team-of-Dara', 'mailto:dara@', 'Chea-of-works', 'Chea-the-delegate'],
  both: ['Vannak-disagrees'],
  unknown: ['Bopha-the-clerk', 'Rithy-the-guest'],
} as const

/** All kinds of answers, with notes, owners, links to people, dissent, and members of a later format. */
export function aTellingAssessment(): Assessment {
  const answers = {
    map: {
      level: 3,
      evidence: 'documented',
      links: ['https://intranet.example/', 'mailto:dara@example.org'],
      target: 4,
    },
    lead: { level: 1, note: 'Mandate-is-missing', owner: 'Sokha-Chan', due: '2027-01-31' },
    cost: { level: 'na', note: 'Paid-by-the-state' },
    talk: { level: 'unknown', owner: 'Sokha-Chan' },
    test: {
      level: 2,
      votes: { counts: [0, 1, 3, 1, 0], unknown: 1, dissent: 'Vannak-disagrees', guests: ['Rithy-the-guest'] },
    },
    bill: { level: 2, clerk: 'Bopha-the-clerk' },
    gone: { level: 4, note: 'Mandate-is-missing' },
  } as const
  const action = anAction(1, { owner: 'Chea-of-works', note: 'Council-is-split' })
  return {
    ...anAssessment(JSON.parse(JSON.stringify(answers)), { phase: 'late', preparedBy: 'Team-of-Dara' }),
    plan: { actions: [{ ...action, ...{ clerk: 'Bopha-the-clerk' } }] },
    ...{ clerk: 'Bopha-the-clerk' },
    workshop: aTellingWorkshop(),
    guidebook: JSON.parse(
      '{"id":"small","version":"1.0.0","supplements":[{"id":"heat","version":"1.2.0","by":"Rithy-the-guest"}]}',
    ),
  }
}

/** A workshop with names, reasons, dissent and members of a later format. */
function aTellingWorkshop(): Workshop {
  const roles = [{ role: 'department', counts: [0, 1, 3, 1, 0], notApplicable: 0, unknown: 1 }]
  const votes = [{ counts: [0, 1, 3, 1, 0], notApplicable: 0, unknown: 1, roles, guests: ['Rithy-the-guest'] }]
  const decision = { level: 2, way: 'talk', reason: 'Mandate-is-missing', dissent: 'Vannak-disagrees', votes }
  const participants = { total: 6, names: ['Chea-the-delegate'], host: 'Bopha-the-clerk' }
  const workshop = { mode: 'open', rounds: 1, participants, decisions: { test: decision }, clerk: 'Bopha-the-clerk' }
  return workshopSchema.parse(workshop)
}
