import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../src/core/model/ballot'
import { workshopSchema } from '../../../src/core/model/workshop'
import { buildWorkshop } from '../../../src/core/workshop/buildWorkshop'
import { createAgenda } from '../../../src/core/workshop/createAgenda'
import { aWorkshop, CLERKS, FIRMS, RESIDENTS } from './aWorkshop'

const agenda = createAgenda({ indicators: [], minutes: 60, breaks: [], rounds: 1, order: 'guidebook' })
const people = {
  [CLERKS]: { count: 9, names: ['Dara'] },
  [RESIDENTS]: { count: 2, names: [] },
  [FIRMS]: { count: 1, names: ['Sok'] },
}
const setup = { ...aWorkshop().setup, participants: people }

describe('buildWorkshop', () => {
  it('counts people by role, small roles together, without names', () => {
    const workshop = buildWorkshop({ ...setup, namesShown: true }, agenda, {}, undefined)
    expect(workshop.participants).toEqual({
      total: 12,
      roles: [
        { role: CLERKS, count: 9 },
        { role: 'other', count: 3 },
      ],
    })
    expect(workshopSchema.safeParse(workshop).success).toBe(true)
  })

  it('names people only where voting is open and they were meant to stand', () => {
    const open = { ...setup, mode: 'open' as const }
    expect(buildWorkshop(open, agenda, {}, undefined).participants.names).toBeUndefined()
    expect(buildWorkshop({ ...open, namesShown: true }, agenda, {}, undefined).participants.names).toEqual([
      'Dara',
      'Sok',
    ])
  })

  it('keeps members of a later format, and drops a title that was taken away', () => {
    const before = { ...buildWorkshop({ ...setup, title: 'Hall' }, agenda, {}, undefined), later: 1 }
    const after = buildWorkshop(setup, agenda, {}, before)
    expect(after).toHaveProperty('later', 1)
    expect(after).not.toHaveProperty('title')
  })

  it('never tells a role of one or two people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 5 }), (counts) => {
        const participants = Object.fromEntries(ROLES.map((role, at) => [role, { count: counts[at] ?? 0, names: [] }]))
        const told = buildWorkshop({ ...setup, participants }, agenda, {}, undefined).participants
        for (const { count } of told.roles ?? []) expect(count).toBeGreaterThan(2)
        if (told.roles) expect(told.roles.reduce((sum, { count }) => sum + count, 0)).toBe(told.total)
      }),
    )
  })
})
