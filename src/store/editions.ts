// Which edition an assessment is asked, scored and worded with: its own version of the guidebook, and the supplements it names.
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { applySupplements, type Base, findSupplements } from '../core/editions/applySupplements'
import type { Assessment } from '../core/model/assessment'
import type { Guidebook } from '../core/model/guidebook'
import type { Edition } from '../core/model/supplement'
import { getEditionSource } from './connections'
import { guidebookStore, useCurrentGuidebook } from './guidebook'
import { useSettings } from './settings'
import { supplementsStore } from './supplements'

type Ref = Assessment['guidebook']
/** `absent`: this copy does not hold that version, or that guidebook. */
export type EditionState = Edition | 'loading' | 'absent'

/** Earlier editions as they have been loaded; null where there is none of that version. */
const basesStore = createStore<{ bases: ReadonlyMap<string, Base | null> }>()(() => ({ bases: new Map() }))
const requested = new Set<string>()

/** Loads an earlier edition once. The current one and those asked for before are passed over. */
export function requestEdition(version: string): void {
  if (requested.has(version) || version === guidebookStore.getState().guidebook?.version) return
  requested.add(version)
  const put = (base: Base | null) => basesStore.setState(({ bases }) => ({ bases: new Map(bases).set(version, base) }))
  getEditionSource()
    .load(version)
    .then(put, () => requested.delete(version))
}

/** The edition of an assessment, as a hook; an earlier one is loaded when it is first asked for. */
export function useEdition(ref: Ref): EditionState {
  const base = useBase(ref)
  const available = useStore(supplementsStore, ({ supplements }) => supplements)
  const { contentLocale } = useSettings()
  return useMemo(() => {
    if (base === 'loading' || base === 'absent') return base
    const { found, missing } = findSupplements(ref.supplements ?? [], available)
    return applySupplements(base, found, missing, contentLocale)
  }, [base, available, ref.supplements, contentLocale])
}

/**
 * The structure an assessment is scored with, without waiting for prose where none is needed; `loading` while it
 * loads, `absent` where this copy does not hold it.
 */
export function useScoringGuidebook(ref: Ref): Guidebook | 'loading' | 'absent' {
  const current = useCurrentGuidebook()
  const edition = useEdition(ref)
  if (isCurrent(ref, current) && (ref.supplements ?? []).length === 0) return current
  return typeof edition === 'string' ? edition : edition.guidebook
}

/**
 * The editions of several assessments at once, in their order, as a hook: the structure each is scored with. Prose comes in the language
 * chosen for content. Hand in a list that stays the same value while it says the same.
 */
export function useEditions(refs: readonly Ref[]): EditionState[] {
  const current = useCurrentGuidebook()
  const texts = useStore(guidebookStore, (state) => state.texts)
  const bases = useStore(basesStore, (state) => state.bases)
  const available = useStore(supplementsStore, ({ supplements }) => supplements)
  const { contentLocale } = useSettings()
  useEffect(() => {
    for (const ref of refs) if (ref.id === current.id) requestEdition(ref.version)
  }, [refs, current.id])
  return useMemo(
    () =>
      refs.map((ref): EditionState => {
        if (ref.id !== current.id) return 'absent'
        const own = isCurrent(ref, current)
        const base = own ? texts && { guidebook: current, texts } : bases.get(ref.version)
        if (!base) return own || base === undefined ? 'loading' : 'absent'
        const { found, missing } = findSupplements(ref.supplements ?? [], available)
        return applySupplements(base, found, missing, contentLocale)
      }),
    [refs, current, texts, bases, available, contentLocale],
  )
}

/** Forgets every earlier edition, as before the first load. */
export function resetEditions(): void {
  requested.clear()
  basesStore.setState({ bases: new Map() })
}

function useBase(ref: Ref): Base | 'loading' | 'absent' {
  const current = useCurrentGuidebook()
  const texts = useStore(guidebookStore, (state) => state.texts)
  const earlier = useStore(basesStore, ({ bases }) => bases.get(ref.version))
  const own = isCurrent(ref, current)
  const known = ref.id === current.id
  useEffect(() => {
    if (known && !own) requestEdition(ref.version)
  }, [known, own, ref.version])
  const now = useMemo(() => (texts ? { guidebook: current, texts } : null), [current, texts])
  if (!known) return 'absent'
  if (own) return now ?? 'loading'
  if (earlier === undefined) return 'loading'
  return earlier ?? 'absent'
}

function isCurrent(ref: Ref, current: Guidebook): boolean {
  return ref.id === current.id && ref.version === current.version
}
