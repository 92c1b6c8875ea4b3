import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Guidebook } from '../core/model/guidebook'
import type { GuidebookTexts, Outline } from '../core/model/texts'

type GuidebookState = { guidebook: Guidebook | null; outline: Outline | null; texts: GuidebookTexts | null }

/** The edition in use: its structure and outline from the start, all its prose once loaded. */
export const guidebookStore = createStore<GuidebookState>()(() => ({ guidebook: null, outline: null, texts: null }))

/** Puts the edition in place; to be called before the first screen. */
export function setGuidebook({ guidebook, outline }: { guidebook: Guidebook; outline: Outline }): void {
  guidebookStore.setState({ guidebook, outline })
}

/** Puts the whole prose of the edition in place, in one locale. */
export function setTexts(texts: GuidebookTexts): void {
  guidebookStore.setState({ texts })
}

/** The edition's structure. Throws before `setGuidebook`. */
export function getGuidebook(): Guidebook {
  return present(guidebookStore.getState().guidebook)
}

/** The edition's structure, as a hook. Throws before `setGuidebook`. */
export function useGuidebook(): Guidebook {
  return present(useStore(guidebookStore, (state) => state.guidebook))
}

/** The outline: names of phases, bases, dimensions and levels. Throws before `setGuidebook`. */
export function useOutline(): Outline {
  return present(useStore(guidebookStore, (state) => state.outline))
}

/** The prose of every indicator, or null while it loads. */
export function useTexts(): GuidebookTexts | null {
  return useStore(guidebookStore, (state) => state.texts)
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('setGuidebook was not called')
  return value
}
