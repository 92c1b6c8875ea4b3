// The device's part of the ministry's desk: workers, database and files behind one port.
import type { DeskPort } from '../../core/compare/DeskPort'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import type { SaveProblem } from '../../core/model/record'
import type { Result } from '../../core/model/result'
import { exportComparison } from './exportComparison'
import { readTexts } from './readTexts'
import { requestSpread } from './requestSpread'
import { runImport } from './runImport'
import { keepTexts, loadKeys, loadSets, loadTexts, removeSet, removeTexts, saveSet } from './setDatabase'
import { announceSet, followSet, isOpenElsewhere } from './setNews'

export type Desk = DeskPort<{ file: File; blob: Blob; signal: AbortSignal }>

/** Makes the port. @param guidebook the current edition: the phases that exist and the highest level */
export function createDesk({ phases, scale }: AssessmentBounds): Desk {
  const bounds: AssessmentBounds = { phases, scale }
  return {
    importCities: (files, options) => runImport({ kind: 'files', files }, bounds, options),
    openSet: async (options) => {
      const keys = await loadKeys(options.set)
      if (keys.ok) return runImport({ kind: 'kept', keys: keys.value }, bounds, options)
      return { progress: { done: 0, total: 0, taken: 0, refused: 0 }, cancelled: false, kept: keys }
    },
    loadSets,
    saveSet: async (info) => announced(info.id, await saveSet(info)),
    removeSet: async (id) => announced(id, await removeSet(id)),
    followSet,
    isOpenElsewhere,
    removeCities: async (set, keys) => {
      const texts = await loadTexts(set, keys)
      if (!texts.ok) return texts
      const removed = await removeTexts(set, keys)
      return removed.ok ? texts : removed
    },
    putBack: keepTexts,
    exportSet: exportComparison,
    readTexts,
    rank: requestSpread,
  }
}

/** A write of a set as it went, of which the other tabs are told where it was done. */
function announced<T extends Result<null, SaveProblem>>(set: string, result: T): T {
  if (result.ok) announceSet(set)
  return result
}
