// An assessment as a flat list of places, so that two copies can be compared place by place, and back.
import type { Assessment } from '../model/assessment'

/** Where a value stands: `['answers', indicator, member]`, `['plan', 'actions', id, member]`, `['city', member]`, `['title']` … */
export type Path = readonly string[]
export type Place = { path: Path; value: unknown }

/** Members that say which assessment this is and when; they are no content. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'format',
  'formatVersion',
  'id',
  'guidebook',
  'integrity',
  'createdAt',
  'updatedAt',
])

/** The key of a place among others. */
export function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** Every place of an assessment that holds content, by key. Members of answers, of the city, of actions and single decisions are places; other members are whole. */
export function flattenAssessment(assessment: Assessment): Map<string, Place> {
  const places = new Map<string, Place>()
  const put = (path: Path, value: unknown) => {
    if (value !== undefined) places.set(keyOf(path), { path, value })
  }
  const putMembers = (path: Path, members: object) => {
    for (const [member, value] of Object.entries(members)) put([...path, member], value)
  }
  const { answers, city, plan, workshop, ...rest } = assessment
  for (const [member, value] of Object.entries(rest)) if (!ENVELOPE.has(member)) put([member], value)
  putMembers(['city'], city)
  for (const [indicator, answer] of Object.entries(answers)) putMembers(['answers', indicator], answer)
  if (plan) {
    const { actions, ...others } = plan
    putMembers(['plan'], others)
    for (const action of actions) putMembers(['plan', 'actions', action.id], action)
  }
  if (workshop) {
    const { decisions, ...others } = workshop
    putMembers(['workshop'], others)
    putMembers(['workshop', 'decisions'], decisions)
  }
  return places
}

/** The object that these places make. `plan.actions` becomes a list again, in the order of `actionIds`. Envelope members are not in it. */
export function unflatten(places: Iterable<Place>, actionIds: readonly string[]): Record<string, unknown> {
  const root: Branch = new Map()
  for (const { path, value } of places) plant(root, path, value)
  const plan = root.get('plan')
  if (plan instanceof Map) {
    const actions = plan.get('actions')
    const list = actions instanceof Map ? actionIds.flatMap((id) => actions.get(id) ?? []) : []
    plan.set('actions', list.map(objectOf))
  }
  const workshop = root.get('workshop')
  if (workshop instanceof Map && !workshop.has('decisions')) workshop.set('decisions', new Map())
  return Object.fromEntries([...root].map(([member, value]) => [member, objectOf(value)]))
}

type Branch = Map<string, unknown>

function plant(branch: Branch, path: Path, value: unknown): void {
  const [member, ...rest] = path
  if (member === undefined) return
  if (rest.length === 0) {
    branch.set(member, value)
    return
  }
  const found = branch.get(member)
  const next: Branch = found instanceof Map ? found : new Map()
  branch.set(member, next)
  plant(next, rest, value)
}

function objectOf(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  return Object.fromEntries([...value].map(([member, inner]) => [member, objectOf(inner)]))
}
