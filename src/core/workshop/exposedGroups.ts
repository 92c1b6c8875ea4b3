import { type Exposed, exposedRoles, type RoleCount } from './publicRoles'

/** Something that is voted on (a basis, an indicator), and who votes or voted on it. */
export type VotedOn = { id: string; counts: readonly RoleCount[] }

/** Everything on which the same few could be told. */
export type ExposedGroup = Exposed & { ids: string[] }

/** Where whose votes could be told, see {@link exposedRoles}: one entry for all on which it is the same people, in the order in which they first come. */
export function exposedGroups(all: readonly VotedOn[]): ExposedGroup[] {
  const groups = new Map<string, ExposedGroup>()
  for (const { id, counts } of all) {
    const exposed = exposedRoles(counts)
    if (!exposed) continue
    const key = JSON.stringify(exposed)
    groups.set(key, { ...exposed, ids: [...(groups.get(key)?.ids ?? []), id] })
  }
  return [...groups.values()]
}
