import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Settings } from '../core/model/settings'
import { getWriter } from './connections'

/** What the person chose about the app itself. */
export const settingsStore = createStore<Settings>()(() => ({ locale: 'en', theme: 'system', textSize: 'normal' }))

/** The settings, as a hook. */
export function useSettings(): Settings {
  return useStore(settingsStore)
}

/** Changes some settings: written first, then shown. They hold for this visit even where they cannot be kept. */
export function setSettings(patch: Partial<Settings>): void {
  const next = { ...settingsStore.getState(), ...patch }
  void getWriter().saveSettings(next)
  settingsStore.setState(next)
}

/** Takes over stored settings without writing them again. */
export function acceptSettings(settings: Settings): void {
  settingsStore.setState(settings)
}
