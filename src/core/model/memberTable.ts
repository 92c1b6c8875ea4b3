// One row for every member of an assessment: how two tabs' changes come together, what copies are compared by, whether it may be published,
// whose it is, which format brought it. Merging, publication, the words of a conflict and its owner are read from here; a member without a
// row does not compile. What is no member of the table is kept, merged as a whole and never published.
import { type Answer, type Assessment, type City, LIMITS } from './assessment'
import { BRIEF_LIMITS, type Briefs } from './brief'
import {
  entries,
  type MemberRow,
  members,
  type Path,
  type RowsOf,
  record,
  rowIn,
  set,
  type Thing,
  together,
  whole,
} from './MemberRow'
import { type Action, PLAN_LIMITS } from './plan'
import { PUT_TO_VOTE_LIMIT } from './putToVote'
import { SCENARIO_LIMITS, type Scenario } from './scenario'
import type { Decision, Workshop } from './workshop'

const open = whole('open')
/** Tells which assessment this is and when; no content. */
const envelope = { asks: 'nothing' } as const
const level = whole('open', { says: 'level' })

const answer = {
  level,
  atLeast: whole('open', { goesWith: 'level' }),
  evidence: open,
  evidenceDate: open,
  note: whole('notes'),
  links: set('links', { limit: LIMITS.links }),
  target: level,
  owner: whole('names'),
  due: open,
  fixed: open,
  votes: together('open', { members: { counts: open, notApplicable: open, unknown: open, dissent: whole('private') } }),
  // It has to say who it was by, so it goes with the names.
  reviewed: together('names', { members: { by: open, date: open, outcome: open, comment: whole('notes') } }),
  attachments: entries(
    'notes',
    ['sha256', 'name'],
    together('open', { members: { name: open, size: open, sha256: open } }),
    {
      limit: LIMITS.attachments,
    },
  ),
} satisfies RowsOf<Answer>

const city = {
  name: open,
  country: open,
  population: open,
  focusAreas: set('open'),
  project: open,
  initiative: open,
} satisfies RowsOf<City>

const action = {
  id: open,
  title: open,
  indicators: set('open', { limit: PLAN_LIMITS.indicators, isRequired: true }),
  toLevel: record('open', open, { asks: 'whole' }),
  owner: whole('names'),
  department: open,
  lead: open,
  needs: set('open'),
  start: open,
  due: open,
  cost: open,
  funding: open,
  status: open,
  dependsOn: set('open', { limit: PLAN_LIMITS.dependsOn }),
  note: whole('notes'),
} satisfies RowsOf<Action>

const scenario = {
  id: open,
  name: open,
  levels: record('open', open, { asks: 'whole', isRequired: true }),
  evidence: record('open', open, { asks: 'whole' }),
} satisfies RowsOf<Scenario>

const vote = {
  counts: open,
  notApplicable: open,
  unknown: open,
  roles: together('groups', {
    each: together('open', { members: { role: open, counts: open, notApplicable: open, unknown: open } }),
  }),
}

const decision = {
  level,
  way: open,
  reason: whole('notes'),
  dissent: whole('private'),
  votes: together('open', { each: together('open', { members: vote }) }),
  actions: open,
} satisfies RowsOf<Decision>

const workshop = {
  title: open,
  place: open,
  date: open,
  start: whole('open', { says: 'clock' }),
  minutes: open,
  mode: open,
  rounds: open,
  participants: together('open', {
    members: {
      total: open,
      roles: together('groups', { each: together('open', { members: { role: open, count: open } }) }),
      names: whole('attendees'),
    },
  }),
  excluded: together('open', { each: open }),
  agenda: together('open', {
    each: together('open', { members: { kind: open, from: open, minutes: open, indicator: open } }),
  }),
  dropped: open,
  decisions: record('open', together('open', { members: decision }), { isRequired: true, named: 'indicator' }),
} satisfies RowsOf<Workshop>

const formation = {
  challenge: open,
  vision: open,
  priority: open,
  concept: open,
  study: open,
  finance: open,
  people: open,
  technology: open,
  regulation: open,
  partners: open,
  steps: open,
}

const matching = {
  needs: record('open', open, { limit: BRIEF_LIMITS.areas, named: 'brief' }),
  kinds: set('open', { limit: BRIEF_LIMITS.kinds }),
  standards: open,
  openness: open,
  budget: open,
  timetable: open,
}

const briefs = {
  contact: members(
    'open',
    { name: open, organisation: open, email: open, phone: open },
    { mayBeEmpty: true, named: 'contact' },
  ),
  formation: members('open', formation, { mayBeEmpty: true, named: 'brief' }),
  matching: members('open', matching, { mayBeEmpty: true, named: 'brief' }),
} satisfies RowsOf<Briefs>

const supplement = together('open', { members: { id: open, version: open } })

const assessment = {
  format: whole('open', envelope),
  formatVersion: whole('open', envelope),
  id: whole('open', envelope),
  guidebook: together(
    'open',
    { members: { id: open, version: open, supplements: together('open', { each: supplement }) } },
    envelope,
  ),
  title: open,
  city: members('open', city),
  preparedBy: whole('names'),
  date: open,
  phase: whole('open', { says: 'phase' }),
  scope: open,
  answers: record('open', members('open', answer, { mayBeEmpty: true, thing: 'answer' }), { isRequired: true }),
  plan: members(
    'open',
    {
      actions: entries('open', ['id'], members('open', action, { thing: 'action' }), {
        limit: PLAN_LIMITS.actions,
        isRequired: true,
      }),
    },
    { mayBeEmpty: true },
  ),
  // Names of scenarios are free text.
  scenarios: entries('private', ['id'], members('open', scenario, { thing: 'scenario' }), {
    limit: SCENARIO_LIMITS.scenarios,
  }),
  workshop: members('open', workshop, { thing: 'workshop' }),
  milestone: together('open', { members: { name: open, frozenAt: open, of: open } }),
  // They are made to name people and contacts.
  briefs: members('private', briefs, { mayBeEmpty: true, thing: 'briefs', named: 'brief' }),
  putToVote: set('private', { asks: 'inside', limit: PUT_TO_VOTE_LIMIT, thing: 'answer' }),
  round: together('open', { members: { id: open, line: open } }),
  notesLanguage: whole('notes'),
  createdAt: whole('open', envelope),
  updatedAt: whole('open', envelope),
  // A copy is sealed anew.
  integrity: together('private', { members: { algorithm: open, digest: open } }, envelope),
} satisfies RowsOf<Assessment>

/** The row of the assessment itself, and in it all others. */
export const memberTable: MemberRow = members('open', assessment)

/** The row of what stands at this path; undefined for what this program does not know. */
export function rowAt(path: Path): MemberRow | undefined {
  return path.reduce<MemberRow | undefined>((row, name) => row && rowIn(row, name), memberTable)
}

/** The thing that a place belongs to, and where it stands; the profile's own place is the assessment. */
export function ownerOf(path: Path): { thing: Thing | 'profile'; path: Path } {
  for (let depth = 1; depth <= path.length; depth++) {
    const row = rowAt(path.slice(0, depth))
    if (!row?.thing) continue
    // Values of a set name the answer that they speak of.
    return { thing: row.thing, path: row.merge === 'set' ? ['answers', path[depth] ?? ''] : path.slice(0, depth) }
  }
  return { thing: 'profile', path: [] }
}
