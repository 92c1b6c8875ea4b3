// National supplements on this device: loaded from files, kept until they are removed.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { compareVersions } from '../core/editions/compareVersions'
import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import type { Supplement } from '../core/model/supplement'
import type { SupplementRef } from '../core/model/supplementRef'
import { getWriter } from './connections'

/** Every supplement at hand, by title and version. */
export const supplementsStore = createStore<{ supplements: readonly Supplement[] }>()(() => ({ supplements: [] }))

/** The supplements at hand, as a hook. */
export function useSupplements(): readonly Supplement[] {
  return useStore(supplementsStore, ({ supplements }) => supplements)
}

/** Keeps a checked supplement; the same version again replaces the one at hand. It is in view at once, even where it cannot be kept. */
export function addSupplement(supplement: Supplement): Promise<Result<null, SaveProblem>> {
  const saving = getWriter().saveSupplement(supplement)
  acceptSupplements([...without(supplement), supplement])
  return saving
}

/** Takes a supplement from this device. Assessments made with it keep their answers and say that it is missing. */
export function removeSupplement(ref: SupplementRef): Promise<Result<null, SaveProblem>> {
  const removing = getWriter().removeSupplement(ref)
  acceptSupplements(without(ref))
  return removing
}

/** Takes over what the storage holds, without writing it. */
export function acceptSupplements(supplements: readonly Supplement[]): void {
  const order = (a: Supplement, b: Supplement) =>
    a.title.localeCompare(b.title) || compareVersions(a.version, b.version)
  supplementsStore.setState({ supplements: supplements.toSorted(order) })
}

function without({ id, version }: SupplementRef): Supplement[] {
  return supplementsStore.getState().supplements.filter((own) => own.id !== id || own.version !== version)
}
