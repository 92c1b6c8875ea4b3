import { compareVersions } from '../core/editions/compareVersions'
import type { Changes } from '../core/editions/upgradeAssessment'
import { loadFolder } from './loadFolder'

const files = import.meta.glob<unknown>('../../guidebook-data/changes/*.json', { import: 'default' })

/** What happened to ids in each version after `version`, oldest first. */
export async function loadChanges(version: string): Promise<Changes[]> {
  const all = await loadFolder<Changes['ids']>(files, '../../guidebook-data/changes/')
  return Object.entries(all)
    .map(([own, ids]) => ({ version: own, ids }))
    .filter((change) => compareVersions(change.version, version) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
}
