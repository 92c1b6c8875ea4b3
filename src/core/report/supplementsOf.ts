import type { Assessment } from '../model/assessment'

/** The supplements that an assessment names beside its guidebook, by name and version alone; read with care, since the member came late. */
export function supplementsOf({ guidebook }: Pick<Assessment, 'guidebook'>): { id: string; version: string }[] {
  const listed: unknown = guidebook.supplements
  if (!Array.isArray(listed)) return []
  return listed.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('version' in entry)) return []
    const { id, version } = entry
    return typeof id === 'string' && typeof version === 'string' ? [{ id, version }] : []
  })
}
