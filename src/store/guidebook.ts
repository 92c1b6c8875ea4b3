import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Guidebook } from '../core/model/guidebook'
import type { Edition } from '../core/model/supplement'
import type { GuidebookTexts, Outline } from '../core/model/texts'

type GuidebookState = { guidebook: Guidebook | null; outline: Outline | null; texts: GuidebookTexts | null }

/** The current edition: its structure and outline from the start, all its prose once loaded. */
export const guidebookStore = createStore<GuidebookState>()(() => ({ guidebook: null, outline: null, texts: null }))

/** The edition that everything below speaks of, where it is not the current one as it stands: an assessment's own. */
export const EditionContext = createContext<Edition | null>(null)

/** Puts the current edition in place; to be called before the first screen. */
export function setGuidebook({ guidebook, outline }: { guidebook: Guidebook; outline: Outline }): void {
  guidebookStore.setState({ guidebook, outline })
}

/** Puts the whole prose of the current edition in place, in one locale. */
export function setTexts(texts: GuidebookTexts): void {
  guidebookStore.setState({ texts })
}

/** The current edition's structure. Throws before `setGuidebook`. */
export function getGuidebook(): Guidebook {
  return present(guidebookStore.getState().guidebook)
}

/** The current edition's structure, as a hook, whatever edition the page speaks of. Throws before `setGuidebook`. */
export function useCurrentGuidebook(): Guidebook {
  return present(useStore(guidebookStore, (state) => state.guidebook))
}

/** The structure of the edition at hand: an assessment's own, else the current one. Throws before `setGuidebook`. */
export function useGuidebook(): Guidebook {
  const current = useCurrentGuidebook()
  return useContext(EditionContext)?.guidebook ?? current
}

/** The outline of the edition at hand: names of phases, bases, dimensions and levels. Throws before `setGuidebook`. */
export function useOutline(): Outline {
  const current = present(useStore(guidebookStore, (state) => state.outline))
  return useContext(EditionContext)?.texts.outline ?? current
}

/** The prose of every indicator of the edition at hand, or null while it loads. */
export function useTexts(): GuidebookTexts | null {
  const current = useStore(guidebookStore, (state) => state.texts)
  return useContext(EditionContext)?.texts ?? current
}

/** The edition at hand with its supplements and exclusions; null outside an assessment. */
export function useEditionAtHand(): Edition | null {
  return useContext(EditionContext)
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('setGuidebook was not called')
  return value
}
