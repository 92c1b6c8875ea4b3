import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishableWorkshop } from '../../../src/core/document/publishableAssessment'
import { withOptions } from '../../../src/core/document/withOptions'
import { workshopBlocks } from '../../../src/core/document/workshopBlocks'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import { ROLES } from '../../../src/core/model/ballot'
import { DECISION_WAYS, type PublicVote, type Workshop } from '../../../src/core/model/workshop'
import { LEAST_VOTERS, OTHER_ROLES } from '../../../src/core/workshop/publicRoles'
import annex from '../../../src/i18n/locales/en/annex.json'
import workshopWords from '../../../src/i18n/locales/en/workshop.json'
import { anAction, anActionId } from '../plan/aPlan'
import { anAssessment, aReportInput } from './aReportInput'

const blocksOf = (answers: Record<string, Answer>) => workshopBlocks(aReportInput(anAssessment(answers)))
const rowOf = (answers: Record<string, Answer>) =>
  blocksOf(answers)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))[0]
    ?.map((cell) => (typeof cell === 'string' ? cell : cell.text))

describe('workshopBlocks', () => {
  it('says nothing where nobody voted', () => {
    expect(blocksOf({ map: { level: 2 } })).toEqual([])
  })

  it('counts votes and says how far they agree', () => {
    expect(rowOf({ map: { level: 2, votes: { counts: [0, 0, 4, 0, 0], notApplicable: 1, unknown: 2 } } })).toEqual([
      ...['P1-01', 'Title of map', '0', '0', '4', '0', '0', '1', '2', '100%', '2'],
    ])
    expect(rowOf({ map: { level: 2, votes: { counts: [3, 0, 0, 0, 3] } } })?.slice(-2)).toEqual(['0%', '0'])
  })

  it('takes missing and surplus counts, and does not count to a billion', () => {
    expect(rowOf({ map: { votes: { counts: [1] } } })).toHaveLength(11)
    expect(rowOf({ map: { votes: { counts: [0, 0, 0, 0, 1, 7, 7] } } })?.slice(-2)).toEqual(['100%', '4'])
    expect(rowOf({ map: { votes: { counts: [1e9, 0, 0, 0, 0] } } })?.slice(-2)).toEqual(['–', '–'])
  })

  it('lists what was said against', () => {
    const blocks = blocksOf({ map: { votes: { counts: [0, 1, 2, 0, 0], dissent: 'Too high' } } })
    expect(blocks.at(-1)).toEqual({
      kind: 'list',
      ordered: false,
      items: [{ text: 'Title of map', detail: 'Too high' }],
    })
  })
})

const vote = (counts: number[], roles?: PublicVote['roles']) => ({
  counts,
  notApplicable: 0,
  unknown: 0,
  ...(roles ? { roles } : {}),
})
const role = (name: string, counts: number[]) => ({ role: name, counts, notApplicable: 0, unknown: 0 })
const held = (changes: Partial<Workshop> = {}): Workshop => ({
  place: 'Hall',
  date: '2026-11-24',
  mode: 'anonymous',
  rounds: 2,
  participants: {
    total: 12,
    roles: [
      { role: 'department', count: 9 },
      { role: 'other', count: 3 },
    ],
  },
  dropped: ['bill'],
  decisions: {
    map: {
      level: 3,
      way: 'talk',
      reason: 'Seen in use',
      dissent: 'Port',
      votes: [vote([6, 0, 0, 0, 6]), vote([0, 0, 12, 0, 0])],
    },
  },
  ...changes,
})

describe('workshopBlocks of a workshop that was held', () => {
  const textOf = (workshop: Workshop) => JSON.stringify(workshopBlocks(aReportInput(anAssessment({}, { workshop }))))

  it('tells who took part, how votes became levels, what the second vote moved, why, and what was left out', () => {
    const blocks = workshopBlocks(aReportInput(anAssessment({}, { workshop: held() })))
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    expect(tables[0]).toEqual([
      ['annex.roles.department()', '9'],
      ['annex.roles.other()', '3'],
    ])
    expect(tables[1]).toEqual([
      ['P1-01', 'Title of map', '100%', '2', { text: '3', strong: true }, 'annex.ways.talk()'],
    ])
    expect(tables[2]).toEqual([['P1-01', 'Title of map', '0', '2', '0%', '100%']])
    expect(textOf(held())).toContain('Seen in use')
    expect(textOf(held())).toContain('document.named(P2-02|Title of bill)')
  })

  it('ends with room to sign for the city, the participants and the facilitator', () => {
    const last = workshopBlocks(aReportInput(anAssessment({}, { workshop: held() }))).at(-1)
    expect(last).toMatchObject({ kind: 'table', writable: true })
    expect(last?.kind === 'table' && last.rows).toEqual(
      ['city', 'participants', 'facilitator'].map((who) => [`annex.signOff.${who}()`, '', '', '']),
    )
  })

  const told = [role('department', [0, 1, 5, 0, 0]), role('other', [1, 0, 2, 0, 0])]
  const cellsOf = (workshop: Workshop, more: Partial<Assessment> = {}) =>
    workshopBlocks(aReportInput(anAssessment({}, { workshop, ...more }))).flatMap((block) =>
      block.kind === 'table'
        ? [
            {
              caption: block.caption,
              rows: block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
            },
          ]
        : [],
    )

  it('spreads the last vote by role, a line for each indicator, with small roles together and only the total where none may be told', () => {
    const decided = (votes: PublicVote[]) => ({ level: 2, way: 'talk' as const, votes })
    const last = { ...vote([1, 1, 7, 0, 0], told), notApplicable: 0 }
    const workshop = held({
      decisions: {
        map: decided([vote([9, 0, 0, 0, 0]), last]),
        lead: decided([{ ...vote([0, 0, 4, 0, 0]), unknown: 1 }]),
        cost: decided([]),
      },
    })
    expect(cellsOf(workshop).find(({ caption }) => caption.startsWith('annex.byRoleCaption'))?.rows).toEqual([
      ['P1-01', '0·1·5·0·0', '1·0·2·0·0', '1·1·7·0·0', '79%'],
      ['P1-02', '–', '–', '0·0·4·0·0 +1', '100%'],
    ])
  })

  it('never spreads votes over a role that is too small to be told, whatever a file says', () => {
    const few = fc.nat({ max: 4 })
    const counts = fc.array(few, { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ role: fc.constantFrom(...ROLES, OTHER_ROLES), counts })),
        few,
        (groups, rest) => {
          const roles = groups.map((own) => role(own.role, own.counts))
          const total = [0, 1, 2, 3, 4].map((at) =>
            roles.reduce((sum, own) => sum + (own.counts[at] ?? 0), at === 0 ? rest : 0),
          )
          const decisions = { map: { level: 2, way: 'talk' as const, votes: [vote(total, roles)] } }
          const table = cellsOf(held({ decisions })).find(({ caption }) => caption.startsWith('annex.byRoleCaption'))
          const sizes = (table?.rows[0] ?? []).slice(1, -2).filter((cell) => cell !== '–')
          for (const cell of sizes) {
            expect(cell.split('·').reduce((sum, own) => sum + Number(own), 0)).toBeGreaterThanOrEqual(LEAST_VOTERS)
          }
        },
      ),
    )
  })

  it('lists the actions of the talk with owner and date, and no owner where names are left out', () => {
    const actions = [anAction(1), anAction(2, { owner: undefined, due: undefined }), anAction(3)]
    const decisions = { map: { level: 3, way: 'talk' as const, votes: [], actions: [anActionId(1), anActionId(2)] } }
    const tables = cellsOf(held({ decisions }), { plan: { actions } })
    const rows = tables.find(({ caption }) => caption.startsWith('annex.actionsCaption'))?.rows
    expect(rows).toEqual([
      ['Action 1', 'P1-01', 'Dara', 'Mar 31, 2027', 'document.plan.status.planned()'],
      ['Action 2', 'P1-01', '–', '–', 'document.plan.status.planned()'],
    ])
    const all = aReportInput(anAssessment({}, { workshop: held({ decisions }), plan: { actions } }))
    const freed = workshopBlocks(withOptions(all, { notes: true, names: false }))
    expect(JSON.stringify(freed)).toContain('Action 1')
    expect(JSON.stringify(freed)).not.toContain('Dara')
  })

  it('tells dissent also where nobody voted', () => {
    expect(textOf(held({ decisions: { map: { level: 1, way: 'talk', dissent: 'Harbour', votes: [] } } }))).toContain(
      'Harbour',
    )
  })

  it('repeats neither names of an anonymous vote nor roles too small of a file made elsewhere', () => {
    const small = { total: 12, roles: [{ role: 'academia', count: 2 }], names: ['Chea'] }
    expect(textOf(held({ participants: small }))).not.toMatch(/academia|Chea/)
    const rest = { total: 11, roles: [{ role: 'department', count: 9 }] }
    expect(textOf(held({ participants: rest }))).not.toContain('annex.roles')
    expect(textOf(held({ mode: 'open', participants: small }))).toContain('Chea')
  })
})

describe('publishableWorkshop', () => {
  it('keeps counts alone where notes and names are withheld, and never a group from which a small one can be reckoned', () => {
    const told = role('department', [0, 3, 0, 0, 0])
    const decision = (roles: PublicVote['roles']) => ({
      level: 1,
      way: 'talk' as const,
      votes: [vote([0, 5, 0, 0, 0], roles)],
    })
    const workshop = held({
      decisions: { map: decision([told]), lead: decision([told, role('other', [0, 2, 0, 0, 0])]) },
    })
    const shown = publishableWorkshop(workshop, { notes: true, names: true })
    expect(shown.decisions.map?.votes).toEqual([vote([0, 5, 0, 0, 0])])
    expect(shown.decisions.lead?.votes).toEqual([vote([0, 5, 0, 0, 0])])
    expect(JSON.stringify(publishableWorkshop(held(), { notes: true, names: true }))).not.toMatch(/Seen in use|Port/)
  })
})

describe('the words of the annex', () => {
  it('name every role, every way and the others together', () => {
    expect(Object.keys(annex.roles).toSorted()).toEqual([...ROLES, OTHER_ROLES].toSorted())
    expect(Object.keys(annex.ways).toSorted()).toEqual([...DECISION_WAYS].toSorted())
    expect(Object.keys(workshopWords.roles).toSorted()).toEqual(Object.keys(annex.roles).toSorted())
  })
})
