import { describe, expect, it } from 'vitest'
import { sessionSchema } from '../../../src/core/model/ballot'
import { createSession } from '../../../src/core/workshop/createSession'
import { aGuidebook, anAssessment } from '../document/aReportInput'
import { aWorkshop, CLERKS, FIRMS, RESIDENTS } from './aWorkshop'

const guidebook = aGuidebook()
const session = { id: '00000000-0000-4000-8000-000000000009', round: 2 as const, indicators: ['map', 'lead'] }

describe('createSession', () => {
  it('asks every role all there is, unless somebody said otherwise', () => {
    const excluded = { aim: [FIRMS, RESIDENTS], guard: [RESIDENTS] }
    const setup = { ...aWorkshop().setup, excluded, mode: 'open' as const, title: 'Day one' }
    const made = createSession(aWorkshop({ setup, session }), anAssessment({}), guidebook)
    expect(made).toMatchObject({ id: session.id, round: 2, max: 4, open: true, city: 'Testville', title: 'Day one' })
    expect(made?.roles.map(({ role }) => role)).not.toContain(RESIDENTS)
    expect(made?.roles).toContainEqual({ role: CLERKS })
    expect(made?.roles).toContainEqual({ role: FIRMS, bases: ['guard'] })
    expect(sessionSchema.safeParse(made).success).toBe(true)
  })

  it('is nothing before voting is open', () => {
    expect(createSession(aWorkshop({ session: null }), anAssessment({}), guidebook)).toBeNull()
  })
})
