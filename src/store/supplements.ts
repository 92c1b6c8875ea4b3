// National supplements on this device: loaded from files, kept until they are removed.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { compareVersions } from '../core/editions/compareVersions'
import type { CheckedSupplement, SupplementFault } from '../core/files/SupplementFault'
import type { SaveProblem } from '../core/model/record'
import type { Result } from '../core/model/result'
import type { Supplement } from '../core/model/supplement'
import type { SupplementRef } from '../core/model/supplementRef'
import { getEditionSource, getWriter } from './connections'
import { guidebookStore } from './guidebook'

/** Every supplement at hand, by title and version. */
export const supplementsStore = createStore<{ supplements: readonly Supplement[] }>()(() => ({ supplements: [] }))

/** The supplements at hand, as a hook. */
export function useSupplements(): readonly Supplement[] {
  return useStore(supplementsStore, ({ supplements }) => supplements)
}

/** Whether this version of a supplement is at hand. */
export function hasSupplement({ id, version }: SupplementRef): boolean {
  const { supplements } = supplementsStore.getState()
  return supplements.some((own) => own.id === id && own.version === version)
}

/** Keeps a checked supplement; the same version again replaces the one at hand. It is in view at once, even where it cannot be kept. */
export function addSupplement(supplement: Supplement): Promise<Result<null, SaveProblem>> {
  const saving = getWriter().saveSupplement(supplement)
  acceptSupplements([...without(supplement), supplement])
  return saving
}

/** Checks the text of a supplement against the guidebook of this copy. Before the guidebook's prose is there, nothing can be checked: `unreadable`. */
export async function readSupplement(text: string): Promise<Result<CheckedSupplement, SupplementFault>> {
  const { guidebook, texts } = guidebookStore.getState()
  if (!guidebook || !texts) return { ok: false, error: { kind: 'file', error: { kind: 'unreadable' } } }
  return getEditionSource().checkSupplement(text, { guidebook, texts })
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
