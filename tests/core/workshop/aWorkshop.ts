// Workshops for tests, on the small guidebook of the report's tests.
import { ROLES } from '../../../src/core/model/ballot'
import { noParticipants, type StoredBallot, type WorkshopRecord } from '../../../src/core/model/workshopRecord'
import { anAssessment } from '../document/aReportInput'

export const [CLERKS, RESIDENTS, FIRMS] = ROLES

export function aBallot(at: number, votes: StoredBallot['votes'], changes: Partial<StoredBallot> = {}): StoredBallot {
  return { id: `b${at}`, round: 1, role: CLERKS, via: 'laptop', at: '2026-11-24T10:00:00.000Z', votes, ...changes }
}

export function aWorkshop(changes: Partial<WorkshopRecord> = {}): WorkshopRecord {
  return {
    assessment: anAssessment({}).id,
    revision: 1,
    savedAt: '2026-11-24T10:00:00.000Z',
    setup: {
      date: '2026-11-24',
      start: 540,
      minutes: 240,
      breaks: [],
      order: 'guidebook',
      phases: ['early'],
      rounds: 1,
      mode: 'anonymous',
      participants: noParticipants(),
      namesShown: false,
      excluded: {},
    },
    session: { id: 's1', round: 1, indicators: ['map', 'lead', 'cost', 'talk'] },
    ballots: [],
    draft: null,
    room: { order: ['map', 'lead', 'cost', 'talk'], at: null, revealed: {}, timerFrom: null },
    ...changes,
  }
}
