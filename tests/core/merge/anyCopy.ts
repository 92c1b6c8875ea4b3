// Copies of one assessment that several people went on with, for the laws of merging: any answers, plan, scenarios, briefs, workshop, profile.
import fc from 'fast-check'
import { parseSealed } from '../../../src/core/files/parseSealed'
import { mergeCopies, type Side, settleMerge } from '../../../src/core/merge/mergeCopies'
import type { Assessment } from '../../../src/core/model/assessment'
import { aGuidebook, anAssessment, anEdition } from '../files/anAssessment'

export const ids = aGuidebook.indicators.map(({ id }): string => id)
const idOf = (start: string) => `${start}000000-0000-4000-8000-000000000000`
const actionIds = ['c1', 'c2', 'c3'].map(idOf)
const scenarioIds = ['d1', 'd2'].map(idOf)
const few = fc.constantFrom(undefined, '', 'one', 'two')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const present = <T>(entries: (T | undefined)[] | undefined) => entries?.filter((entry) => entry !== undefined)
const byIndicator = <T>(value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...ids), value)

const anyAnswer = fc.record({
  level: fc.constantFrom<(number | 'na' | null | undefined)[]>(undefined, null, 0, 3, 'na'),
  evidence: fc.constantFrom(undefined, 'none', 'documented'),
  evidenceDate: fc.constantFrom(undefined, '2026-05-01', '2026-06-01'),
  links: fc.constantFrom(undefined, [], ['https://one.example'], ['https://two.example']),
  note: few,
  target: fc.constantFrom(undefined, 2, 4),
  owner: few,
  due: fc.constantFrom(undefined, '2027-01-31', '2027-06-30'),
  votes: fc.constantFrom(undefined, { counts: [0, 1, 2, 0, 0] }, { counts: [0, 0, 3, 0, 0], dissent: 'Port' }),
  fixed: fc.constantFrom(undefined, true),
  stranger: few,
})

const anyAction = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constantFrom('Map the wards', 'Map all wards'),
    indicators: fc.subarray(ids),
    lead: fc.constantFrom('city', 'ministry'),
    status: fc.constantFrom('planned', 'done'),
    owner: few,
  })

const anyScenario = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Both pumps', 'One pump'),
    levels: byIndicator(fc.constantFrom(2, 4)),
    evidence: maybe(byIndicator(fc.constantFrom('described', 'verified'))),
  })

const anyBriefs = fc.record({
  contact: maybe(fc.record({ name: few, phone: few })),
  formation: maybe(fc.record({ vision: few, concept: few })),
  matching: maybe(
    fc.record({
      needs: maybe(fc.dictionary(fc.constantFrom('water', 'light'), fc.constantFrom('', 'less', 'more'))),
      kinds: fc.constantFrom(undefined, [], ['study'], ['finance', 'study']),
      budget: few,
    }),
  ),
})

const anyDecision = fc.record({
  level: fc.constantFrom(1, 3),
  way: fc.constantFrom('firstVote', 'talk'),
  reason: few,
  votes: fc.constantFrom([], [{ counts: [0, 1, 2, 0, 0], notApplicable: 0, unknown: 0 }]),
})

const anyWorkshop = fc.record({
  place: few,
  mode: fc.constantFrom('anonymous', 'open'),
  rounds: fc.constantFrom(1, 2),
  participants: fc.constantFrom({ total: 9 }, { total: 12, roles: [{ role: 'residents', count: 12 }] }),
  decisions: byIndicator(anyDecision),
})

/** Any copy, as a file that the app reads. */
export const anyCopy: fc.Arbitrary<Assessment> = fc
  .record({
    answers: fc.record(Object.fromEntries(ids.map((id) => [id, maybe(anyAnswer)]))),
    actions: maybe(fc.tuple(...actionIds.map((id) => maybe(anyAction(id))))),
    scenarios: maybe(fc.tuple(...scenarioIds.map((id) => maybe(anyScenario(id))))),
    briefs: maybe(anyBriefs),
    workshop: maybe(anyWorkshop),
    putToVote: maybe(fc.shuffledSubarray([...ids, 'gone'])),
    title: few,
    preparedBy: few,
    population: fc.constantFrom(undefined, 1000, 2000),
    focusAreas: fc.constantFrom(undefined, [], ['civic-social']),
    stranger: fc.constantFrom(undefined, null, '', { a: 1 }, { a: 2 }),
    updatedAt: fc.constantFrom(undefined, '2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z'),
  })
  .map(({ actions, scenarios, population, focusAreas, updatedAt, ...rest }) =>
    asRead({
      ...anAssessment(),
      updatedAt,
      ...rest,
      city: { name: 'Battambang', country: 'KH', population, focusAreas },
      plan: actions && { actions: present(actions) },
      scenarios: present(scenarios),
    }),
  )

/** The value as the app reads it from a file. */
export function asRead(value: object): Assessment {
  const parsed = parseSealed(JSON.parse(JSON.stringify(value)), { guidebook: anEdition })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/** Both copies together, every conflict settled for one side. */
export function merged(mine: Assessment, theirs: Assessment, side: Side = 'mine'): Assessment {
  const merge = mergeCopies(mine, theirs)
  const result = settleMerge(merge, new Map(merge.conflicts.map(({ key }) => [key, side])), anEdition)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
